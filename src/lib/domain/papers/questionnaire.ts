import { paper, told } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisDocument, Tick } from '#lib/domain/synthesis/document.ts';

/** Faces of the answers, drawn for Degemer: strokes in a 24-unit square, a mouth each. */
const FACE = ['M2 12 A10 10 0 1 0 22 12 A10 10 0 1 0 2 12 Z', 'M8.5 9 V9.5', 'M15.5 9 V9.5'] as const;
const MOUTHS = [
	'M6.5 13 C8 19 16 19 17.5 13 Z',
	'M7.5 14.5 C9.5 17 14.5 17 16.5 14.5',
	'M8 15.5 H16',
	'M7.5 17 C9.5 14 14.5 14 16.5 17'
] as const;

/** The four faces, from the most to the least agreed: screen and paper draw these very paths. */
export const FACE_PATHS: readonly (readonly string[])[] = MOUTHS.map((mouth) => [...FACE, mouth]);

export type QuestionnaireWords = {
	readonly title: string;
	readonly subject: string;
	readonly introduction: readonly string[];
	/** The five benefits that the specification promises to a person (003), said by her. */
	readonly statements: readonly string[];
	/** From the most to the least agreed; each has its face. */
	readonly answers: readonly [string, string, string, string];
	readonly unknown: string;
	readonly more: string;
	readonly mine: string;
	readonly footer: (structure: string) => string;
};

/** The exit questionnaire: no name, five statements, a minute (statistics.md §5, axis 3). */
export function exitQuestionnaire(
	structure: string,
	day: CivilDate,
	words: QuestionnaireWords
): SynthesisDocument {
	const items: Tick[] = [
		...words.answers.map((text, index) => ({ text, paths: FACE_PATHS[index] ?? [] })),
		{ text: words.unknown }
	];
	return paper(
		{
			title: words.title,
			subject: words.subject,
			author: structure,
			day,
			version: 'facile',
			footer: words.footer(structure)
		},
		[
			...words.introduction.flatMap((sentence) => told(sentence)),
			...words.statements.flatMap((text) => [
				{ kind: 'heading', level: 2, text } as const,
				{ kind: 'ticks', across: true, items } as const
			]),
			{ kind: 'heading', level: 2, text: words.more },
			{ kind: 'blank', label: words.mine }
		]
	);
}
