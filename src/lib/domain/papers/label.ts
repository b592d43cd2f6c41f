import { listed, paper, told, under } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';

/** The label file in words: quoted points, what proves them, what is missing. */
export type LabelFile = {
	readonly structure: string;
	readonly day: CivilDate;
	readonly about: string;
	readonly sections: readonly {
		readonly title: string;
		readonly points: readonly {
			readonly requirement: string;
			readonly quote: string;
			readonly proofs: readonly { readonly says: string }[];
			readonly missing: readonly { readonly says: string }[];
		}[];
	}[];
};

export type LabelPaperWords = {
	readonly title: string;
	readonly subject: string;
	readonly missing: string;
	readonly footer: (structure: string) => string;
};

/** The label file on paper, for an application or a renewal. */
export const labelPaper = (file: LabelFile, words: LabelPaperWords): SynthesisDocument =>
	paper(
		{
			title: words.title,
			subject: words.subject,
			author: file.structure,
			day: file.day,
			version: 'standard',
			footer: words.footer(file.structure)
		},
		[
			...told(file.about),
			...file.sections.flatMap(({ title, points }) =>
				under(
					title,
					points.flatMap(({ requirement, quote, proofs, missing }) => [
						{ kind: 'heading', level: 3, text: `«\u00a0${quote}\u00a0» (${requirement})` } as const,
						...listed(proofs.map(({ says }) => says)),
						...listed(missing.map(({ says }) => `${words.missing}\u00a0: ${says}`))
					])
				)
			)
		]
	);
