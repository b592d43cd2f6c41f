import { expect, it } from 'vitest';
import { activityTables, interviewsIn } from '#lib/server/http/activity-view.ts';
import type { ActivityRow } from '#lib/server/stores/index.ts';

const row = (
	measure: string,
	code: string,
	month: string,
	count: number,
	siteId = 'site-1'
): ActivityRow => ({
	structureId: 'structure-1',
	siteId,
	month,
	measure,
	code,
	count
});
const ROWS = [
	row('type', 'information-simple', '2026-12', 2),
	row('type', 'api', '2026-01', 3),
	row('type', 'api', '2026-01', 4, 'site-2'),
	row('type', 'api', '2026-11', 5),
	row('type', 'mediation-information', '2026-03', 6),
	row('canal', 'telephone', '2026-02', 1),
	row('canal', 'api', '2026-02', 9)
];

it('gives each measure its table, one row per code counted, in the order of the list', () => {
	const tables = activityTables(ROWS);
	expect(tables.map(({ title }) => title)).toEqual([
		'Contacts par type',
		'Contacts par canal',
		'Contacts par modalité',
		'Délai depuis le premier contact',
		'Durée'
	]);
	expect(tables[0]).toEqual({
		title: 'Contacts par type',
		rows: [
			{
				label: 'Accueil personnalisé et individualisé',
				months: [7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0],
				total: 12
			},
			{
				label: 'Information ponctuelle (sans analyse de la demande)',
				months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2],
				total: 2
			},
			{
				label: 'Médiation de l’information (après une API)',
				months: [0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0],
				total: 6
			}
		],
		months: [7, 0, 6, 0, 0, 0, 0, 0, 0, 0, 5, 2],
		total: 20
	});
});

it('is empty, not absent, where nothing was counted', () => {
	const months = Array.from({ length: 12 }, () => 0);
	expect(activityTables([])).toHaveLength(5);
	expect(activityTables([])[4]).toEqual({ title: 'Durée', rows: [], months, total: 0 });
});

it('counts as interviews what was closed as an API', () => {
	expect(interviewsIn(ROWS)).toBe(12);
	expect(interviewsIn([])).toBe(0);
});
