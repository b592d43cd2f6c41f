import type { Coded } from '#lib/domain/statistics/coded.ts';
import type { Layout } from '#lib/domain/statistics/layout.ts';
import { minimumOf, type Policy } from '#lib/domain/statistics/policy.ts';
import type { Quality } from '#lib/domain/statistics/quality.ts';

/** True when every weight reaches the least of its row, and their sum is the number of interviews (I1, I2). */
export function isGuarded(layout: Layout, policy: Policy, profiles: Coded, total: number): boolean {
	const { width, values, weights } = profiles;
	const sum = weights.reduce((all, weight) => all + weight, 0);
	return (
		sum === total &&
		weights.every((weight, row) =>
			layout.variables.every(
				(variable, index) => weight >= minimumOf(policy, variable, values[row * width + index]!)
			)
		)
	);
}

/** True when figures are good enough for their tier (anonymous-counts.md §4.2, gate). */
export function isFaithful({ one, two }: Quality, { k, heavier }: Policy): boolean {
	const heaviest = Math.max(k, ...heavier.map(({ least }) => least));
	return one.most <= (6 * heaviest) / 5 && two.p95 <= (8 * k) / 5;
}
