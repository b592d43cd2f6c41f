import { expect, it } from 'vitest';
import { faultsOf } from '../../../../tests/architecture/french.ts';
import { placesOf, seedOf, worldOf } from '../../../../tests/support/world.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { publicsTables, totalOf } from '#lib/server/http/publics-view.ts';
import { aboutText, interviewsText, periodName, stateText } from '#lib/wording/publics.ts';

const world = { interviews: 60, seed: 4 };
const closed = (tier: 'one-way' | 'total'): readonly Profile[] => {
	const input = { facts: worldOf(world), places: placesOf(world), tier, k: 5, seed: seedOf(9) };
	const lot = closeLot(input);
	if (!lot.ok) throw new Error(lot.error);
	return lot.value.profiles;
};
const sites = [{ id: 'S1', name: 'Antenne du Port' }];

it('gives each column about people its table; each of one answer adds up to the exact total', () => {
	const profiles = closed('one-way');
	const tables = publicsTables(profiles, sites);
	expect(tables.length).toBe(COLUMNS.length - 2);
	expect(totalOf(profiles)).toBe(60);
	for (const { several, rows, title } of tables) {
		if (!several) expect([title, rows.reduce((sum, { count }) => sum + count, 0)]).toEqual([title, 60]);
	}
	expect(tables[0]?.rows.map(({ label }) => label)).toContain('Antenne du Port');
});

it('shows no code of ours, in French typography', () => {
	const tables = publicsTables(closed('one-way'), [
		...sites,
		{ id: 'S2', name: 'B' },
		{ id: 'S3', name: 'C' }
	]);
	const codes = new Set(COLUMNS.flatMap((column) => ('codes' in column ? column.codes : [])));
	const labels = tables.flatMap(({ title, rows }) => [title, ...rows.map(({ label }) => label)]);
	expect(labels.filter((label) => codes.has(label))).toEqual([]);
	expect(
		labels.filter((label) => faultsOf({ text: label, start: 0, end: 0, goesOn: false }).length > 0)
	).toEqual([]);
	for (const { rows } of tables) expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
});

it('has no table where only the total is said', () => {
	expect(publicsTables(closed('total'), sites)).toEqual([]);
	expect(totalOf(closed('total'))).toBe(60);
	expect(publicsTables([], sites)).toEqual([]);
});

it('says a figure as it is known', () => {
	expect([0, 5, 1200].map(aboutText)).toEqual(['0 ou quelques-uns', 'environ 5', 'environ 1\u202f200']);
	expect([0, 1, 2].map(interviewsText)).toEqual(['0 accueil', '1 accueil', '2 accueils']);
	expect(['2026-T1', '2026-T3', '2026-S2', '2026'].map(periodName)).toEqual([
		'1er trimestre 2026',
		'3e trimestre 2026',
		'2e semestre 2026',
		'année 2026'
	]);
	expect(stateText({ state: 'ouvert', opens: '2027-01-21' })).toBe(
		'Seul le nombre d’accueils est disponible. Clôture possible à partir du 21 janvier 2027.'
	);
});
