import { expect, it } from 'vitest';
import { change, costOfChange, costOfTransfer, stateOf, transfer } from '#lib/domain/statistics/annealing.ts';
import { encode } from '#lib/domain/statistics/coded.ts';
import { dictionaryOf } from '#lib/domain/statistics/dictionary.ts';
import { drawProfiles, sharesOf } from '#lib/domain/statistics/first-draw.ts';
import { countCells, layoutOf } from '#lib/domain/statistics/layout.ts';
import { policyFor } from '#lib/domain/statistics/policy.ts';
import { sfc32 } from '#lib/domain/statistics/random.ts';
import { prepare } from '#lib/domain/statistics/targets.ts';
import { placesOf, seedOf, worldOf } from '../../../../tests/support/world.ts';

const world = { interviews: 400, seed: 3 };
const layout = layoutOf(dictionaryOf(placesOf(world)), 'full');
const targets = prepare(layout, policyFor(5), encode(layout.variables, worldOf(world)), seedOf(4));

it('keeps by differences the very counts and the very loss that a recount gives (I3)', () => {
	const next = sfc32(seedOf(9));
	const state = stateOf(targets, drawProfiles(targets, sharesOf(targets), next));
	const loss = (): number =>
		state.errors.reduce((sum, error, cell) => sum + state.importance[cell]! * error ** 2, 0);
	const below = (most: number): number => Math.floor(next() * most);
	for (let time = 0; time < 3000; time++) {
		const [profile, other, variable] = [below(state.count), below(state.count), below(state.width)];
		const value = below(layout.variables[variable]!.values.length);
		const before = loss();
		const isChange = next() < 0.7;
		const cost = isChange
			? costOfChange(state, profile, variable, value)
			: costOfTransfer(state, profile, other, 2);
		if (isChange) change(state, profile, variable, value);
		else transfer(state, profile, other, 2);
		if (time % 100 === 0) expect(loss() - before).toBeCloseTo(profile === other && !isChange ? 0 : cost, 6);
	}
	const recount = countCells(layout, state);
	expect(Array.from(state.errors, (error, cell) => error + targets.aims[cell]!)).toEqual([...recount]);
});

it('draws first profiles that weigh the total, each at least what it should', () => {
	for (const firstVisits of [0, 0.5, 1]) {
		const facts = worldOf({ ...world, interviews: 203, firstVisits });
		const narrow = prepare(layout, policyFor(5), encode(layout.variables, facts), seedOf(1));
		const { weights } = drawProfiles(narrow, sharesOf(narrow), sfc32(seedOf(2)));
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(203);
		expect(Math.min(...weights)).toBeGreaterThanOrEqual(firstVisits === 0 ? 8 : 5);
		expect(weights.length).toBeGreaterThan(firstVisits === 0 ? 20 : 24);
	}
});
