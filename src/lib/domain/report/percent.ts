/** Whole percentages of the parts of a whole, that add up to exactly 100 (largest remainder, first of equals). */
export function sharesOf(parts: readonly number[]): number[] {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole === 0) return parts.map(() => 0);
	const exact = parts.map((part) => (100 * part) / whole);
	const floors = exact.map(Math.floor);
	const left = 100 - floors.reduce((sum, floor) => sum + floor, 0);
	const remainder = (at: number): number => exact[at]! - floors[at]!;
	const first = parts
		.map((_, at) => at)
		.toSorted((one, other) => remainder(other) - remainder(one) || one - other)
		.slice(0, left);
	return floors.map((floor, at) => (first.includes(at) ? floor + 1 : floor));
}

/** Whole percentages of a whole of which parts overlap: they may add up to more than 100. */
export const overlapsOf = (parts: readonly number[], whole: number): number[] =>
	parts.map((part) => (whole === 0 ? 0 : Math.round((100 * part) / whole)));

/** Under this, a figure about people is an order of magnitude (anonymous-counts.md §8). */
export const LEAST_COMPARED = 20;

/** By how many percent a figure moved; null when one of the two is too small for the difference to mean anything. */
export const changeOf = (before: number, now: number): number | null =>
	Math.min(before, now) < LEAST_COMPARED ? null : rounded((100 * (now - before)) / before);

/** Halves away from nought, so that a fall reads like a rise. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
