import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** What is looked at on a site, once in a while (R67, R68): signs, a quiet place, posters up, charter shown. */
export const CHECKS = [
	'panneau-exterieur',
	'flechage-interieur',
	'lieu-calme',
	'affiche-horaires',
	'affiche-ensemble',
	'charte-affichee'
] as const;
export type Check = (typeof CHECKS)[number];

/** Accessibility of a site, under the names of acceslibre (beta.gouv): yes, no, or unknown, which is always allowed (R60). */
export const ACCESS = [
	'transport_station_presence',
	'stationnement_presence',
	'stationnement_pmr',
	'cheminement_ext_plain_pied',
	'entree_reperage',
	'entree_plain_pied',
	'entree_marches_rampe',
	'entree_aide_humaine',
	'entree_pmr',
	'accueil_visibilite',
	'accueil_cheminement_plain_pied',
	'accueil_equipements_malentendants_presence',
	'sanitaires_presence',
	'sanitaires_adaptes'
] as const;
export type Access = (typeof ACCESS)[number];
export const SAID = ['oui', 'non', 'inconnu'] as const;
export type Said = (typeof SAID)[number];

/** Services that a site may offer, in the same order in every structure (R69). */
export const SITE_SERVICES = [
	'sans-rendez-vous',
	'rendez-vous',
	'telephone',
	'documentation',
	'libre-acces',
	'aide-en-ligne',
	'conseil',
	'droits-loisirs',
	'collectif'
] as const;
export type SiteService = (typeof SITE_SERVICES)[number];

/** How a site receives, as its manager last saw it. */
export type Reception = {
	/** The day each check was last made; one that is absent was not. */
	readonly checks: Readonly<Partial<Record<Check, CivilDate>>>;
	readonly access: Readonly<Partial<Record<Access, Said>>>;
	readonly services: readonly SiteService[];
};

export const NO_RECEPTION: Reception = { checks: {}, access: {}, services: [] };

/** Checks made, and lines of accessibility known, each of how many. */
export const receptionTally = ({ checks, access }: Reception) => ({
	checks: [CHECKS.filter((check) => checks[check] !== undefined).length, CHECKS.length] as const,
	access: [ACCESS.filter((name) => (access[name] ?? 'inconnu') !== 'inconnu').length, ACCESS.length] as const
});

/** A convention of the structure or of its network (BZH III, R146): what was promised, to be compared with what is. */
export type Convention = {
	readonly id: string;
	readonly title: string;
	readonly signedOn: CivilDate;
	/** Dedicated half-days a week, of the whole structure. */
	readonly halfDays: number;
	readonly channels: readonly string[];
};

export const MOST_CONVENTIONS = 20;
export const CONVENTION_LIMIT = 160;

/** How a convention stands: the fewest half-days of the weeks ahead, null when unknown; channels without a contact this year. */
export type ConventionStand = { readonly least: number | null; readonly unseen: readonly string[] };

/** What the schedule and the year’s channels say of a convention; nothing about who came. */
export const standOf = (
	{ channels }: Convention,
	weeks: readonly number[] | null,
	used: readonly string[]
): ConventionStand => ({
	least: weeks === null || weeks.length === 0 ? null : Math.min(...weeks),
	unseen: channels.filter((channel) => !used.includes(channel))
});
