import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import { encode, type Coded } from '#lib/domain/statistics/coded.ts';
import { dictionaryOf } from '#lib/domain/statistics/dictionary.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { countCells, layoutOf, type Layout } from '#lib/domain/statistics/layout.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { placesOf, seedOf, worldOf } from '../support/world.ts';

/** What an attacker faces: a lot as published, the truth to judge by, and people of the same law who are not in it. */
export type Target = {
	readonly layout: Layout;
	readonly k: number;
	readonly total: number;
	readonly facts: readonly Fact[];
	readonly profiles: readonly Profile[];
	readonly rows: Coded;
	readonly control: Coded;
	/** Many more people of the same law, none of them in the lot. */
	readonly outside: Coded;
	readonly published: Coded;
	readonly exact: Float64Array;
	readonly shown: Float64Array;
};

export type Plan = {
	readonly tier: Exclude<Tier, 'total'>;
	readonly interviews: number;
	readonly lots: number;
};

/** A fictional lot and its publication; `asItIs` publishes the truth itself, which attackers must break. */
export function targetOf({ tier, interviews, lots }: Plan, replicate: number, asItIs = false): Target {
	const world = { interviews, seed: 500 + replicate };
	const facts = worldOf(world);
	const profiles = asItIs
		? facts.map((columns) => ({ weight: 1, columns }) as unknown as Profile)
		: publish(facts, tier, lots, replicate);
	const layout = layoutOf(dictionaryOf(placesOf(world)), tier);
	const rows = encode(layout.variables, facts);
	const published = encode(
		layout.variables,
		profiles.map(({ columns }) => columns as Fact),
		Int32Array.from(profiles, ({ weight }) => weight)
	);
	return {
		...{ layout, k: 5, total: interviews, facts, profiles, rows, published },
		control: encode(layout.variables, worldOf({ interviews, seed: 90_000 + replicate })),
		outside: encode(layout.variables, worldOf({ interviews: 6000, seed: 91_000 + replicate })),
		exact: countCells(layout, rows),
		shown: countCells(layout, published)
	};
}

/** The year in one lot, or quarter by quarter, each making up for those before it. */
function publish(facts: readonly Fact[], tier: Tier, lots: number, replicate: number): Profile[] {
	const profiles: Profile[] = [];
	const before: Fact[] = [];
	for (let lot = 0; lot < lots; lot++) {
		const own = facts.filter(({ quarter }) => lots === 1 || quarter.endsWith(`T${lot + 1}`));
		const closed = closeLot({
			...{ facts: own, places: placesOf({}), tier, k: 5 },
			volume: facts.length,
			seed: seedOf(7_000 + 10 * replicate + lot),
			...(lot > 0 && { earlier: { facts: [...before], profiles: [...profiles] } })
		});
		if (!closed.ok) throw new Error(closed.error);
		profiles.push(...closed.value.profiles);
		before.push(...own);
	}
	return profiles;
}

/** Index of a variable of the dictionary. */
export const variable = ({ layout }: Target, name: string): number =>
	layout.variables.findIndex((one) => one.name === name);

/** The value of a row, as crosses read it: merged. */
export const valueOf = ({ layout }: Target, { width, values }: Coded, row: number, index: number): string =>
	layout.variables[index]!.merged[values[row * width + index]!]!;

/** Excess of success on members over people who are not in the lot (Anonymeter). */
export const excess = (members: number, control: number): number => (members - control) / (1 - control);

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
