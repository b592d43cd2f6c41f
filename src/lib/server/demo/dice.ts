/** Chances that need not add up to one, by what they bring. */
export type Odds<T extends string> = { readonly [K in T]?: number };

/** Draws that are always the same for the same seed. */
export type Dice = {
	/** One of the odds. */
	readonly pick: <T extends string>(odds: Odds<T>) => T;
	/** True once in a while. */
	readonly chance: (probability: number) => boolean;
	/** At most `most` of the list, each taken with that probability, in the order of the list. */
	readonly some: <T>(from: readonly T[], probability: number, most: number) => T[];
};

/** Dice of a seed (mulberry32): a demonstration must show the same figures to everybody. */
export function diceOf(seed: number): Dice {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		pick: <T extends string>(odds: Odds<T>): T => {
			const rows = Object.entries<number | undefined>(odds) as [T, number][];
			let left = next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
			const found = rows.find(([, weight]) => (left -= weight) < 0) ?? rows.at(-1);
			if (!found) throw new RangeError('no odds to pick from');
			return found[0];
		},
		chance: (probability) => next() < probability,
		some: (from, probability, most) => from.filter(() => next() < probability).slice(0, most)
	};
}
