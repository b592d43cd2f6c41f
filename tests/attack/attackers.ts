import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { placesOf, seedOf } from '../support/world.ts';
import { attackBounds } from './bounds.ts';
import { attackProfiles, attackTables } from './inference.ts';
import { attackDifferences } from './queries.ts';
import { PREDICATES, attackCoincidences, attackSinglingOut } from './singling-out.ts';
import { attackPoints, attackRareGroups } from './small-groups.ts';
import { mean, targetOf, type Plan, type Target } from './target.ts';

/** One attacker's result: what is measured must not exceed the bar (anonymous-counts.md §6). */
export type Finding = {
	readonly attacker: string;
	readonly value: number;
	readonly bar: number;
	readonly spread: number;
	/** How many values the mean is of; 0 when there was nothing to attack. */
	readonly samples: number;
};

/** A1 to A7 against a plan, over several replicates. */
export function attack(plan: Plan, replicates: number, queries: number, asItIs = false): Finding[] {
	const targets = Array.from({ length: replicates }, (_, at) => targetOf(plan, at, asItIs));
	const measured = (attacker: string, bar: number, values: readonly number[]): Finding => ({
		attacker,
		bar,
		samples: values.length,
		value: mean(values),
		spread: Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)) / values.length)
	});
	const bounds = targets.map((target) => attackBounds(target));
	const tables = targets.map(attackTables);
	const profiles = targets.map(attackProfiles);
	const points = targets.map(attackPoints).filter(({ cells }) => cells > 0);
	const rare = targets.flatMap(attackRareGroups);
	const singled = targets.map((target, at) => attackSinglingOut(target, at));
	const sum = (values: readonly number[]): number[] => [values.reduce((all, value) => all + value, 0)];
	return [
		measured('A1 petits groupes trouvés à l’unité', 0, sum(bounds.map((one) => one.exact))),
		measured('A1 petits groupes prouvés', 0, sum(bounds.map((one) => one.proven))),
		measured('A1 mondes publiés impossibles', 0, sum(bounds.map((one) => (one.witness ? 0 : 1)))),
		measured('A2 différences de 1 à k − 1', 0, [attackDifferences(targets, queries, 1)]),
		measured(
			'A3 publications qui ne se redonnent pas',
			0,
			sum(targets.map((one) => (isFixed(one, plan) ? 0 : 1)))
		),
		measured('A4 groupes rares : excès', 0.05, rare),
		measured(
			'A5 tableaux, 4 attributs : excès',
			0.05,
			tables.map(({ four }) => four)
		),
		measured(
			'A5 tableaux, 9 attributs : excès',
			0.1,
			tables.map(({ nine }) => nine)
		),
		measured(
			'A6 fichier, 4 attributs : excès',
			0.05,
			profiles.map(({ four }) => four)
		),
		measured(
			'A6 fichier, 6 attributs : excès',
			0.05,
			profiles.map(({ six }) => six)
		),
		...PREDICATES.map((count, at) =>
			measured(
				`A6 individualisation, ${count} attributs : excès`,
				0.05,
				singled.map((rates) => rates[at]!)
			)
		),
		measured('A6 fiches entières au-delà du hasard', 0, sum(targets.map(attackCoincidences))),
		measured(
			'A7 P(1 | k publié)',
			0.25,
			points.map(({ one }) => one)
		),
		measured(
			'A7 P(moins de k | k publié)',
			0.7,
			points.map(({ fewer }) => fewer)
		)
	];
}

/** A3. The publication taken as the truth, with another seed: the same publication. */
function isFixed({ profiles }: Target, { tier }: Plan): boolean {
	const facts = profiles.flatMap(({ weight, columns }) =>
		Array.from({ length: weight }, () => columns as Fact)
	);
	const again = closeLot({ facts, places: placesOf({}), tier, k: 5, seed: seedOf(99) });
	if (!again.ok) return false;
	const listed = (some: Target['profiles']): string =>
		some
			.map((one) => JSON.stringify(one))
			.sort()
			.join();
	return listed(again.value.profiles) === listed(mergedOf(profiles));
}

/** Lots of a year may hold the same profile twice; taken together it is one. */
function mergedOf(profiles: Target['profiles']): Target['profiles'] {
	const weights = new Map<string, number>();
	for (const { weight, columns } of profiles) {
		const key = JSON.stringify(columns);
		weights.set(key, (weights.get(key) ?? 0) + weight);
	}
	return [...weights].map(
		([key, weight]) => ({ weight, columns: JSON.parse(key) as unknown }) as Target['profiles'][number]
	);
}
