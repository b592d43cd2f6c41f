import {
	change,
	costOfChange,
	costOfTransfer,
	leastWith,
	stateOf,
	transfer,
	type State
} from '#lib/domain/statistics/annealing.ts';
import { mergeRows, type Coded } from '#lib/domain/statistics/coded.ts';
import { drawProfiles, sharesOf } from '#lib/domain/statistics/first-draw.ts';
import { sfc32, type Seed } from '#lib/domain/statistics/random.ts';
import type { Targets } from '#lib/domain/statistics/targets.ts';

/** Told from time to time how much of the work is done, 0 to 1. */
export type Progress = (done: number) => void;

const HOT = 20;
const WARM = 0.6;
const COLD = 0.02;
const ROUNDS = 6;
/** Proposals per profile and variable: the first cooling, then each round of polishing. */
const COOLING = 600;
const POLISHING = 160;
/** A variable that stands in one table only needs fewer. */
const ALONE = 0.15;
const TRANSFERS = 0.06;
/** Swaps of a value between two profiles, among the rest: weights differ, so that they settle what is left over. */
const SWAPS = 0.3;
const BETWEEN_TEMPERATURES = 1024;

/**
 * Weighted profiles that come close to the targets, by simulated annealing (anonymous-counts.md §4.2): weights of the
 * least weight or more, adding up to the total exactly. It sees aims, never a row; the same seed gives the same profiles.
 */
export function fit(targets: Targets, seed: Seed, progress: Progress = () => undefined): Coded {
	const next = sfc32(seed);
	const shares = sharesOf(targets);
	const state = stateOf(targets, drawProfiles(targets, shares, next));
	const turns = turnsOf(state);
	const run = (proposals: number, hot: number, from: number, to: number): void =>
		anneal(state, { shares, turns, next, k: targets.policy.k }, proposals, hot, (done) =>
			progress(from + (to - from) * done)
		);
	const cooling = COOLING / (COOLING + ROUNDS * POLISHING);
	run(COOLING * state.count * turns.effort, HOT, 0, cooling);
	for (let round = 0; round < ROUNDS; round++) {
		const from = cooling + ((1 - cooling) * round) / ROUNDS;
		insist(state, targets.policy.k);
		run(POLISHING * state.count * turns.effort, WARM, from, from + (1 - cooling) / ROUNDS);
	}
	return mergeRows(state);
}

/** Which variable to try next, more often where more tables hold it; `effort` counts the variables so weighed. */
type Turns = { readonly order: Uint16Array; readonly effort: number };

function turnsOf({ touched }: State): Turns {
	const shares = touched.map((tables) => (tables.length > 1 ? 1 : ALONE));
	const order = shares.flatMap((share, variable) =>
		Array.from({ length: Math.round(share * 20) }, () => variable)
	);
	return { order: Uint16Array.from(order), effort: shares.reduce((sum, share) => sum + share, 0) };
}

type Tools = {
	readonly shares: readonly Uint16Array[];
	readonly turns: Turns;
	readonly next: () => number;
	readonly k: number;
};

function anneal(
	state: State,
	{ shares, turns: { order }, next, k }: Tools,
	proposals: number,
	hot: number,
	progress: Progress
): void {
	const steps = Math.max(1, Math.ceil(proposals / BETWEEN_TEMPERATURES));
	const cooler = (COLD / hot) ** (1 / steps);
	let temperature = hot;
	for (let step = 0; step < steps; step++, temperature *= cooler) {
		if (step % 64 === 0) progress(step / steps);
		for (let turn = 0; turn < BETWEEN_TEMPERATURES; turn++) {
			const profile = Math.floor(next() * state.count);
			if (next() < TRANSFERS) {
				proposeTransfer(state, profile, next, temperature);
				continue;
			}
			const variable = order[Math.floor(next() * order.length)]!;
			const share = shares[variable]!;
			const old = state.values[profile * state.width + variable]!;
			if (next() < SWAPS) {
				proposeSwap(state, profile, variable, next, temperature);
				continue;
			}
			const isItem = state.minima[variable]!.length === 2;
			const value = isItem ? 1 - old : share[Math.floor(next() * share.length)]!;
			if (value !== old) proposeChange(state, profile, variable, value, next, temperature, k);
		}
	}
}

function proposeChange(
	state: State,
	profile: number,
	variable: number,
	value: number,
	next: () => number,
	temperature: number,
	k: number
): void {
	const isHeavy = state.heavy.includes(variable);
	const least = isHeavy ? leastWith(state, profile, variable, value, k) : state.least[profile]!;
	const missing = least - state.weights[profile]!;
	if (missing <= 0) {
		if (!isKept(costOfChange(state, profile, variable, value), next, temperature)) return;
		change(state, profile, variable, value);
		state.least[profile] = least;
		return;
	}
	// A heavier profile borrows what it lacks from another, which keeps its own least weight.
	const donor = Math.floor(next() * state.count);
	if (donor === profile || state.weights[donor]! - missing < state.least[donor]!) return;
	const cost = costOfTransfer(state, donor, profile, missing);
	transfer(state, donor, profile, missing);
	if (isKept(cost + costOfChange(state, profile, variable, value), next, temperature)) {
		change(state, profile, variable, value);
		state.least[profile] = least;
	} else transfer(state, profile, donor, missing);
}

function proposeTransfer(state: State, from: number, next: () => number, temperature: number): void {
	const to = Math.floor(next() * state.count);
	const weight = 1 + Math.floor(next() * 3);
	if (to === from || state.weights[from]! - weight < state.least[from]!) return;
	if (isKept(costOfTransfer(state, from, to, weight), next, temperature)) transfer(state, from, to, weight);
}

function proposeSwap(
	state: State,
	one: number,
	variable: number,
	next: () => number,
	temperature: number
): void {
	const other = Math.floor(next() * state.count);
	const mine = state.values[one * state.width + variable]!;
	const theirs = state.values[other * state.width + variable]!;
	if (mine === theirs || state.heavy.includes(variable)) return;
	const cost = costOfChange(state, one, variable, theirs);
	change(state, one, variable, theirs);
	if (isKept(cost + costOfChange(state, other, variable, mine), next, temperature)) {
		change(state, other, variable, mine);
	} else change(state, one, variable, mine);
}

const isKept = (cost: number, next: () => number, temperature: number): boolean =>
	cost <= 0 || next() < Math.exp(-cost / temperature);

/** Cells that are still more than k away matter more in the next round. */
function insist({ errors, importance }: State, k: number): void {
	errors.forEach((error, cell) => {
		if (Math.abs(error) > k) importance[cell]! *= Math.min(4, Math.abs(error) / k);
	});
}
