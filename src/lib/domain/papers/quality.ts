import { listed, paper, told, under } from '#lib/domain/papers/paper.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Block, SynthesisDocument } from '#lib/domain/synthesis/document.ts';

/** The quality grid in words, item by item: nothing of the report stands in it. */
export type QualityReport = {
	readonly structure: string;
	readonly version: string;
	readonly day: CivilDate;
	readonly axes: readonly { readonly name: string; readonly items: readonly ReportItem[] }[];
	readonly effects: readonly { readonly title: string; readonly lines: readonly string[] }[];
	readonly improvements: readonly { readonly label: string; readonly text: string }[][];
};
export type ReportItem = {
	readonly title: string;
	readonly level: string;
	readonly lines: readonly string[];
};

export type QualityWords = {
	readonly title: string;
	readonly subject: string;
	readonly about: (version: string, day: CivilDate) => string;
	readonly effects: string;
	readonly noEffects: string;
	readonly improvements: string;
	readonly noImprovements: string;
	readonly footer: (structure: string) => string;
};

/** The report of the quality grid alone, to print or to hand over. */
export function qualityPaper(report: QualityReport, words: QualityWords): SynthesisDocument {
	const { structure, version, day, axes, effects, improvements } = report;
	return paper(
		{
			title: words.title,
			subject: words.subject,
			author: structure,
			day,
			version: 'standard',
			footer: words.footer(structure)
		},
		[
			...told(structure, true),
			...told(words.about(version, day)),
			...axes.flatMap(({ name, items }) => under(name, items.flatMap(itemBlocks))),
			...under(
				words.effects,
				effects.length === 0
					? told(words.noEffects)
					: effects.flatMap(({ title, lines }): Block[] => [
							{ kind: 'heading', level: 3, text: title },
							...listed(lines)
						])
			),
			...under(
				words.improvements,
				improvements.length === 0
					? told(words.noImprovements)
					: improvements.map((rows) => ({
							kind: 'card',
							about: 'step',
							blocks: [{ kind: 'rows', rows: rows.map(({ label, text }) => ({ label, runs: [{ text }] })) }]
						}))
			)
		]
	);
}

const itemBlocks = ({ title, level, lines }: ReportItem): Block[] => [
	{ kind: 'heading', level: 3, text: title },
	...told(level, true),
	...lines.flatMap((line) => told(line))
];
