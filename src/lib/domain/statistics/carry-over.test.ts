import { expect, it } from 'vitest';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { sumProfiles } from '#lib/domain/statistics/sum-profiles.ts';
import { placesOf, seedOf, worldOf } from '../../../../tests/support/world.ts';

const world = { interviews: 400, seed: 12 };
const facts = worldOf(world);
const QUARTERS = ['2026-T1', '2026-T2', '2026-T3', '2026-T4'];

/** The four lots of the year, each knowing of those before it, or not. */
function year(isCarried: boolean): Profile[] {
	const profiles: Profile[] = [];
	const before: Fact[] = [];
	for (const quarter of QUARTERS) {
		const own = facts.filter((fact) => fact.quarter === quarter);
		const earlier = isCarried ? { facts: before, profiles } : undefined;
		const lot = closeLot({
			...{ facts: own, places: placesOf(world), tier: 'one-way', k: 5, seed: seedOf(31) },
			...(earlier && { earlier })
		});
		if (!lot.ok) throw new Error(lot.error);
		expect(sumProfiles(lot.value.profiles, {}, []).total).toBe(own.length);
		profiles.push(...lot.value.profiles);
		before.push(...own);
	}
	return profiles;
}

it('has the tier of the year, and refuses a part that is too small for any', () => {
	const own = facts.filter(({ quarter }) => quarter === '2026-T1');
	const input = { facts: own, places: placesOf(world), tier: 'reduced', k: 5, seed: seedOf(1) } as const;
	expect(closeLot(input)).toEqual({ ok: false, error: 'lot-trop-petit' });
	expect(closeLot({ ...input, volume: 400 })).toMatchObject({ ok: true, value: { tier: 'reduced' } });
	const few = { ...input, facts: own.slice(0, 29), volume: 400 };
	expect(closeLot(few)).toEqual({ ok: false, error: 'lot-trop-petit' });
});

const meanError = (profiles: readonly Profile[], column: 'objets' | 'informations' | 'freins'): number => {
	const { rows } = sumProfiles(profiles, {}, [column]);
	const codes = [...new Set(facts.flatMap((fact) => fact[column]))];
	const errors = codes.map((code) => {
		const published = rows.find((row) => row.codes[0] === code)?.count ?? 0;
		return Math.abs(published - facts.filter((fact) => fact[column].includes(code)).length);
	});
	return errors.reduce((sum, error) => sum + error, 0) / errors.length;
};

it('makes the year better than its quarters: each lot makes up for the errors before it', () => {
	const carried = year(true);
	const alone = year(false);
	expect(sumProfiles(carried, {}, []).total).toBe(400);
	expect(meanError(carried, 'objets')).toBeLessThanOrEqual(2);
	expect(meanError(alone, 'objets')).toBeGreaterThan(meanError(carried, 'objets'));
});

it('is the sum of its quarters (I5)', () => {
	const profiles = year(true);
	const quarters = QUARTERS.map((quarter) => sumProfiles(profiles, { quarter: [quarter] }, ['statut']));
	const whole = sumProfiles(profiles, {}, ['statut']);
	for (const { codes, count } of whole.rows) {
		const found = quarters.flatMap(({ rows }) => rows.filter((row) => row.codes[0] === codes[0]));
		expect(found.reduce((sum, row) => sum + row.count, 0)).toBe(count);
	}
});
