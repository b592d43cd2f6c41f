import { buildReport } from '#lib/domain/report/build.ts';
import { NO_OWN_WORDS } from '#lib/domain/report/own-words.ts';
import { regionTables, type RegionStructure } from '#lib/domain/report/region.ts';
import type { ActivityCount } from '#lib/domain/report/exact.ts';
import type { ReportInput } from '#lib/domain/report/report.ts';
import { withoutRareCrosses } from '#lib/domain/report/solid.ts';
import type { ReportTemplate } from '#lib/domain/report/template.ts';
import { writeReport, written, type ReportWords } from '#lib/domain/report/write.ts';
import type { Part, WrittenReport, WrittenTable } from '#lib/domain/report/written.ts';
import { epciName } from '#lib/server/directory/index.ts';
import { epcis, uncovered } from '#lib/server/report/territory.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import {
	NOT_COMPARED,
	REGION_NOTES,
	REGION_PART_TITLE,
	REGION_PLACE,
	REGION_TITLES,
	declaredName,
	regionIntro,
	regionWords,
	uncoveredText
} from '#lib/wording/region-report.ts';

/** All that a region's report is made of, from a database or from files. */
export type RegionData = {
	readonly structures: readonly (RegionStructure & { readonly isAwaited: boolean })[];
	readonly input: ReportInput;
	/** Half-days of sites whose schedule is known here; files say those of the others. */
	readonly openings: readonly ActivityCount[];
	readonly declared: readonly {
		readonly id: string;
		readonly name: string;
		readonly network: Network;
		readonly interviews: number;
		readonly source: string;
	}[];
	readonly template: ReportTemplate;
	readonly findings: string;
};

/** The report of a region, written: what every format shows. */
export function writeRegion(data: RegionData): WrittenReport {
	const { input, declared, template, findings } = data;
	const names = new Map(declared.map((one) => [one.id, declaredName(one)]));
	const words = regionWords({ sites: names, epciName });
	const report = writeReport(
		withoutRareCrosses(buildReport(input)),
		{ place: REGION_PLACE, template, own: NO_OWN_WORDS, findings },
		words
	);
	return { ...report, parts: [regionPart(data, words), ...report.parts] };
}

function regionPart({ structures, input, openings, declared }: RegionData, words: ReportWords): Part {
	const { year, before, activity } = input;
	const { lots } = input.lots;
	const ofYear = activity.filter(({ month }) => month.startsWith(`${year}-`));
	const counted = new Set(lots.map(({ structureId }) => structureId));
	const awaited = structures.filter(({ id, isAwaited }) => isAwaited && !counted.has(id)).length;
	const tables = regionTables({
		...{ structures, lots, activity: [...ofYear, ...openings], epcis: epcis(), declared }
	});
	return {
		id: 'region',
		title: REGION_PART_TITLE,
		intro: regionIntro(counted.size, awaited),
		tables: tables.map((table): WrittenTable => {
			const one = written(table, REGION_TITLES[table.id], NO_OWN_WORDS, words);
			const gaps = table.id === 'RC2' ? uncoveredText(uncovered(structures)) : [];
			const said = { ...one, notes: [...one.notes, ...REGION_NOTES[table.id], ...gaps], bars: [] };
			return table.id === 'RC-declares' ? declaredOnly(said) : said;
		}),
		outro: before.isClosed ? [] : [NOT_COMPARED]
	};
}

/** What is declared is neither exact nor protected: it is called what it is. */
const declaredOnly = (table: WrittenTable): WrittenTable => ({
	...table,
	head: ['Structure', ...table.head.slice(1)],
	rows: table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, unit: 'declare' }))
	}))
});
