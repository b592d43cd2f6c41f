import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import type { ClosedLot, Profile } from '#lib/domain/statistics/profile.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

// The exchange file `degemer-socle-v1` (anonymous-counts.md §9, ADR 0024): profiles travel, exact counts about people never
// leave. Lines of JSON: a header, profiles, sites, activity, and a last line that signs what stands above it.

export const EXCHANGE_FORMAT = 'degemer-socle';
export const EXCHANGE_VERSION = 1;

/** Tiers as files name them. */
export const TIER_WORDS = {
	total: 'total',
	'one-way': 'simple',
	reduced: 'reduit',
	full: 'complet'
} as const satisfies Record<Tier, string>;

/** Said of a lot that leaves. No column has a sensitive code, so that the threshold of those is a promise only. */
export const K_SENSITIVE = 11;

/** A lot as it is sent: what its header says, without profiles. */
export type SentLot = Omit<ClosedLot, 'profiles'> & {
	readonly id: string;
	readonly structureId: string;
	readonly period: string;
	readonly quarters: readonly string[];
	/** SHA-256 of the catalogue, hexadecimal. */
	readonly catalogue: string;
	readonly closedOn: CivilDate;
};

/** A place that receives people, as the region may know it. */
export type SentSite = { readonly id: string; readonly name: string; readonly communeCode: string };

/** One exact count of activity of a site and month (`YYYY-MM`). */
export type SentActivity = {
	readonly siteId: string;
	readonly month: string;
	readonly measure: string;
	readonly code: string;
	readonly count: number;
};

/** Lines of sites and activity, frozen with the first export of their lot. */
export const annexLines = (sites: readonly SentSite[], activity: readonly SentActivity[]): string =>
	[
		...sites.map(({ id, name, communeCode }) => ({ l: { id, nom: plain(name), commune: communeCode } })),
		...activity.map(({ siteId, month, measure, code, count }) => ({
			a: { lieu: siteId, mois: month, mesure: measure, code, n: count }
		}))
	]
		.map(lineOf)
		.join('');

/** All that is signed of a file: the same bytes for the same lot, profiles and annex. */
export function exchangeLines(lot: SentLot, profiles: readonly Profile[], annex: string): string {
	const lines = annex.split('\n');
	const sites = lines.filter((line) => line.startsWith('{"l":')).length;
	const header = {
		format: EXCHANGE_FORMAT,
		v: EXCHANGE_VERSION,
		lot: lot.id,
		structure: lot.structureId,
		periode: lot.period,
		n: lot.interviews,
		k: lot.k,
		ksens: K_SENSITIVE,
		kretour: lot.kReturn,
		palier: TIER_WORDS[lot.tier],
		dico: lot.dictionary,
		catalogue: `sha256:${lot.catalogue}`,
		algo: lot.algorithm,
		qualite: lot.error && { mae1: lot.error.one, mae2: lot.error.two, p95_2: lot.error.p95 },
		profils: profiles.length,
		trimestres: lot.quarters,
		clos: lot.closedOn,
		lieux: sites,
		activite: lines.length - 1 - sites
	};
	return lineOf(header) + profiles.map(profileLine).join('') + annex;
}

/** `c` is empty in a lot of which only the total is said; the structure is that of the header. */
function profileLine({ weight, columns }: Profile): string {
	const told = COLUMNS.filter(({ name }) => name !== 'structure' && columns.site !== null);
	return lineOf({ p: weight, c: Object.fromEntries(told.map(({ name }) => [name, columns[name]])) });
}

/** A name of one line, of the length that a region reads. */
const plain = (name: string): string => name.replace(/\p{C}/gu, ' ').slice(0, 120) || 'Lieu sans nom';

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;
