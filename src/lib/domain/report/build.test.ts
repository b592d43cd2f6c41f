import { expect, it } from 'vitest';
import { buildReport } from '#lib/domain/report/build.ts';
import { exactSum, type ExactCount } from '#lib/domain/report/exact.ts';
import type {
	ActivityTable,
	Cell,
	PublicsTable,
	ReportInput,
	ReportTable
} from '#lib/domain/report/report.ts';
import type { TableId } from '#lib/domain/report/tables.ts';
import type { ProtectedCount } from '#lib/domain/statistics/sum-profiles.ts';
import { activityOf, fictionalLot, inputOf, lotOf, profileOf } from '../../../../tests/support/reports.ts';

const said = (cell: Cell<number>): number | string =>
	cell.what === 'count' ? cell.count : cell.what === 'silent' ? cell.why : cell.percent;

/** Rows of a table as bare figures, its total under a star. */
function figures(input: ReportInput, id: TableId): Record<string, (number | string)[]> {
	const { activityTables, publicsTables } = buildReport(input);
	const table = [...activityTables, ...publicsTables].find((one: ReportTable) => one.id === id)!;
	const rows = table.rows.map(({ code, cells }) => [code, cells.map(said)]);
	return Object.fromEntries([...rows, ...(table.total ? [['*', table.total.map(said)]] : [])]);
}

const two = lotOf([
	profileOf(30, { sexe: 'femme', tranche_age: '18-25', freins: ['logement', 'mobilite'] }),
	profileOf(20, { sexe: 'homme', tranche_age: '18-25', freins: ['mobilite'] }),
	profileOf(8, { sexe: 'homme', tranche_age: '55-plus', freins: [] })
]);

it('counts people alone, with shares of a hundred, and says nothing of a year that is not there', () => {
	expect(figures(inputOf({ lots: { isClosed: true, lots: [two] } }), 'T6-sexe')).toEqual({
		femme: [30, 52],
		homme: [28, 48],
		'non-communique': [0, 0],
		'*': [58, 100]
	});
});

it('compares with the year before where both figures are large enough', () => {
	const before = lotOf([profileOf(24, { sexe: 'femme' }), profileOf(10, { sexe: 'homme' })], {
		period: '2024'
	});
	const input = inputOf({
		lots: { isClosed: true, lots: [two] },
		before: { isClosed: true, lots: [before] }
	});
	const rows = figures(input, 'T6-sexe');
	expect(rows.femme).toEqual([30, 52, 24, 25]);
	expect(rows.homme).toEqual([28, 48, 10, 'ordre-de-grandeur']);
	expect(rows['*']).toEqual([58, 100, 34, 71]);
});

it('lets several answers go beyond the whole, and says so', () => {
	const input = inputOf({ lots: { isClosed: true, lots: [two] } });
	const rows = figures(input, 'T11');
	expect(rows.mobilite).toEqual([50, 86]);
	expect(rows.logement).toEqual([30, 52]);
	expect(rows['*']).toEqual([58, 'rien']);
	const table = buildReport(input).publicsTables.find(({ id }) => id === 'T11');
	expect(table?.notes).toEqual([{ code: 'plusieurs-reponses' }]);
});

it('does not break down a row whose published total is under twice k', () => {
	const rows = figures(inputOf({ lots: { isClosed: true, lots: [two] } }), 'T6');
	expect(rows['18-25']).toEqual([50, 30, 20, 0]);
	expect(rows['55-plus']).toEqual([8, ...Array<string>(3).fill('ligne-courte')]);
	expect(rows['*']).toEqual([58, 30, 28, 0]);
});

it('crosses nothing under the tier that declares it, and says which tables', () => {
	const alone = buildReport(inputOf({ lots: { isClosed: true, lots: [{ ...two, tier: 'one-way' }] } }));
	expect(alone.refused).toEqual(['T6', 'T9-statut', 'T11-age', 'T15-statut', 'T16-croise']);
	expect(alone.publicsTables.map(({ id }) => id)).not.toContain('T6');
	expect(alone.publicsTables.map(({ id }) => id)).toContain('T6-age');
});

it('crosses what most of several structures allow, and says how many interviews that is', () => {
	const large = lotOf([profileOf(300, { sexe: 'femme' })], { structureId: 'B' });
	const small = lotOf([profileOf(50, { sexe: 'homme' })], { structureId: 'C', tier: 'one-way' });
	const report = buildReport(inputOf({ lots: { isClosed: true, lots: [large, small] } }));
	const crossed = report.publicsTables.find(({ id }) => id === 'T6');
	expect(crossed?.notes).toContainEqual({ code: 'croisement-partiel', interviews: 300 });
	expect(report.structures).toBe(2);
	expect(report.publics).toMatchObject({ state: 'close', interviews: 350, tier: 'one-way' });
});

it('says the worst error of several lots', () => {
	const lots = [
		lotOf([profileOf(30, {})], { period: '2025-T1', error: { one: 1, two: 3, p95: 6 } }),
		lotOf([profileOf(30, {})], { period: '2025-T2', error: { one: 2, two: 2, p95: 8 } })
	];
	const { publics } = buildReport(inputOf({ lots: { isClosed: true, lots } }));
	expect(publics).toMatchObject({ error: { one: 2, two: 3, p95: 8 } });
});

it('says of an open year its activity alone', () => {
	const report = buildReport(
		inputOf({ lots: { isClosed: false, lots: [two] }, activity: [activityOf('type', 'api', 12)] })
	);
	expect(report.publics).toEqual({ state: 'ouverte' });
	expect(report.publicsTables).toEqual([]);
	expect(report.interviews).toBe(12);
});

it('counts a lot too small for tables in the total alone', () => {
	const total = lotOf([profileOf(14, { site: null } as never)], { tier: 'total', error: null });
	const report = buildReport(inputOf({ lots: { isClosed: true, lots: [total] } }));
	expect(report.publics).toMatchObject({ interviews: 14, undetailed: 14, error: null, compared: false });
	expect(report.publicsTables).toEqual([]);
});

it('adds activity up by month and by year, to the unit', () => {
	const activity = [
		activityOf('type', 'api', 3),
		activityOf('type', 'api', 4, { month: '2025-12', siteId: 'S2' }),
		activityOf('type', 'information-simple', 40, { month: '2025-02' }),
		activityOf('type', 'information-simple', 30, { month: '2024-02' }),
		activityOf('canal', 'telephone', 2),
		activityOf('canal', 'presentiel', 5)
	];
	const input = inputOf({ activity, siteIds: ['S1', 'S2'] });
	expect(figures(input, 'T1')).toEqual({
		api: [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 7, 0, 'ordre-de-grandeur'],
		'information-simple': [0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 30, 33],
		'*': [3, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 47, 30, 57]
	});
	expect(figures(input, 'T2-canal')).toEqual({
		presentiel: [5, 71, 0, 'ordre-de-grandeur'],
		telephone: [2, 29, 0, 'ordre-de-grandeur'],
		'*': [7, 100, 0, 'ordre-de-grandeur']
	});
	expect(figures(input, 'T1-lieux')).toMatchObject({
		S1: [3, 43, 0, expect.anything()],
		S2: [4, 4, 0, expect.anything()]
	});
});

it('finds the class of the middle one', () => {
	const activity = [
		activityOf('duree', '30-45', 5),
		activityOf('duree', '45-60', 3),
		activityOf('duree', 'moins-15', 1)
	];
	const table = buildReport(inputOf({ activity })).activityTables.find(({ id }) => id === 'T19');
	expect(table?.notes).toEqual([{ code: 'mediane', class: '30-45' }]);
});

it('is the same in whatever order lots, profiles and counts come', () => {
	const lots = [
		fictionalLot(1),
		fictionalLot(2, 'reduced', { structureId: 'B' }),
		fictionalLot(3, 'full', { period: '2025-S2' })
	];
	const activity = [
		activityOf('type', 'api', 3),
		activityOf('type', 'api', 4, { month: '2025-12' }),
		activityOf('duree', '15-30', 7)
	];
	const input = inputOf({ lots: { isClosed: true, lots }, activity });
	const turned = inputOf({
		lots: {
			isClosed: true,
			lots: lots.toReversed().map((lot) => ({ ...lot, profiles: lot.profiles.toReversed() }))
		},
		activity: activity.toReversed()
	});
	expect(buildReport(turned)).toEqual(buildReport(input));
});

it('adds the columns of a cross up to its rows', () => {
	const report = buildReport(inputOf({ lots: { isClosed: true, lots: [fictionalLot(4)] } }));
	const crosses = report.publicsTables.filter(({ columns }) => columns[0]?.of.by === 'total');
	expect(crosses.map(({ id }) => id)).toEqual(['T6', 'T9-statut', 'T11-age', 'T15-statut', 'T16-croise']);
	for (const { id, rows, columns } of crosses) {
		expect(columns.length, id).toBeLessThanOrEqual(8);
		for (const { cells } of rows) {
			const [total, ...parts] = cells.map(said);
			if (parts[0] === 'ligne-courte') continue;
			expect(
				parts.reduce((sum: number, part) => sum + Number(part), 0),
				id
			).toBe(total);
		}
	}
});

it('lets no plain number, no fact and no figure of the other kind into a table', () => {
	// @ts-expect-error a plain number is no exact count of activity
	const plain: ExactCount = 4;
	// @ts-expect-error activity is no figure about people
	const people: ProtectedCount = exactSum([]);
	// @ts-expect-error a figure about people is not exact
	const counted: ExactCount = 0 as ProtectedCount;
	// @ts-expect-error a table of activity holds no figure about people
	const table: ActivityTable['rows'] = [] as PublicsTable['rows'];
	expect([plain, people, counted, table]).toEqual([4, 0, 0, []]);
});
