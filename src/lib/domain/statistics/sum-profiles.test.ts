import { expect, it } from 'vitest';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { sumLots, sumProfiles, type ProtectedCount } from '#lib/domain/statistics/sum-profiles.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const [like] = worldOf({ interviews: 1, seed: 1 });
const profile = (weight: number, more: object): Profile =>
	({ weight, columns: { ...like!, sexe: 'femme', freins: [], ...more } }) as unknown as Profile;
const profiles = [
	profile(5, { freins: ['logement', 'mobilite'] }),
	profile(7, { sexe: 'homme', freins: ['mobilite'] }),
	profile(9, {})
];

it('sums by column, after a filter, in the order of codes', () => {
	expect(sumProfiles(profiles, {}, ['sexe'])).toEqual({
		by: ['sexe'],
		rows: [
			{ codes: ['femme'], count: 14 },
			{ codes: ['homme'], count: 7 }
		],
		total: 21
	});
	expect(sumProfiles(profiles, { sexe: ['femme'] }, []).total).toBe(14);
	expect(sumProfiles(profiles, { sexe: [] }, []).total).toBe(0);
});

it('counts under each code of a column with several, and each profile once in the total', () => {
	const { rows, total } = sumProfiles(profiles, {}, ['freins', 'sexe']);
	expect(rows).toEqual([
		{ codes: ['logement', 'femme'], count: 5 },
		{ codes: ['mobilite', 'femme'], count: 5 },
		{ codes: ['mobilite', 'homme'], count: 7 }
	]);
	expect(total).toBe(21);
	expect(sumProfiles(profiles, { freins: ['mobilite'] }, []).total).toBe(12);
});

it('adds whole lots up as if their profiles were one, however often it is asked', () => {
	const lots = [profiles.slice(0, 1), profiles.slice(1)];
	const columns = [[], ['sexe'], ['freins'], ['sexe', 'freins'], ['sexe', 'freins', 'statut']] as const;
	for (const by of [...columns, ...columns])
		expect(sumLots(lots, by), by.join(' ')).toEqual(sumProfiles(profiles, {}, by));
});

it('refuses at compile time what did not go through it', () => {
	// @ts-expect-error a plain number is no protected figure
	const plain: ProtectedCount = 4;
	// @ts-expect-error a fact is no profile
	const facts: Parameters<typeof sumProfiles>[0] = [like!];
	expect([plain, facts.length]).toEqual([4, 1]);
});
