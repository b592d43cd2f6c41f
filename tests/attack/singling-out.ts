import { mergeRows, type Coded } from '#lib/domain/statistics/coded.ts';
import { sfc32 } from '#lib/domain/statistics/random.ts';
import { seedOf } from '../support/world.ts';
import { excess, mean, type Target } from './target.ts';

/** How many attributes describe somebody. */
export const PREDICATES = [3, 5, 8];

/**
 * A6. Some attributes of a profile, taken as the description of somebody: how often exactly one person of the lot answers
 * to it, beyond what happens with people who are not in it; one rate for each number of attributes.
 */
export function attackSinglingOut(target: Target, seed: number): number[] {
	const next = sfc32(seedOf(seed));
	return PREDICATES.map((count) => {
		const predicates = Array.from({ length: 400 }, () => drawn(target, count, next));
		const alone = (people: Coded): number =>
			mean(predicates.map((predicate) => (matches(people, predicate) === 1 ? 1 : 0)));
		return excess(alone(target.rows), alone(target.control));
	});
}

type Predicate = readonly (readonly [variable: number, value: number])[];

function drawn({ layout, published }: Target, count: number, next: () => number): Predicate {
	const row = Math.floor(next() * published.weights.length);
	const single = layout.variables.flatMap(({ item }, index) => (item === null ? [index] : []));
	return Array.from({ length: count }, () => {
		const variable = single[Math.floor(next() * single.length)]!;
		return [variable, published.values[row * published.width + variable]!] as const;
	});
}

function matches({ values, width, weights }: Coded, predicate: Predicate): number {
	let found = 0;
	for (let row = 0; row < weights.length; row++)
		if (predicate.every(([variable, value]) => values[row * width + variable] === value)) found++;
	return found;
}

/** A6. Profiles that are somebody's whole record, beyond those that are by chance a record of people outside. */
export function attackCoincidences({ rows, control, published }: Target): number {
	const coinciding = (people: Coded): number => {
		const known = new Set(recordsOf(people));
		return recordsOf(published).filter((record) => known.has(record)).length;
	};
	return Math.max(0, coinciding(rows) - coinciding(control));
}

function recordsOf(people: Coded): string[] {
	const { values, width, weights } = mergeRows(people);
	return Array.from(weights, (_, row) => values.subarray(row * width, (row + 1) * width).join());
}
