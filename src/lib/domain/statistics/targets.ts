import type { Coded } from '#lib/domain/statistics/coded.ts';
import { countCells, type Layout, type Table } from '#lib/domain/statistics/layout.ts';
import { addDecoys } from '#lib/domain/statistics/decoys.ts';
import { minimumOf, type Policy } from '#lib/domain/statistics/policy.ts';
import { drawFor, type Seed } from '#lib/domain/statistics/random.ts';

/** All that the fit may know of people: an aim for each cell and how much it matters. Never a row. */
export type Targets = {
	readonly layout: Layout;
	readonly policy: Policy;
	readonly total: number;
	readonly aims: Float64Array;
	/** 0 where a cell is mute and no decoy. */
	readonly importance: Float64Array;
};

/** What the lots already closed of the exercise counted, exactly and as published, cell by cell. */
export type Carried = { readonly exact: Float64Array; readonly published: Float64Array };

/** How much the tables of one, two and three variables matter. */
const BY_ORDER = [0, 30, 1, 0.4];
const FORBIDDEN = 3;

/**
 * Exact rows into aims (anonymous-counts.md §4.2): errors of the exercise's earlier lots are made up for; a cell inside a
 * group smaller than k is mute (its crosses of two are decoys); an aim under k becomes k or nothing, without bias, by a
 * draw of its own.
 */
export function prepare(
	layout: Layout,
	policy: Policy,
	rows: Coded,
	seed: Seed,
	carried: Carried | null = null
): Targets {
	const counts = countCells(layout, rows);
	const exact = carried ? counts.map((count, cell) => count + carried.exact[cell]!) : counts;
	const wanted = carried ? exact.map((count, cell) => count - carried.published[cell]!) : counts;
	const aims = new Float64Array(layout.cells);
	const importance = new Float64Array(layout.cells);
	layout.tables.forEach((table, index) => {
		if (table.impossible) return forbid(table, table.impossible, exact, policy.k, importance);
		const minima = minimaOf(layout, policy, table);
		const isMute = muteCells(table, exact, minima);
		for (let cell = 0; cell < table.size; cell++) {
			const at = table.start + cell;
			if (layout.shown[at] === 0 || isMute[cell]) continue;
			const least = minima[cell]!.reduce((most, { least: one }) => Math.max(most, one), policy.k);
			aims[at] = exact[at] === 0 ? 0 : roundedUp(Math.max(0, wanted[at]!), least, drawFor(seed, index, cell));
			importance[at] =
				exact[at] === 0 ? FORBIDDEN : BY_ORDER[table.variables.length]! / (aims[at]! + policy.k);
		}
		addDecoys(layout, rows.weights.length, table, index, isMute, seed, aims, importance);
	});
	return { layout, policy, total: rows.weights.reduce((sum, one) => sum + one, 0), aims, importance };
}

/** An aim under the least weight is the least weight or nothing, so that its mean is right. */
const roundedUp = (wanted: number, least: number, draw: number): number =>
	wanted >= least ? wanted : draw < wanted / least ? least : 0;

function forbid(
	table: Table,
	impossible: Uint8Array,
	exact: Float64Array,
	k: number,
	importance: Float64Array
): void {
	impossible.forEach((is, cell) => {
		if (is && exact[table.start + cell]! < k) importance[table.start + cell] = FORBIDDEN;
	});
}

/** For each cell, its value of each variable and the least weight that a row with this value may have. */
type CellSide = { readonly step: number; readonly least: number };

function minimaOf({ variables }: Layout, policy: Policy, table: Table): CellSide[][] {
	const sides: CellSide[][] = Array.from({ length: table.size }, () => []);
	let stride = 1;
	for (const [at, variable] of table.variables.entries()) {
		const count = Math.max(...table.steps[at]!) / stride + 1;
		for (let cell = 0; cell < table.size; cell++) {
			const value = Math.floor(cell / stride) % count;
			const first = table.steps[at]!.indexOf(value * stride);
			sides[cell]!.push({ step: value * stride, least: minimumOf(policy, variables[variable]!, first) });
		}
		stride *= count;
	}
	return sides;
}

/** The silence rule: a cell is mute when one of the groups that contain it holds less than its least weight. */
function muteCells(table: Table, exact: Float64Array, sides: readonly CellSide[][]): Uint8Array {
	const mute = new Uint8Array(table.size);
	const order = table.variables.length;
	for (let subset = 1; subset < (1 << order) - 1; subset++) {
		const isIn = (side: number): boolean => ((subset >> side) & 1) === 1;
		const keyOf = (cell: number): number =>
			sides[cell]!.reduce((key, { step }, side) => (isIn(side) ? key + step : key), 0);
		const groups = new Float64Array(table.size);
		for (let cell = 0; cell < table.size; cell++) groups[keyOf(cell)]! += exact[table.start + cell]!;
		for (let cell = 0; cell < table.size; cell++) {
			const least = sides[cell]!.reduce(
				(most, side, at) => (isIn(at) ? Math.max(most, side.least) : most),
				0
			);
			if (groups[keyOf(cell)]! < least) mute[cell] = 1;
		}
	}
	return mute;
}
