import type { Coded } from '#lib/domain/statistics/coded.ts';
import { mean, valueOf, type Target } from './target.ts';

/**
 * A4. Of groups of fewer than k people that are published all the same: how much of their published composition falls on
 * what these very people are, beyond what falls on as many people of the same category who are not in the lot; one value
 * for each group.
 */
export function attackRareGroups(target: Target): number[] {
	const { layout, rows, published, outside, k } = target;
	const single = layout.variables.flatMap(({ item }, index) => (item === null ? [index] : []));
	const groups: number[] = [];
	for (const [index, { merged, item }] of layout.variables.entries()) {
		// Categories as crosses have them: what merges is never shown apart in a cross.
		for (const name of new Set(item === null ? merged : merged.slice(1))) {
			const within = (people: Coded): number[] => rowsWith(target, people, index, name);
			const real = within(rows);
			const told = within(published);
			if (real.length === 0 || real.length >= k || told.length === 0) continue;
			const alike = within(outside);
			if (alike.length < 3 * real.length) continue;
			const differences: number[] = [];
			for (const other of single.filter((one) => one !== index && isCrossed(target, one, index))) {
				const onValues = (held: ReadonlySet<string>): number => {
					const hit = told.filter((row) => held.has(valueOf(target, published, row, other)));
					return weightOf(published, hit) / weightOf(published, told);
				};
				const strangers = Array.from({ length: 3 }, (_, draw) =>
					alike.filter((__, at) => at % 3 === draw).slice(0, real.length)
				);
				const chance = strangers.map((some) => onValues(valuesOf(target, outside, some, other)));
				differences.push(onValues(valuesOf(target, rows, real, other)) - mean(chance));
			}
			if (differences.length > 0) groups.push(mean(differences));
		}
	}
	return groups;
}

const valuesOf = (target: Target, people: Coded, rows: readonly number[], index: number): Set<string> =>
	new Set(rows.map((row) => valueOf(target, people, row, index)));

const weightOf = ({ weights }: Coded, rows: readonly number[]): number =>
	rows.reduce((sum, row) => sum + weights[row]!, 0);

const rowsWith = (target: Target, people: Coded, index: number, name: string): number[] =>
	[...people.weights.keys()].filter((row) => valueOf(target, people, row, index) === name);

/** Where no cross is declared at all (one variable at a time), every pair is tried. */
function isCrossed({ layout }: Target, one: number, other: number): boolean {
	const crosses = layout.tables.filter(({ variables, impossible }) => variables.length === 2 && !impossible);
	return (
		crosses.length === 0 ||
		crosses.some(({ variables }) => variables.includes(one) && variables.includes(other))
	);
}

/** A7. What a published k says of the truth in a cross: that one person is there, that fewer than k are. */
export function attackPoints({ layout, exact, shown, k }: Target): {
	one: number;
	fewer: number;
	cells: number;
} {
	const truths = layout.tables
		.filter(({ variables, impossible }) => variables.length === 2 && !impossible)
		.flatMap(({ start, size }) => Array.from({ length: size }, (_, at) => start + at))
		.filter((cell) => layout.shown[cell] === 1 && shown[cell] === k)
		.map((cell) => exact[cell]!);
	return {
		one: mean(truths.map((count) => (count === 1 ? 1 : 0))),
		fewer: mean(truths.map((count) => (count < k ? 1 : 0))),
		cells: truths.length
	};
}
