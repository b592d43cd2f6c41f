import type { HandedResource, Interview } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Block, SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { explained } from '#lib/domain/synthesis/explain.ts';
import { firstPage } from '#lib/domain/synthesis/first-page.ts';
import { planCode } from '#lib/domain/synthesis/plan-code.ts';
import { headingOf, said, tell } from '#lib/domain/synthesis/said.ts';
import { secondPage } from '#lib/domain/synthesis/second-page.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';

/** Where and when the interview took place, and what it handed over. */
export type SynthesisContext = {
	readonly day: CivilDate;
	readonly structureName: string;
	readonly siteName: string;
	readonly siteAddress: string;
	readonly sitePhone: string | null;
	readonly resources: readonly HandedResource[];
};

/**
 * The page the person leaves with (interview.md §7): first what she decided and her next step, then what to lean on.
 * An empty part is left out; an empty interview still gives a valid page. The words say the version: standard, easy to
 * read, in large type, or in two languages.
 */
export function buildSynthesis(
	interview: Interview,
	context: SynthesisContext,
	words: SynthesisWords
): SynthesisDocument {
	const blocks: Block[] = [
		...firstPage(interview, context, words),
		{ kind: 'break' },
		...secondPage(interview, context, words),
		...(interview.synthesis.planCode ? planCode(interview, context, words) : [])
	];
	const { sentences, second } = words;
	return {
		version: words.version,
		meta: {
			title: second ? `${sentences.title} – ${second.sentences.title}` : sentences.title,
			subject: words.subject,
			author: lineText(context.structureName),
			lang: words.lang,
			day: context.day
		},
		footer: words.footer(lineText(context.structureName)),
		annex: {
			heading: headingOf('annex', words),
			here: tell(
				said(words, ({ annexHere }) => annexHere),
				words
			)
		},
		blocks: words.easy ? explained(blocks, words, words.easy) : blocks
	};
}
