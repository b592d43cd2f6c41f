import type { Layout, Table } from '#lib/domain/statistics/layout.ts';
import { drawFor, type Seed } from '#lib/domain/statistics/random.ts';

/** How much a decoy matters: more than the crosses beside it, whose remainder would tell the truth. */
const DECOY = 1;
/** Draws of decoys are apart from those of aims. */
const APART = 0x5eed;

type Side = { readonly step: number; readonly aim: number };

/**
 * Silence is not enough when a group of fewer than k people is published all the same: what the other groups leave over
 * would betray it, since tables add up. Each of its crosses is given a composition of chance, drawn from the published
 * shares alone, so that what is read of it has nothing to do with who these people are.
 */
export function addDecoys(
	layout: Layout,
	total: number,
	table: Table,
	index: number,
	mute: Uint8Array,
	seed: Seed,
	aims: Float64Array,
	importance: Float64Array
): void {
	if (table.variables.length !== 2) return;
	const sides = [0, 1].map((side) => sidesOf(layout, total, table, side, aims));
	for (const side of [0, 1]) {
		const others = sides[1 - side]!;
		for (const { step, aim } of sides[side]!) {
			const cells = others.map((other) => table.start + step + other.step);
			const readable = cells.filter((cell) => layout.shown[cell] === 1);
			if (aim === 0 || readable.length === 0 || !readable.every((cell) => mute[cell - table.start])) continue;
			let left = drawFor(seed, index + APART, step) * others.reduce((sum, other) => sum + other.aim, 0);
			const chosen = cells[others.findIndex((other) => (left -= other.aim) < 0)];
			for (const cell of readable) {
				aims[cell] = cell === chosen ? aim : 0;
				importance[cell] = DECOY;
			}
		}
	}
}

/** The categories of one variable of a table, and what is aimed at for each alone. */
function sidesOf(
	{ variables, tables }: Layout,
	total: number,
	table: Table,
	side: number,
	aims: Float64Array
): Side[] {
	const { start, size } = tables[table.variables[side]!]!;
	const { item } = variables[table.variables[side]!]!;
	const sums = new Map<number, number>();
	table.steps[side]!.forEach((step, value) => {
		const aim = aims[start + value]!;
		const own = item !== null && value === 0 ? total - aims[start + size - 1]! : aim;
		sums.set(step, (sums.get(step) ?? 0) + own);
	});
	return [...sums].map(([step, aim]) => ({ step, aim }));
}
