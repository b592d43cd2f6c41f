import { expect, it } from 'vitest';
import { encode } from '#lib/domain/statistics/coded.ts';
import { dictionaryOf } from '#lib/domain/statistics/dictionary.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { cellOf, countCells, layoutOf } from '#lib/domain/statistics/layout.ts';
import { policyFor } from '#lib/domain/statistics/policy.ts';
import { prepare } from '#lib/domain/statistics/targets.ts';
import { placesOf, seedOf, worldOf } from '../../../../tests/support/world.ts';

const layout = layoutOf(dictionaryOf(placesOf({})), 'reduced');
const [like] = worldOf({ interviews: 1, seed: 1, firstVisits: 1 });
const people = (count: number, more: Partial<Fact>): Fact[] =>
	Array.from({ length: count }, () => ({ ...like!, tranche_age: '30-44', sexe: 'femme', ...more }));

/** Index of the cell of a table, by the names of its variables and a fact that counts there. */
function cell(names: readonly string[], fact: Fact): number {
	const table = layout.tables.find(
		({ variables, impossible }) =>
			!impossible && variables.map((at) => layout.variables[at]!.name).join() === names.join()
	)!;
	return cellOf(table, encode(layout.variables, [fact]), 0);
}

const prepared = (facts: readonly Fact[], seed = 1) =>
	prepare(layout, policyFor(5), encode(layout.variables, facts), seedOf(seed));

it('aims at what it counts from the threshold up, and forbids what nobody is', () => {
	const { aims, importance, total } = prepared([...people(12, {}), ...people(7, { sexe: 'homme' })]);
	const of = (more: Partial<Fact>): number => cell(['sexe'], people(1, more)[0]!);
	expect(total).toBe(19);
	expect(aims[of({})]).toBe(12);
	expect(importance[of({})]).toBe(30 / 17);
	expect(aims[of({ sexe: 'homme' })]).toBe(7);
	expect(aims[of({ sexe: 'non-communique' })]).toBe(0);
	expect(importance[of({ sexe: 'non-communique' })]).toBe(3);
});

it('aims at the threshold or at nothing below it, and is right on the mean', () => {
	const facts = [...people(30, {}), ...people(2, { sexe: 'homme' })];
	const at = cell(['sexe'], facts.at(-1)!);
	const aims = Array.from({ length: 2000 }, (_, seed) => prepared(facts, seed).aims[at]!);
	expect([...new Set(aims)].sort()).toEqual([0, 5]);
	expect(aims.reduce((sum, aim) => sum + aim, 0) / aims.length).toBeCloseTo(2, 0.3);
});

it('is silent about a group of four: its crosses are decoys, drawn whatever the truth is', () => {
	const rest = people(30, { sexe: 'femme', tranche_age: '30-44' });
	const other = people(20, { sexe: 'femme', tranche_age: '45-54' });
	const four = people(4, { sexe: 'homme', tranche_age: '45-54' });
	const crossed = (fact: Fact): number => cell(['tranche_age', 'sexe'], fact);
	const young = { ...four[0]!, tranche_age: '30-44' };
	const drawn = Array.from({ length: 400 }, (_, seed) => {
		const { aims, importance } = prepared([...rest, ...other, ...four], seed);
		expect(importance[cell(['sexe'], four[0]!)]).toBeGreaterThan(0);
		return aims[cell(['sexe'], four[0]!)] === 0
			? []
			: [[aims[crossed(four[0]!)], aims[crossed(young)], importance[crossed(young)]]];
	}).flat();
	const decoys = drawn.map(([truth, lie]) => [truth, lie].join());
	expect([...new Set(decoys)].sort()).toEqual(['0,5', '5,0']);
	// 30 against 24 in the lot: the draw follows the shares of everybody.
	expect(decoys.filter((one) => one === '0,5').length / decoys.length).toBeCloseTo(30 / 54, 0.9);
	const five = prepared([...rest, ...other, ...people(5, four[0]!)]);
	expect([five.aims[crossed(four[0]!)], five.importance[crossed(four[0]!)]]).toEqual([5, 1 / 10]);
});

it('is silent about crosses of three inside a small group', () => {
	const full = layoutOf(dictionaryOf(placesOf({})), 'full');
	const rows = encode(full.variables, worldOf({ interviews: 400, seed: 2 }));
	const { aims, importance } = prepare(full, policyFor(5), rows, seedOf(1));
	const { start, size } = full.tables.find(({ variables }) => variables.length === 3)!;
	const mute = Array.from({ length: size }, (_, at) => start + at).filter((at) => importance[at] === 0);
	expect(mute.length).toBeGreaterThan(100);
	expect(mute.filter((at) => aims[at] !== 0)).toEqual([]);
});

it('asks eight of people who came back', () => {
	const facts = [...people(30, {}), ...people(7, { premiere_venue: false })];
	const at = cell(['premiere_venue'], facts.at(-1)!);
	const aims = Array.from({ length: 50 }, (_, seed) => prepared(facts, seed).aims[at]!);
	expect([...new Set(aims)].sort()).toEqual([0, 8]);
});

it('makes up for what earlier lots of the year said too much or too little', () => {
	const facts = people(20, {});
	const at = cell(['sexe'], facts[0]!);
	const exact = countCells(layout, encode(layout.variables, people(40, {})));
	const published = exact.map((count, index) => (index === at ? count + 3 : count));
	const rows = encode(layout.variables, facts);
	const { aims } = prepare(layout, policyFor(5), rows, seedOf(1), { exact, published });
	expect(aims[at]).toBe(17);
});

it('reads of an item only where it is ticked', () => {
	const at = layout.variables.findIndex(({ name }) => name === 'freins:mobilite');
	const { start, size } = layout.tables[at]!;
	expect([...layout.shown.subarray(start, start + size)]).toEqual([0, 1]);
});
