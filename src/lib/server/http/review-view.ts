import type { Interview } from '#lib/domain/interview/interview.ts';
import { reviewOf, type Remark } from '#lib/domain/synthesis/review.ts';
import { acronyms } from '#lib/wording/acronyms.ts';
import { JUDGEMENTS, PRINTED } from '#lib/wording/neutral-words.ts';

/** A remark as the page shows it, with the place where the words are written. */
export type RemarkView = Omit<Remark, 'where'> & { readonly where: string; readonly page: string };

/** What may be reworded before printing; for the counsellor’s eyes, never on the shared screen (ruling 8). */
export const reviewView = (interview: Interview): RemarkView[] =>
	reviewOf(interview, JUDGEMENTS, EXPLAINED).map(({ where, ...remark }) => ({
		...remark,
		where: PRINTED[where].label,
		page: PRINTED[where].page
	}));

/** Acronyms that need no help: explained by the glossary, or known to everybody here. */
const EXPLAINED = [...acronyms.map(({ term }) => term), 'CV', 'CAP', 'BEP', 'BTS', 'CDI', 'CDD'];
