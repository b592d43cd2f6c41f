import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierFor } from '#lib/domain/statistics/catalogue.ts';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import type { Fact, FactColumns } from '#lib/domain/statistics/fact.ts';
import type { ClosedLot, Profile } from '#lib/domain/statistics/profile.ts';
import { sfc32 } from '#lib/domain/statistics/random.ts';
import { sumProfiles, type ProfileFilter } from '#lib/domain/statistics/sum-profiles.ts';
import { placesOf, seedOf, worldOf, type World } from '../../../../tests/support/world.ts';

/** Invariants of anonymous-counts.md §5, on random worlds; more than 400 in all. */

type Case = World & { readonly k: number };

const cases = (least: number, most: number, ks: readonly number[]): fc.Arbitrary<Case> =>
	fc.record({
		interviews: fc.integer({ min: least, max: most }),
		seed: fc.nat(1_000_000),
		k: fc.constantFrom(...ks),
		sites: fc.integer({ min: 1, max: 18 }),
		firstVisits: fc.constantFrom(0, 0.3, 0.8, 1),
		classes: fc.integer({ min: 1, max: 6 })
	});

function closed(one: Case, facts: readonly Fact[] = worldOf(one)): ClosedLot {
	const tier = tierFor(facts.length, one.k)!;
	const lot = closeLot({ facts, places: placesOf(one), tier, k: one.k, seed: seedOf(one.seed + 1) });
	if (!lot.ok) throw new Error(lot.error);
	return lot.value;
}

const leastOf = (lot: ClosedLot, { columns }: Profile): number =>
	columns.premiere_venue === false ? lot.kReturn : lot.k;

/** Everything that holds for any closed lot: I1, I2, I4, I6. */
function holds(one: Case): void {
	const facts = worldOf(one);
	const lot = closed(one, facts);
	expect(lot.profiles.reduce((sum, { weight }) => sum + weight, 0)).toBe(facts.length);
	for (const profile of lot.profiles) expect(profile.weight).toBeGreaterThanOrEqual(leastOf(lot, profile));
	const next = sfc32(seedOf(one.seed));
	for (let time = 0; time < 25; time++) expect(queried(lot, facts, next)).toEqual([]);
	if (lot.tier !== 'total') expect(again(one, lot)).toEqual(lot.profiles);
}

it('holds for 300 small lots', () => {
	fc.assert(fc.property(cases(11, 90, [3, 5, 11]), holds), { numRuns: 300 });
}, 60_000);

it('holds for 90 lots of a tier with one variable at a time, up to its edge', () => {
	fc.assert(fc.property(cases(90, 199, [5, 11]), holds), { numRuns: 90 });
}, 60_000);

it('holds for 16 lots of a tier with crosses', () => {
	fc.assert(fc.property(cases(200, 260, [5, 11]), holds), { numRuns: 16 });
}, 60_000);

/** I4: the answer to a query, to a narrower one, to what is between and to what is beside: 0, or k and more. */
function queried(lot: ClosedLot, facts: readonly Fact[], next: () => number): number[] {
	const filter = filterFrom(facts, next);
	const narrower = { ...filter, ...filterFrom(facts, next) };
	const wide = sumProfiles(lot.profiles, filter, []).total;
	const narrow = sumProfiles(lot.profiles, { ...narrower, ...both(filter, narrower) }, []).total;
	return [wide, narrow, wide - narrow, lot.interviews - wide].filter((count) => count !== 0 && count < lot.k);
}

/** Up to four columns, each with some of the values that somebody has. */
function filterFrom(facts: readonly Fact[], next: () => number): ProfileFilter {
	const names = COLUMNS.map(({ name }) => name).filter(() => next() < 4 / COLUMNS.length);
	return Object.fromEntries(
		names.map((name) => [name, facts.flatMap((fact) => (next() < 0.2 ? [fact[name]].flat() : []))])
	);
}

/** What two filters ask of a column, both of them. */
const both = (one: ProfileFilter, other: ProfileFilter): ProfileFilter =>
	Object.fromEntries(
		Object.entries(one).map(([name, codes]) => [
			name,
			codes!.filter((code) => (other[name as keyof FactColumns] ?? codes)!.includes(code))
		])
	);

/** I6: the publication taken as the truth, with another seed. */
function again(one: Case, lot: ClosedLot): readonly Profile[] {
	const facts = lot.profiles.flatMap(({ weight, columns }) =>
		Array.from({ length: weight }, () => columns as Fact)
	);
	return closed({ ...one, seed: one.seed + 7 }, facts).profiles;
}

describe('a lot', () => {
	const one: Case = { interviews: 230, seed: 5, k: 5 };
	const facts = worldOf(one);

	it('is the same for the same seed, whatever the order of its facts', () => {
		expect(JSON.stringify(closed(one, facts.toReversed()))).toBe(JSON.stringify(closed(one, facts)));
		expect(JSON.stringify(closed({ ...one, seed: 6 }, facts))).not.toBe(JSON.stringify(closed(one, facts)));
	});

	it('adds up: each cross gives the margins of each of its variables (I5)', () => {
		const { profiles } = closed(one, facts);
		const alone = sumProfiles(profiles, {}, ['statut']);
		const crossed = sumProfiles(profiles, {}, ['objet_principal', 'statut']);
		expect(alone.rows.length).toBeGreaterThan(4);
		for (const { codes, count } of alone.rows) {
			const rows = crossed.rows.filter((row) => row.codes[1] === codes[0]);
			expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(count);
		}
		expect(alone.total).toBe(230);
	});

	it('adds up over lots: structures make the region (I5)', () => {
		const other: Case = { ...one, structure: 'B', seed: 8, interviews: 60 };
		const region = [...closed(one, facts).profiles, ...closed(other).profiles];
		expect(sumProfiles(region, {}, []).total).toBe(290);
		expect(sumProfiles(region, { structure: ['B'] }, []).total).toBe(60);
		expect(sumProfiles(region, {}, ['structure']).rows.map(({ count }) => count)).toEqual([230, 60]);
	});

	it('of which each row already stands for enough interviews is given back as it is', () => {
		const rows = worldOf({ ...one, interviews: 5, firstVisits: 1 });
		const lot = closed(
			one,
			rows.flatMap((row) => Array.from({ length: 8 }, () => row))
		);
		expect(lot).toMatchObject({ interviews: 40, error: { one: 1, two: 2, p95: 6 } });
		expect(lot.profiles.map(({ weight }) => weight)).toEqual([8, 8, 8, 8, 8]);
	});

	it('is of one structure, and not too small', () => {
		const places = placesOf(one);
		const input = { places, tier: 'one-way', k: 5, seed: seedOf(1) } as const;
		const few = worldOf({ ...one, interviews: 29 });
		expect(closeLot({ ...input, facts: few })).toEqual({ ok: false, error: 'lot-trop-petit' });
		const mixed = [...few, ...worldOf({ ...one, interviews: 29, structure: 'B' })];
		expect(closeLot({ ...input, facts: mixed })).toEqual({
			ok: false,
			error: 'lot-de-plusieurs-structures'
		});
	});

	it('of which only the total is said names nothing but its structure', () => {
		const { profiles, tier } = closed({ ...one, interviews: 24 });
		expect(tier).toBe('total');
		expect(profiles).toHaveLength(1);
		expect(profiles[0]!.weight).toBe(24);
		expect(Object.entries(profiles[0]!.columns).filter(([, value]) => value !== null)).toEqual([
			['structure', 'A']
		]);
	});
});
