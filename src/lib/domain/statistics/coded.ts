import type { Variable, Value } from '#lib/domain/statistics/dictionary.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';

/** Rows as numbers: the index of each variable's value, row after row, and how many interviews a row stands for. */
export type Coded = {
	readonly width: number;
	readonly values: Uint16Array;
	readonly weights: Int32Array;
};

/**
 * Rows in numbers, one interview each unless weights are given.
 * @throws RangeError on a value that the dictionary does not hold: what is read from outside is checked before.
 */
export function encode(
	variables: readonly Variable[],
	rows: readonly FactColumns[],
	weights = new Int32Array(rows.length).fill(1)
): Coded {
	const width = variables.length;
	const values = new Uint16Array(rows.length * width);
	const indexes = variables.map(({ values: known }) => new Map(known.map((value, index) => [value, index])));
	rows.forEach((row, at) =>
		variables.forEach((variable, index) => {
			const value = valueOf(row, variable);
			const found = indexes[index]!.get(value);
			if (found === undefined) throw new RangeError(`unknown value in ${variable.name}`);
			values[at * width + index] = found;
		})
	);
	return { width, values, weights };
}

function valueOf(row: FactColumns, { column, item }: Variable): Value {
	const value = row[column];
	return item === null ? (value as Value) : (value as readonly string[]).includes(item);
}

/** The columns that a coded row stands for. */
export function decode(
	variables: readonly Variable[],
	structure: string,
	{ width, values }: Coded,
	at: number
): FactColumns {
	const columns: Record<string, unknown> = { structure };
	variables.forEach(({ column, item, values: known }, index) => {
		const value = known[values[at * width + index]!];
		if (item === null) columns[column] = value;
		else columns[column] = [...((columns[column] as string[]) ?? []), ...(value === true ? [item] : [])];
	});
	return columns as FactColumns;
}

/** Identical rows made one, in an order that depends on their values alone. */
export function mergeRows({ width, values, weights }: Coded): Coded {
	const order = [...weights.keys()].sort((one, other) => compareRows(values, width, one, other));
	const kept: number[] = [];
	const sums: number[] = [];
	for (const at of order) {
		const last = kept.at(-1);
		if (last !== undefined && compareRows(values, width, last, at) === 0) {
			sums[sums.length - 1]! += weights[at]!;
			continue;
		}
		kept.push(at);
		sums.push(weights[at]!);
	}
	const merged = new Uint16Array(kept.length * width);
	kept.forEach((at, to) => merged.set(values.subarray(at * width, (at + 1) * width), to * width));
	return { width, values: merged, weights: Int32Array.from(sums) };
}

function compareRows(values: Uint16Array, width: number, one: number, other: number): number {
	for (let index = 0; index < width; index++) {
		const difference = values[one * width + index]! - values[other * width + index]!;
		if (difference !== 0) return difference;
	}
	return 0;
}
