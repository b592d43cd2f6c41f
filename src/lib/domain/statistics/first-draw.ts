import type { Coded } from '#lib/domain/statistics/coded.ts';
import { minimumOf } from '#lib/domain/statistics/policy.ts';
import type { Targets } from '#lib/domain/statistics/targets.ts';

/** Where a draw of a value falls: as many places as its aim asks for. */
const PLACES = 2048;
/** What is left for heavier profiles than the mean foresees. */
const MARGIN = 0.96;

/** For each variable, values as often as their aims alone ask: a draw among them is a draw by share. */
export function sharesOf({ layout, aims, total }: Targets): Uint16Array[] {
	return layout.variables.map(({ values, item }, index) => {
		const { start } = layout.tables[index]!;
		const wanted = values.map((_, value) => aims[start + value]!);
		// Of an item only the ticked cell is aimed at: the other one is the rest.
		if (item !== null) wanted[0] = Math.max(0, total - wanted[1]!);
		const sum = wanted.reduce((all, one) => all + one, 0);
		const places = wanted.flatMap((one, value) => {
			const count = sum > 0 ? Math.ceil((one / sum) * PLACES) : 1;
			return Array.from({ length: count }, () => value);
		});
		return Uint16Array.from(places);
	});
}

/** First profiles: each value drawn by its share alone, least weights, then the rest one by one. */
export function drawProfiles(
	{ layout, policy, aims, total }: Targets,
	shares: readonly Uint16Array[],
	next: () => number
): Coded {
	const { variables, tables } = layout;
	const width = variables.length;
	const least = (value: number, variable: number): number => minimumOf(policy, variables[variable]!, value);
	const heavyWeights = variables.map(({ values }, variable) =>
		values.reduce<number>(
			(sum, _, value) =>
				sum + (least(value, variable) > policy.k ? aims[tables[variable]!.start + value]! : 0),
			0
		)
	);
	const heavy = Math.min(total, Math.max(...heavyWeights));
	const heaviest = Math.max(policy.k, ...policy.heavier.map((rule) => rule.least));
	const count = Math.floor(
		Math.min(total / policy.k, ((total - heavy) / policy.k + heavy / heaviest) * MARGIN)
	);
	const values = new Uint16Array(count * width);
	const weights: number[] = [];
	let left = total;
	for (let profile = 0; profile < count; profile++) {
		let weight = policy.k;
		for (let variable = 0; variable < width; variable++) {
			const share = shares[variable]!;
			const value = share[Math.floor(next() * share.length)]!;
			values[profile * width + variable] = value;
			weight = Math.max(weight, least(value, variable));
		}
		if (weight > left) break;
		weights.push(weight);
		left -= weight;
	}
	for (; left > 0; left--) weights[Math.floor(next() * weights.length)]! += 1;
	return {
		width,
		values: values.subarray(0, weights.length * width),
		weights: Int32Array.from(weights)
	};
}
