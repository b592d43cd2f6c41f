import { listed, paper, told, under } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';

/** What the sheet says of a study, in the words of who leads it. */
export type AboutStudy = {
	readonly title: string;
	readonly leader: string;
	readonly purpose: string;
	readonly address: string;
	readonly until: string;
};

export type StudyWords = {
	readonly subject: string;
	readonly leader: (leader: string) => string;
	readonly until: (day: string) => string;
	readonly mine: string;
	readonly rights: readonly string[];
	readonly fill: string;
	readonly blanks: readonly string[];
	readonly send: string;
	readonly footer: (structure: string) => string;
};

/** The sheet by which a person offers to take part in a study: she fills it by hand and sends it herself; nothing stays here. */
export const studyPaper = (
	study: AboutStudy,
	structure: string,
	day: CivilDate,
	words: StudyWords
): SynthesisDocument =>
	paper(
		{
			title: study.title,
			subject: words.subject,
			author: structure,
			day,
			version: 'facile',
			footer: words.footer(structure)
		},
		[
			...told(words.leader(study.leader)),
			...told(study.purpose),
			...told(words.until(study.until)),
			...under(words.mine, listed(words.rights)),
			...under(
				words.fill,
				words.blanks.map((label) => ({ kind: 'blank', label }) as const)
			),
			...under(words.send, told(study.address))
		]
	);
