import type { Coded } from '#lib/domain/statistics/coded.ts';
import { cellOf } from '#lib/domain/statistics/layout.ts';
import { minimumOf } from '#lib/domain/statistics/policy.ts';
import type { Targets } from '#lib/domain/statistics/targets.ts';

/**
 * Profiles on their way to the targets. Loss = Σ importance × (published − aim)², kept by differences: `errors` is
 * published − aim of each cell, and a gesture costs what it moves.
 */
export type State = {
	readonly count: number;
	readonly width: number;
	readonly values: Uint16Array;
	readonly weights: Int32Array;
	/** The least weight of each profile, from its values. */
	readonly least: Int32Array;
	/** Cell of each profile in each table. */
	readonly cells: Int32Array;
	readonly errors: Float64Array;
	readonly importance: Float64Array;
	readonly tables: number;
	/** For each variable, the tables that hold it, and how each of its values moves their cell. */
	readonly touched: readonly Int32Array[];
	readonly steps: readonly (readonly Int32Array[])[];
	readonly minima: readonly Int32Array[];
	/** Variables that may ask for more than k. */
	readonly heavy: readonly number[];
};

/** The state of profiles just drawn. */
export function stateOf({ layout, policy, aims, importance }: Targets, drawn: Coded): State {
	const { variables, tables } = layout;
	const count = drawn.weights.length;
	const minima = variables.map((variable) =>
		Int32Array.from(variable.values, (_, value) => minimumOf(policy, variable, value))
	);
	const state: State = {
		count,
		width: variables.length,
		values: drawn.values,
		weights: drawn.weights,
		least: new Int32Array(count).fill(policy.k),
		cells: new Int32Array(count * tables.length),
		errors: aims.map((aim) => -aim),
		importance: importance.slice(),
		tables: tables.length,
		touched: variables.map((_, index) =>
			Int32Array.from(tables.flatMap((table, at) => (table.variables.includes(index) ? [at] : [])))
		),
		steps: variables.map((_, index) =>
			tables.flatMap((table) =>
				table.variables.includes(index) ? [table.steps[table.variables.indexOf(index)]!] : []
			)
		),
		minima,
		heavy: variables.flatMap((_, index) => (minima[index]!.some((one) => one > policy.k) ? [index] : []))
	};
	for (let profile = 0; profile < count; profile++) {
		tables.forEach((table, at) => {
			const cell = cellOf(table, drawn, profile);
			state.cells[profile * tables.length + at] = cell;
			state.errors[cell]! += drawn.weights[profile]!;
		});
		state.least[profile] = leastWith(state, profile, -1, 0, policy.k);
	}
	return state;
}

/** The least weight of a profile, were one of its variables changed. */
export function leastWith(state: State, profile: number, variable: number, value: number, k: number): number {
	let most = k;
	for (const heavy of state.heavy) {
		const held = heavy === variable ? value : state.values[profile * state.width + heavy]!;
		most = Math.max(most, state.minima[heavy]![held]!);
	}
	return most;
}

/** What changing one value of a profile would cost; negative when it helps. */
export function costOfChange(state: State, profile: number, variable: number, value: number): number {
	const { cells, errors, importance, weights, values, width, tables } = state;
	const weight = weights[profile]!;
	const old = values[profile * width + variable]!;
	const touched = state.touched[variable]!;
	const steps = state.steps[variable]!;
	const base = profile * tables;
	let cost = 0;
	for (let at = 0; at < touched.length; at++) {
		const step = steps[at]!;
		const move = step[value]! - step[old]!;
		if (move === 0) continue;
		const from = cells[base + touched[at]!]!;
		const to = from + move;
		cost += importance[from]! * (weight - 2 * errors[from]!) + importance[to]! * (weight + 2 * errors[to]!);
	}
	return cost * weight;
}

/** Changes one value of a profile. */
export function change(state: State, profile: number, variable: number, value: number): void {
	const { cells, errors, weights, values, width, tables } = state;
	const weight = weights[profile]!;
	const old = values[profile * width + variable]!;
	const touched = state.touched[variable]!;
	const steps = state.steps[variable]!;
	const base = profile * tables;
	for (let at = 0; at < touched.length; at++) {
		const step = steps[at]!;
		const move = step[value]! - step[old]!;
		if (move === 0) continue;
		const place = base + touched[at]!;
		errors[cells[place]!]! -= weight;
		cells[place]! += move;
		errors[cells[place]!]! += weight;
	}
	values[profile * width + variable] = value;
}

/** What giving weight from a profile to another would cost. */
export function costOfTransfer(state: State, from: number, to: number, weight: number): number {
	const { cells, errors, importance, tables } = state;
	const giver = from * tables;
	const taker = to * tables;
	let cost = 0;
	for (let at = 0; at < tables; at++) {
		const left = cells[giver + at]!;
		const joined = cells[taker + at]!;
		if (left === joined) continue;
		cost +=
			importance[left]! * (weight - 2 * errors[left]!) + importance[joined]! * (weight + 2 * errors[joined]!);
	}
	return cost * weight;
}

/** Gives weight from a profile to another. */
export function transfer(state: State, from: number, to: number, weight: number): void {
	const { cells, errors, weights, tables } = state;
	for (let at = 0; at < tables; at++) {
		errors[cells[from * tables + at]!]! -= weight;
		errors[cells[to * tables + at]!]! += weight;
	}
	weights[from]! -= weight;
	weights[to]! += weight;
}
