import type { Coded } from '#lib/domain/statistics/coded.ts';
import { excess, mean, valueOf, variable, type Target } from './target.ts';

const FOUR = ['tranche_age', 'sexe', 'quarter', 'site'];
const NINE = [...FOUR, 'niveau_diplome', 'departement', 'statut', 'urgence_niveau', 'objet_principal'];
const SIX = [...FOUR, 'niveau_diplome', 'statut'];
const SECRETS = ['statut', 'objet_principal', 'suite', 'freins:mobilite', 'niveau_diplome'];

/** A5. Naive Bayes from the published crosses alone: how much better a secret is guessed of people who are in the lot. */
export function attackTables(target: Target): { readonly four: number; readonly nine: number } {
	const of = (known: readonly string[]): number =>
		mean(
			SECRETS.map((secret) => {
				const guess = bayes(
					target,
					secret,
					known.filter((name) => name !== secret)
				);
				return excess(
					successes(target, target.rows, secret, guess),
					successes(target, target.control, secret, guess)
				);
			})
		);
	return { four: of(FOUR), nine: of(NINE) };
}

/** A6. The whole file of profiles: the secret of the profiles most like somebody. */
export function attackProfiles(target: Target): { readonly four: number; readonly six: number } {
	const of = (known: readonly string[]): number =>
		mean(
			SECRETS.map((secret) => {
				const guess = nearest(
					target,
					secret,
					known.filter((name) => name !== secret)
				);
				return excess(
					successes(target, target.rows, secret, guess),
					successes(target, target.control, secret, guess)
				);
			})
		);
	return { four: of(FOUR), six: of(SIX) };
}

type Guess = (people: Coded, row: number) => string;

function successes(target: Target, people: Coded, secret: string, guess: Guess): number {
	const index = variable(target, secret);
	let right = 0;
	for (let row = 0; row < people.weights.length; row++)
		if (guess(people, row) === valueOf(target, people, row, index)) right++;
	return right / people.weights.length;
}

/** Published counts of a secret, alone and by each thing known, where the pair is a declared cross. */
function bayes(target: Target, secret: string, known: readonly string[]): Guess {
	const hidden = variable(target, secret);
	const crossed = known
		.map((name) => variable(target, name))
		.filter((index) => isDeclared(target, hidden, index));
	const alone = countBy(target, (row) => valueOf(target, target.published, row, hidden));
	const pairs = crossed.map((index) =>
		countBy(
			target,
			(row) =>
				`${valueOf(target, target.published, row, hidden)} ${valueOf(target, target.published, row, index)}`
		)
	);
	const answers = [...alone.keys()];
	return (people, row) => {
		const scores = answers.map((answer) =>
			crossed.reduce(
				(score, index, at) =>
					score +
					Math.log(
						((pairs[at]!.get(`${answer} ${valueOf(target, people, row, index)}`) ?? 0) + 0.5) /
							(alone.get(answer)! + 5)
					),
				Math.log(alone.get(answer)!)
			)
		);
		return answers[scores.indexOf(Math.max(...scores))]!;
	};
}

const isDeclared = ({ layout }: Target, one: number, other: number): boolean =>
	layout.tables.some(
		({ variables, impossible }) =>
			variables.length === 2 && !impossible && variables.includes(one) && variables.includes(other)
	);

function countBy({ published }: Target, key: (row: number) => string): Map<string, number> {
	const counts = new Map<string, number>();
	published.weights.forEach((weight, row) => counts.set(key(row), (counts.get(key(row)) ?? 0) + weight));
	return counts;
}

function nearest(target: Target, secret: string, known: readonly string[]): Guess {
	const hidden = variable(target, secret);
	const indexes = known.map((name) => variable(target, name));
	const { published } = target;
	const told = Array.from(published.weights, (_, row) =>
		indexes.map((index) => valueOf(target, published, row, index))
	);
	const secrets = Array.from(published.weights, (_, row) => valueOf(target, published, row, hidden));
	return (people, row) => {
		const mine = indexes.map((index) => valueOf(target, people, row, index));
		const votes = new Map<string, number>();
		let best = -1;
		told.forEach((values, at) => {
			const alike = values.filter((value, side) => value === mine[side]).length;
			if (alike > best) {
				best = alike;
				votes.clear();
			}
			if (alike === best) votes.set(secrets[at]!, (votes.get(secrets[at]!) ?? 0) + published.weights[at]!);
		});
		return [...votes].sort(([, one], [, other]) => other - one)[0]![0];
	};
}
