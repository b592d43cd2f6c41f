import { sfc32 } from '#lib/domain/statistics/random.ts';
import { seedOf } from '../support/world.ts';
import type { Target } from './target.ts';

/**
 * A2. Differences: a random group of up to four variables, a narrower one, what lies between, the complement, and the same
 * over several structures together. Counts the answers of 1 to k − 1.
 */
export function attackDifferences(targets: readonly Target[], queries: number, seed: number): number {
	const next = sfc32(seedOf(seed));
	let small = 0;
	for (let time = 0; time < queries; time++) {
		const wide = drawQuery(targets[0]!, next);
		const narrow = [...wide, ...drawQuery(targets[0]!, next)];
		const within = next() < 0.5 ? targets : targets.slice(0, 1);
		const [more, less, all] = [wide, narrow, []].map((query) =>
			within.reduce((sum, target) => sum + answer(target, query), 0)
		) as [number, number, number];
		const answers = [more, less, more - less, all - more, all - less];
		if (answers.some((count) => count > 0 && count < targets[0]!.k)) small++;
	}
	return small;
}

type Query = readonly { readonly variable: number; readonly values: ReadonlySet<number> }[];

function drawQuery({ layout, rows }: Target, next: () => number): Query {
	const count = 1 + Math.floor(next() * 4);
	return Array.from({ length: count }, () => {
		const variable = Math.floor(next() * layout.variables.length);
		// Values that somebody has: an attacker asks about people who exist.
		const values = Array.from(
			{ length: 1 + Math.floor(next() * 3) },
			() => rows.values[Math.floor(next() * rows.weights.length) * rows.width + variable]!
		);
		return { variable, values: new Set(values) };
	});
}

function answer({ published: { values, weights, width } }: Target, query: Query): number {
	let sum = 0;
	for (let row = 0; row < weights.length; row++)
		if (query.every(({ variable, values: asked }) => asked.has(values[row * width + variable]!)))
			sum += weights[row]!;
	return sum;
}
