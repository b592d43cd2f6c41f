import { TIERS, leastAsked, type Tier } from '#lib/domain/statistics/catalogue.ts';
import { decode, encode, mergeRows, type Coded } from '#lib/domain/statistics/coded.ts';
import { DICTIONARY_VERSION, dictionaryOf, type Places } from '#lib/domain/statistics/dictionary.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { fit, type Progress } from '#lib/domain/statistics/fit.ts';
import { isFaithful, isGuarded } from '#lib/domain/statistics/gate.ts';
import { countCells, layoutOf, type Layout } from '#lib/domain/statistics/layout.ts';
import { policyFor, type Policy } from '#lib/domain/statistics/policy.ts';
import type { ClosedLot, Profile, ProfileColumns } from '#lib/domain/statistics/profile.ts';
import { announced, qualityOf, type Quality } from '#lib/domain/statistics/quality.ts';
import { reseed, type Seed } from '#lib/domain/statistics/random.ts';
import { prepare, type Carried } from '#lib/domain/statistics/targets.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';

/** Version of the method, kept with the lot. */
export const ALGORITHM_VERSION = '1.0';

export type LotInput = {
	/** Of one structure, of one period. */
	readonly facts: readonly Fact[];
	readonly places: Places;
	readonly tier: Tier;
	/** Interviews of the exercise, which decide the tier, when the lot is a part of it. */
	readonly volume?: number;
	readonly k: number;
	/** Drawn by the caller, who throws it away: with it, small counts could be found again. */
	readonly seed: Seed;
	/** The lots of the same exercise already closed: their facts, and what was published of them. */
	readonly earlier?: { readonly facts: readonly Fact[]; readonly profiles: readonly Profile[] };
	readonly progress?: Progress;
};

export type LotRefusal = 'lot-trop-petit' | 'lot-de-plusieurs-structures';

const ATTEMPTS = 4;

/**
 * Closes a lot: exact facts in, weighted profiles out, the same for the same seed whatever the order of the facts. When
 * figures of the tier are not good enough after three other draws, the tier below is tried.
 */
export function closeLot(input: LotInput): Result<ClosedLot, LotRefusal> {
	const { facts, k, tier, volume = input.facts.length } = input;
	const structures = new Set(facts.map(({ structure }) => structure));
	const least = leastAsked(tier === 'total' ? 'total' : 'one-way', k);
	if (facts.length < least || volume < leastAsked(tier, k)) return refused('lot-trop-petit');
	if (structures.size !== 1) return refused('lot-de-plusieurs-structures');
	for (const tried of TIERS.slice(1, TIERS.indexOf(tier) + 1).reverse()) {
		const found = attempt(input, tried);
		if (found) return ok(lotOf(input, tried, found));
	}
	return ok(lotOf(input, 'total', null));
}

type Found = {
	readonly layout: Layout;
	readonly rows: Coded;
	readonly quality: Quality;
};

function attempt({ facts, places, k, seed, earlier, progress }: LotInput, tier: Tier): Found | null {
	const policy = policyFor(k);
	const layout = layoutOf(dictionaryOf(places), tier);
	const rows = encode(layout.variables, facts);
	const carried = carriedOf(layout, earlier);
	const exact = add(countCells(layout, rows), carried?.exact);
	const judged = (found: Coded): Found => ({
		layout,
		rows: found,
		quality: qualityOf(layout, exact, add(countCells(layout, found), carried?.published))
	});
	const same = fixedPoint(layout, policy, rows);
	if (same) return judged(same);
	for (let time = 0; time < ATTEMPTS; time++) {
		const drawn = reseed(seed, time);
		const found = judged(fit(prepare(layout, policy, rows, drawn, carried), drawn, progress));
		if (!isGuarded(layout, policy, found.rows, facts.length)) throw new Error('a profile is too light');
		if (isFaithful(found.quality, policy)) return found;
	}
	return null;
}

/** The rows themselves, when each already stands for enough interviews: nothing published can be excluded as truth. */
function fixedPoint(layout: Layout, policy: Policy, rows: Coded): Coded | null {
	const merged = mergeRows(rows);
	return isGuarded(layout, policy, merged, rows.weights.length) ? merged : null;
}

function carriedOf(layout: Layout, earlier: LotInput['earlier']): Carried | null {
	if (!earlier || earlier.facts.length === 0) return null;
	const { variables } = layout;
	const told = earlier.profiles.filter(isDetailed);
	const weights = Int32Array.from(told, ({ weight }) => weight);
	const profiles = encode(
		variables,
		told.map(({ columns }) => columns),
		weights
	);
	return {
		exact: countCells(layout, encode(variables, earlier.facts)),
		published: countCells(layout, profiles)
	};
}

const isDetailed = (profile: Profile): profile is Profile & { readonly columns: Fact } =>
	profile.columns.site !== null;

const add = (cells: Float64Array, more: Float64Array | undefined): Float64Array =>
	more ? cells.map((count, cell) => count + more[cell]!) : cells;

function lotOf({ facts, k }: LotInput, tier: Tier, found: Found | null): ClosedLot {
	const structure = facts[0]!.structure;
	const kReturn = Math.max(...policyFor(k).heavier.map(({ least }) => least));
	const about = { interviews: facts.length, k, kReturn, tier };
	const versions = { dictionary: DICTIONARY_VERSION, algorithm: ALGORITHM_VERSION };
	if (!found) {
		const columns = totalOnly(structure, facts[0]!);
		const profiles = [{ weight: facts.length, columns } as Profile];
		return { ...about, ...versions, error: null, profiles };
	}
	const profiles = [...found.rows.weights].map(
		(weight, row) =>
			({ weight, columns: decode(found.layout.variables, structure, found.rows, row) }) as Profile
	);
	return { ...about, ...versions, error: announced(found.quality, k), profiles };
}

/** A lot of which only the total is said: no column but the structure. */
const totalOnly = (structure: string, like: Fact): ProfileColumns =>
	Object.fromEntries(
		Object.keys(like).map((name) => [name, name === 'structure' ? structure : null])
	) as ProfileColumns;
