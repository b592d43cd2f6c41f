import { describe, expect, test } from 'vitest';
import { regionTables, type RegionInput, type RegionStructure } from '#lib/domain/report/region.ts';
import { withoutRareCrosses } from '#lib/domain/report/solid.ts';
import { buildReport } from '#lib/domain/report/build.ts';
import { activityOf, fictionalLot, inputOf, lotOf, profileOf } from '../../../../tests/support/reports.ts';

const structure = (id: string, network: RegionStructure['network'], epci: string | null = 'E1') => ({
	id,
	network,
	sites: [{ id: `${id}1`, epci }]
});
const inRegion = (more: Partial<RegionInput> = {}): RegionInput => ({
	structures: [
		structure('A', 'mission-locale'),
		structure('B', 'cio', 'E2'),
		structure('C', 'mission-locale')
	],
	lots: [
		lotOf(
			[
				profileOf(60, {
					statut: 'sans-solution',
					reseau: 'cio',
					hors_public_habituel: false,
					reseaux_eligibles: ['mission-locale', 'cio']
				}),
				profileOf(12, {
					statut: 'demandeur-emploi',
					reseau: null,
					hors_public_habituel: true,
					reseaux_eligibles: []
				})
			],
			{ structureId: 'A' }
		),
		lotOf(
			[
				profileOf(30, {
					statut: 'demandeur-emploi',
					reseau: 'mission-locale',
					hors_public_habituel: false,
					reseaux_eligibles: []
				})
			],
			{
				structureId: 'C'
			}
		),
		lotOf(
			[
				profileOf(40, {
					statut: 'scolaire-etudiant',
					reseau: 'suio',
					hors_public_habituel: false,
					reseaux_eligibles: ['cio']
				})
			],
			{
				structureId: 'B'
			}
		)
	],
	activity: [],
	epcis: [
		{ code: 'E1', population: 20_000 },
		{ code: 'E2', population: 100_000 },
		{ code: 'E3', population: 5_000 }
	],
	declared: [],
	...more
});
const table = (id: string, input = inRegion()) => regionTables(input).find((one) => one.id === id);
/** Rows as their code and figures; a silence is a dot. */
const rowsOf = (id: string, input?: RegionInput) =>
	table(id, input)?.rows.map(({ code, cells }) => [
		code,
		...cells.map((cell) =>
			cell.what === 'count' ? cell.count : cell.what === 'silent' ? '·' : `${cell.percent} %`
		)
	]);

describe('what only a region has', () => {
	test('interviews by network and situation: structures of one network together, small figures unsaid', () => {
		expect(table('RC1')?.columns.map(({ of }) => ('code' in of ? of.code : of.by))).toEqual([
			...['total', 'sans-solution', 'demandeur-emploi', 'scolaire-etudiant']
		]);
		expect(rowsOf('RC1')).toEqual([
			['mission-locale', 102, 60, 42, 0],
			['cio', 40, 0, 0, 40]
		]);
		const few = inRegion({ lots: [lotOf([profileOf(19, { statut: 'retraite' })], { structureId: 'B' })] });
		expect(rowsOf('RC1', few)?.at(-1)).toEqual(['cio', 19, '·']);
	});

	test('rows follow the list of networks, whatever the figures', () => {
		const { lots } = inRegion();
		const grown = [...lots, lotOf([profileOf(900, { statut: 'demandeur-emploi' })], { structureId: 'B' })];
		expect(rowsOf('RC1', inRegion({ lots: grown }))?.map(([code]) => code)).toEqual([
			'mission-locale',
			'cio'
		]);
	});

	test('from a network to another, in parts of its own row; a row of few is not broken down', () => {
		expect(rowsOf('RC3')).toEqual([
			['mission-locale', 90, '67 %', '·', '33 %'],
			['cio', 40, '·', '100 %', '·']
		]);
		const few = inRegion({
			lots: [lotOf([profileOf(39, { reseau: 'cio' })], { structureId: 'A' })]
		});
		// A network that has given nothing has no row.
		expect(rowsOf('RC3', few)).toEqual([['mission-locale', 39, '·']]);
	});

	test('people out of the usual public, by network', () => {
		expect(rowsOf('RC4')).toMatchObject([
			['mission-locale', 102, '·', '·'],
			['cio', 40, 0, '0 %']
		]);
	});

	test('how often a network that receives could be, was shown, was chosen', () => {
		expect(rowsOf('RC6')?.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
			['mission-locale', 60, '50 %'],
			['cio', 40, '0 %']
		]);
	});

	test('half-days for 10 000 inhabitants; a territory without a site is no row', () => {
		const open = (siteId: string, count: number) =>
			activityOf('ouverture', 'demi-journees', count, { siteId });
		const input = inRegion({ activity: [open('A1', 300), open('B1', 250), open('C1', 33)] });
		expect(rowsOf('RC2', input)).toEqual([
			['E1', 2, 333, 20_000, 166.5],
			['E2', 1, 250, 100_000, 25]
		]);
	});

	test('delays by network are exact, and those who did not wait are not among them', () => {
		const delay = (code: string, count: number) => activityOf('delai', code, count, { structureId: 'B' });
		const activity = [
			delay('immediat-15min', 3),
			delay('jour-meme', 3),
			delay('plus-5-jours', 2),
			delay('abandon', 9)
		];
		expect(rowsOf('RC5', inRegion({ activity }))).toEqual([['cio', 8, '75 %', 3, 3, 0, 0, 2]]);
	});

	test('what is declared stands apart and is added to nothing', () => {
		const declared = [{ id: 'D', interviews: 140 }];
		expect(rowsOf('RC-declares', inRegion({ declared }))).toEqual([['D', 140]]);
		expect(rowsOf('RC1', inRegion({ declared }))).toEqual(rowsOf('RC1'));
	});

	test('lots of which only the total is said are broken down by nothing', () => {
		const total = lotOf([profileOf(12, {})], { structureId: 'B', tier: 'total', error: null });
		const input = inRegion();
		expect(rowsOf('RC1', { ...input, lots: [...input.lots, total] })).toEqual(rowsOf('RC1'));
		expect(regionTables(inRegion({ lots: [total], structures: [] }))).toEqual([]);
	});
});

test('crosses that many lots add up say nothing under a hundred; those of one structure are as they were', () => {
	const lots = { isClosed: true, lots: [fictionalLot(1), fictionalLot(2, 'full', { structureId: 'B' })] };
	const region = buildReport(inputOf({ lots }));
	const cells = (report: typeof region) =>
		report.publicsTables
			.filter(({ columns }) => columns.some(({ of }) => of.by === 'column'))
			.flatMap(({ rows }) => rows.flatMap((row) => row.cells.slice(1)))
			.flatMap((cell) => (cell.what === 'count' ? [Number(cell.count)] : []));
	expect(cells(region).some((count) => count > 0 && count < 100)).toBe(true);
	expect(cells(withoutRareCrosses(region)).filter((count) => count > 0 && count < 100)).toEqual([]);
	const alone = buildReport(inputOf({ lots: { isClosed: true, lots: [fictionalLot(1)] } }));
	expect(withoutRareCrosses(alone)).toBe(alone);
});
