import { COLUMNS, type Column } from '#lib/domain/statistics/columns.ts';
import type { Places } from '#lib/domain/statistics/dictionary.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { sfc32, type Seed } from '#lib/domain/statistics/random.ts';

/** How a fictional population is drawn. */
export type World = {
	readonly interviews: number;
	readonly seed: number;
	readonly structure?: string;
	readonly sites?: number;
	readonly quarters?: readonly string[];
	/** Part of the interviews that are a first visit. */
	readonly firstVisits?: number;
	/** Kinds of people: within one, answers are alike. */
	readonly classes?: number;
};

export const EPCIS = Array.from({ length: 12 }, (_, at) => `2429000${10 + at}`);

export const seedOf = (seed: number): Seed => [seed, seed ^ 0x5bf03635, 0x2c1b3c6d, 0x297a2d39];

/** The open lists of a fictional structure. */
export const placesOf = ({ sites = 3, quarters = QUARTERS }: Partial<World>): Places => ({
	sites: Array.from({ length: sites }, (_, at) => `S${at + 1}`),
	quarters,
	epcis: EPCIS
});

const QUARTERS = ['2026-T1', '2026-T2', '2026-T3', '2026-T4'];

/**
 * Facts of fictional people, as the bench of anonymous-counts.md draws them: five latent classes of unequal size, and
 * within each a skewed (Zipf) law of its own for every column.
 */
export function worldOf(world: World): Fact[] {
	const { interviews, seed, structure = 'A', classes = 5, firstVisits = 0.8 } = world;
	const next = sfc32(seedOf(seed));
	// The laws belong to the kind of world, not to the sample: another seed is another sample of the same law.
	const laws = Array.from({ length: classes }, (_, kind) => lawsOf(placesOf(world), sfc32(seedOf(kind + 1))));
	const kinds = zipf(classes, 0.8);
	return Array.from({ length: interviews }, () => {
		const law = laws[pick(kinds, next)]!;
		const drawn = Object.fromEntries(COLUMNS.map(({ name }) => [name, law[name]!(next)]));
		return plausible({ ...drawn, structure, premiere_venue: next() < firstVisits }) as Fact;
	});
}

type Law = (next: () => number) => unknown;

const lawsOf = (places: Places, next: () => number): Record<string, Law> =>
	Object.fromEntries(COLUMNS.map((column) => [column.name, lawOf(column, places, next)]));

function lawOf(column: Column, places: Places, next: () => number): Law {
	if (column.name === 'quarter') return even(places.quarters);
	if (column.name === 'site') return skewed(places.sites, 0.7, () => 0.999);
	if (column.kind === 'codes') return several(column.codes, next);
	if (column.kind === 'yes-no') {
		const chance = 0.1 + 0.5 * next();
		return (draw) => draw() < chance;
	}
	if (column.kind === 'place') return skewed([...places.epcis, null], 1, next);
	return column.kind === 'code'
		? skewed([...column.codes, ...(column.optional ? [null] : [])], 1.2, next)
		: () => '';
}

const even =
	<T>(values: readonly T[]): Law =>
	(draw) =>
		values[Math.floor(draw() * values.length)];

function skewed<T>(values: readonly T[], skew: number, next: () => number): Law {
	const order = values.map((value) => ({ value, key: next() })).toSorted((one, other) => one.key - other.key);
	const chances = zipf(values.length, skew);
	return (draw) => order[pick(chances, draw)]!.value;
}

/** About two items of a list, some of them far more common. */
function several(codes: readonly string[], next: () => number): Law {
	const chances = codes.map(() => Math.min(0.6, (0.12 + 2 / codes.length) * next() ** 2));
	return (draw) => codes.filter((_, at) => draw() < chances[at]!);
}

const zipf = (count: number, skew: number): number[] =>
	Array.from({ length: count }, (_, rank) => 1 / (rank + 1) ** skew);

function pick(chances: readonly number[], next: () => number): number {
	let left = next() * chances.reduce((sum, chance) => sum + chance, 0);
	const found = chances.findIndex((chance) => (left -= chance) < 0);
	return found < 0 ? chances.length - 1 : found;
}

/** What follows from another answer: the main subject is among the subjects, a young person is 16 to 30. */
function plausible(drawn: Record<string, unknown>): Record<string, unknown> {
	const age = drawn.tranche_age as string;
	const main = drawn.objet_principal as string | null;
	const young = ['18-25', '26-29'].includes(age) ? 'oui' : ['45-54', '55-plus'].includes(age) ? 'non' : null;
	const objets = [...new Set([...(drawn.objets as string[]), ...(main ? [main] : [])])].sort();
	const eligible = drawn.reseaux_eligibles as string[];
	return {
		...drawn,
		objets,
		jeune_16_30: young ?? drawn.jeune_16_30,
		niveau_diplome: age === 'moins-18' ? 'sans-diplome' : drawn.niveau_diplome,
		reseaux_montres: (drawn.reseaux_montres as string[]).filter((code) => eligible.includes(code))
	};
}
