import { createHash } from 'node:crypto';
import { TIERS, leastAsked, tierFor, type Tier } from '#lib/domain/statistics/catalogue.ts';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { catalogueText } from '#lib/domain/statistics/fingerprint.ts';
import type { ClosedLot } from '#lib/domain/statistics/profile.ts';
import { reseed, type Seed } from '#lib/domain/statistics/random.ts';
import { UsageError } from './terminal.ts';

export type AskedTier = Tier | 'auto';

/** One lot of the file, closed. */
type Protected = {
	readonly structure: string;
	readonly year: string;
	readonly asked: AskedTier;
	readonly lot: ClosedLot;
};

/**
 * Each structure and year of a file closed as one lot, in the order of their names.
 * @throws UsageError when one of them is too small for the tier: then nothing at all comes out.
 */
export function protectFacts(
	facts: readonly Fact[],
	k: number,
	asked: AskedTier,
	seed: Seed
): readonly Protected[] {
	const lots = Map.groupBy(facts, ({ structure, quarter }) =>
		JSON.stringify([structure, quarter.slice(0, 4)])
	);
	// Every lot is weighed before the first is worked on.
	const tiers = new Map([...lots].map(([key, rows]) => [key, tierOf(rows, k, asked)]));
	return [...lots.keys()].sort().map((key, at) => {
		const [structure, year] = JSON.parse(key) as [string, string];
		const rows = lots.get(key)!;
		const lot = closeLot({
			facts: rows,
			places: {
				sites: [...new Set(rows.map(({ site }) => site))],
				quarters: [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`),
				epcis: [...new Set(rows.flatMap(({ epci }) => epci ?? []))]
			},
			tier: tiers.get(key)!,
			k,
			seed: reseed(seed, 101 * at)
		});
		if (!lot.ok) throw new Error(lot.error);
		return { structure, year, asked, lot: lot.value };
	});
}

function tierOf(rows: readonly Fact[], k: number, asked: AskedTier): Tier {
	const year = rows[0]!.quarter.slice(0, 4);
	const counted = `l’année ${year} d’une structure en compte ${rows.length}`;
	if (asked !== 'auto') {
		if (rows.length >= leastAsked(asked, k)) return asked;
		throw new UsageError(
			`Le palier « ${asked} » demande ${leastAsked(asked, k)} accueils au moins : ${counted}.`
		);
	}
	const tier = tierFor(rows.length, k);
	if (tier) return tier;
	throw new UsageError(
		`Trop peu d’accueils pour publier même un total (${leastAsked('total', k)} au moins) : ${counted}.`
	);
}

/** Profiles as lines of JSON: `poids`, then the columns of a fact. */
export const linesOf = (lots: readonly Protected[]): string =>
	lots
		.flatMap(({ lot }) => lot.profiles)
		.map(({ weight, columns }) => `${JSON.stringify({ poids: weight, ...columns })}\n`)
		.join('');

/** What an auditor needs to know of the lines: how each lot was closed, and their hash. */
export const aboutLines = (lots: readonly Protected[], lines: string): string =>
	`${JSON.stringify(
		{
			format: 'degemer-protect',
			version: 1,
			catalogue: `sha256:${sha256(catalogueText())}`,
			sha256: sha256(lines),
			lots: lots.map(({ structure, year, asked, lot }) => ({
				structure,
				annee: year,
				accueils: lot.interviews,
				profils: lot.profiles.length,
				k: lot.k,
				k_retour: lot.kReturn,
				palier: lot.tier,
				palier_demande: asked,
				dictionnaire: lot.dictionary,
				algorithme: lot.algorithm,
				erreur_annoncee: lot.error && {
					une_variable: lot.error.one,
					deux_variables: lot.error.two,
					p95_deux_variables: lot.error.p95
				}
			}))
		},
		null,
		2
	)}\n`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The tier asked for. @throws UsageError on anything else. */
export function readTier(word: string): AskedTier {
	if (word === 'auto' || (TIERS as readonly string[]).includes(word)) return word as AskedTier;
	throw new UsageError(`Le palier « ${word} » n’existe pas : auto, ${TIERS.join(', ')}.`);
}
