import type { Table } from '#lib/domain/statistics/layout.ts';
import type { Target } from './target.ts';

/** Σ of some cells = Σ of others. */
type Balance = { readonly parts: readonly number[]; readonly whole: readonly number[] };

/**
 * A1. All that follows from the published tables, the number of interviews, the additivity of tables and the lot's own
 * largest errors: the least and the most that each cell can be. `proven` counts the small groups so proven to exist,
 * `exact` those found to the unit. The published world itself must satisfy all that the attacker knows (`witness`): then
 * no method, linear programming included, can prove more, since every published cell is 0, k or more.
 */
export function attackBounds(target: Target, masked = false) {
	const { layout, exact, shown, total, k } = target;
	const largest = [0, 1, 2, 3].map((order) => largestError(target, order));
	const low = new Float64Array(layout.cells);
	const high = new Float64Array(layout.cells).fill(total);
	for (const { start, size, variables, impossible } of layout.tables) {
		for (let cell = start; cell < start + size; cell++) {
			if (layout.shown[cell] === 0 || impossible) continue;
			if (masked)
				[low[cell], high[cell]] =
					exact[cell]! > 0 && exact[cell]! < k ? [1, k - 1] : [exact[cell]!, exact[cell]!];
			else {
				low[cell] = Math.max(0, shown[cell]! - largest[variables.length]!);
				high[cell] = Math.min(total, shown[cell]! + largest[variables.length]!);
			}
		}
	}
	const balances = balancesOf(layout.tables.filter(({ impossible }) => !impossible));
	const wholes = layout.tables.filter(({ variables, impossible }) => variables.length === 1 && !impossible);
	for (let round = 0, moved = true; moved && round < 30; round++) {
		moved = false;
		for (const { parts, whole } of balances) moved = tighten(parts, whole, low, high) || moved;
		for (const { start, size } of wholes) moved = tightenTotal(start, size, total, low, high) || moved;
	}
	const small = [...exact].flatMap((count, cell) =>
		layout.shown[cell] === 1 && count > 0 && count < k ? [cell] : []
	);
	return {
		small: small.length,
		exact: small.filter((cell) => low[cell] === high[cell]).length,
		proven: small.filter((cell) => low[cell]! >= 1 && high[cell]! <= k - 1).length,
		witness: masked || isWitness(balances, shown, k)
	};
}

function largestError({ layout, exact, shown }: Target, order: number): number {
	let largest = 0;
	for (const { start, size, variables, impossible } of layout.tables) {
		if (variables.length !== order || impossible) continue;
		for (let cell = start; cell < start + size; cell++)
			if (layout.shown[cell]) largest = Math.max(largest, Math.abs(exact[cell]! - shown[cell]!));
	}
	return largest;
}

function isWitness(balances: readonly Balance[], shown: Float64Array, k: number): boolean {
	const sum = (cells: readonly number[]): number => cells.reduce((all, cell) => all + shown[cell]!, 0);
	return (
		balances.every(({ parts, whole }) => sum(parts) === sum(whole)) &&
		shown.every((count) => count === 0 || count >= k)
	);
}

/** Each cross adds up to each of its variables alone, and to each cross of two of three. */
function balancesOf(tables: readonly Table[]): Balance[] {
	return tables.flatMap((table) =>
		tables
			.filter(
				(margin) =>
					margin.variables.length < table.variables.length &&
					margin.variables.every((index) => table.variables.includes(index))
			)
			.flatMap((margin) => balancesBetween(table, margin))
	);
}

function balancesBetween(table: Table, margin: Table): Balance[] {
	const groups = new Map<string, { parts: Set<number>; whole: Set<number> }>();
	const visit = (at: number, cell: number, chosen: number[]): void => {
		if (at === table.variables.length) {
			const picked = margin.variables.map((index) => chosen[table.variables.indexOf(index)]!);
			const key = margin.variables
				.map((index, side) => table.steps[table.variables.indexOf(index)]![picked[side]!])
				.join();
			const group = groups.get(key) ?? { parts: new Set(), whole: new Set() };
			group.parts.add(cell);
			group.whole.add(
				margin.start + picked.reduce((sum, value, side) => sum + margin.steps[side]![value]!, 0)
			);
			groups.set(key, group);
			return;
		}
		table.steps[at]!.forEach((step, value) => visit(at + 1, cell + step, [...chosen, value]));
	};
	visit(0, table.start, []);
	return [...groups.values()].map(({ parts, whole }) => ({ parts: [...parts], whole: [...whole] }));
}

function tighten(
	parts: readonly number[],
	whole: readonly number[],
	low: Float64Array,
	high: Float64Array
): boolean {
	const sum = (cells: readonly number[], bound: Float64Array): number =>
		cells.reduce((all, cell) => all + bound[cell]!, 0);
	const narrowed = (mine: readonly number[], others: readonly number[]): boolean => {
		let moved = false;
		const [least, most] = [sum(mine, low), sum(mine, high)];
		const [atLeast, atMost] = [sum(others, low), sum(others, high)];
		for (const cell of mine) {
			const up = atMost - (least - low[cell]!);
			const down = atLeast - (most - high[cell]!);
			if (up < high[cell]!) [high[cell], moved] = [up, true];
			if (down > low[cell]!) [low[cell], moved] = [down, true];
		}
		return moved;
	};
	const first = narrowed(parts, whole);
	return narrowed(whole, parts) || first;
}

function tightenTotal(
	start: number,
	size: number,
	total: number,
	low: Float64Array,
	high: Float64Array
): boolean {
	let [least, most, moved] = [0, 0, false];
	for (let cell = start; cell < start + size; cell++) {
		least += low[cell]!;
		most += high[cell]!;
	}
	for (let cell = start; cell < start + size; cell++) {
		const up = total - (least - low[cell]!);
		const down = total - (most - high[cell]!);
		if (up < high[cell]!) [high[cell], moved] = [up, true];
		if (down > low[cell]!) [low[cell], moved] = [down, true];
	}
	return moved;
}
