import { IMPOSSIBLE, crossesOf, type Tier } from '#lib/domain/statistics/catalogue.ts';
import type { Coded } from '#lib/domain/statistics/coded.ts';
import type { Variable } from '#lib/domain/statistics/dictionary.ts';

/** One declared table: its cells are a run of the layout's cells. */
export type Table = {
	/** One to three variables, by index. */
	readonly variables: readonly number[];
	/** For each variable, how far each of its values moves the cell. */
	readonly steps: readonly Int32Array[];
	readonly start: number;
	readonly size: number;
	/** A table that keeps profiles plausible, and is never shown. */
	readonly impossible: Uint8Array | null;
};

/** Every cell that a tier aims at, numbered once. */
export type Layout = {
	readonly variables: readonly Variable[];
	readonly tables: readonly Table[];
	readonly cells: number;
	/** Cells that people may read: of an item, only where it is ticked. */
	readonly shown: Uint8Array;
};

/** The tables of a tier over a dictionary: each variable alone, the declared crosses, the impossible pairs. */
export function layoutOf(variables: readonly Variable[], tier: Tier): Layout {
	const alone = variables.map((_, index) => [index]);
	const crosses = crossesOf(tier).flatMap((columns) => combinations(variables, columns));
	const tables: Table[] = [];
	const shown: number[] = [];
	for (const picked of [...alone, ...crosses]) {
		const table = tableOf(variables, picked, shown.length, picked.length > 1);
		tables.push(table);
		shown.push(...Array.from({ length: table.size }, (_, cell) => (isShown(variables, table, cell) ? 1 : 0)));
	}
	for (const { columns, codes } of IMPOSSIBLE) {
		const picked = columns.map((column) => variables.findIndex(({ name }) => name === column));
		const steps = picked.map((index, side) =>
			Int32Array.from(variables[index]!.values, (value) => (codes[side]!.includes(String(value)) ? 1 : 0))
		);
		// 0 or 1: one of the two; 2: both, which cannot be.
		tables.push({
			variables: picked,
			steps,
			start: shown.length,
			size: 3,
			impossible: Uint8Array.of(0, 0, 1)
		});
		shown.push(0, 0, 0);
	}
	return { variables, tables, cells: shown.length, shown: Uint8Array.from(shown) };
}

/** Each way of taking one variable per column: a column with several items gives a table for each. */
function combinations(variables: readonly Variable[], columns: readonly string[]): number[][] {
	return columns.reduce<number[][]>(
		(ways, column) =>
			ways.flatMap((way) =>
				variables.flatMap((variable, index) => (variable.column === column ? [[...way, index]] : []))
			),
		[[]]
	);
}

function tableOf(
	variables: readonly Variable[],
	picked: readonly number[],
	start: number,
	isCross: boolean
): Table {
	let size = 1;
	const steps = picked.map((index) => {
		const { values, merged } = variables[index]!;
		const names = isCross ? [...new Set(merged)] : [];
		const stride = size;
		size *= isCross ? names.length : values.length;
		return Int32Array.from(values, (_, at) => stride * (isCross ? names.indexOf(merged[at]!) : at));
	});
	return { variables: picked, steps, start, size, impossible: null };
}

function isShown(variables: readonly Variable[], table: Table, cell: number): boolean {
	let left = cell;
	return table.variables.every((index) => {
		const { item, values, merged } = variables[index]!;
		const count = table.variables.length > 1 ? new Set(merged).size : values.length;
		const value = left % count;
		left = Math.floor(left / count);
		return item === null || value === 1;
	});
}

/** The cell of a table that a row counts in. */
export function cellOf({ variables, steps, start }: Table, { width, values }: Coded, row: number): number {
	let cell = start;
	for (let at = 0; at < variables.length; at++) cell += steps[at]![values[row * width + variables[at]!]!]!;
	return cell;
}

/** How many interviews each cell holds. */
export function countCells({ tables, cells }: Layout, rows: Coded): Float64Array {
	const counts = new Float64Array(cells);
	for (const table of tables) {
		for (let row = 0; row < rows.weights.length; row++)
			counts[cellOf(table, rows, row)]! += rows.weights[row]!;
	}
	return counts;
}
