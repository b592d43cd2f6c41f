import { buildReport } from '#lib/domain/report/build.ts';
import type { ActivityCount } from '#lib/domain/report/exact.ts';
import type { OwnWords } from '#lib/domain/report/own-words.ts';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { writeReport, type WritingInput } from '#lib/domain/report/write.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import type { ReportInput, ReportLot } from '#lib/domain/report/report.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { reportWords } from '#lib/wording/report.ts';
import { worldOf } from './world.ts';

const [LIKE] = worldOf({ interviews: 1, seed: 1 });

/** A profile that says what is given, and what the first person of the fictional world says elsewhere. */
export const profileOf = (weight: number, columns: Partial<FactColumns>): Profile =>
	({ weight, columns: { ...LIKE!, freins: [], leviers: [], objets: [], ...columns } }) as unknown as Profile;

/** A closed lot of these profiles. */
export const lotOf = (profiles: readonly Profile[], more: Partial<ReportLot> = {}): ReportLot => ({
	structureId: 'A',
	period: '2025',
	interviews: profiles.reduce((sum, { weight }) => sum + weight, 0),
	k: 5,
	kReturn: 8,
	tier: 'reduced',
	error: { one: 1, two: 2, p95: 6 },
	profiles,
	...more
});

/** A lot of fictional people, each of whom stands for eight. */
export function fictionalLot(seed: number, tier: Tier = 'full', more: Partial<ReportLot> = {}): ReportLot {
	const profiles = worldOf({ interviews: 60, seed }).map((columns) => profileOf(8, columns));
	return lotOf(profiles, { tier, ...more });
}

/** One count of activity, in January of a year unless said otherwise. */
export const activityOf = (
	measure: string,
	code: string,
	count: number,
	{ month = '2025-01', siteId = 'S1', structureId = 'A' }: Partial<ActivityCount> = {}
): ActivityCount => ({ structureId, siteId, month, measure, code, count });

/** The year 2025 of a structure, closed, with nothing in it but what is given. */
export const inputOf = (more: Partial<ReportInput> = {}): ReportInput => ({
	year: 2025,
	lots: { isClosed: true, lots: [] },
	before: { isClosed: true, lots: [] },
	activity: [],
	siteIds: ['S1'],
	openings: [],
	events: [],
	...more
});

/** A written report with every kind of table, of two years, in the words of a tool beside ours. */
export function writtenReport(more: Partial<WritingInput> = {}): WrittenReport {
	const activity = [2024, 2025].flatMap((year) =>
		MEASURED.flatMap(([measure, codes]) =>
			codes.map((code, at) =>
				activityOf(measure, code, 30 * (at + 1) + year - 2024, { month: `${year}-0${at + 2}` })
			)
		)
	);
	const input = inputOf({
		lots: { isClosed: true, lots: [fictionalLot(1)] },
		before: { isClosed: true, lots: [fictionalLot(2, 'full', { period: '2024' })] },
		activity,
		siteIds: ['S1', 'S2'],
		openings: [{ siteId: 'S1', weeks: [WEEK], notices: [3] }],
		events: [{ kind: 'formation', minutes: 90, staff: 2, heads: 0 }]
	});
	const names = { sites: new Map([['S1', 'Antenne du Port']]), epciName: () => null };
	const own: OwnWords = { name: 'Outil', termOf: (of, code) => (of === 'statut' ? `=${code}` : '') };
	const writing = {
		place: 'Accueil & Cie',
		template: USUAL_TEMPLATE,
		own,
		findings: 'Un <constat>.\nUn autre.',
		...more
	};
	return writeReport(buildReport(input), writing, reportWords(names));
}

const MEASURED = [
	['type', ['api', 'information-simple', 'collectif']],
	['canal', ['presentiel', 'telephone', 'mail']],
	['duree', ['15-30', '30-45', 'plus-60']],
	['personnes', ['collectif']]
] as const;

const WEEK = { monday: '2025-01-06', halfDays: 6, conforms: true, closedDays: [], holidays: [] };
