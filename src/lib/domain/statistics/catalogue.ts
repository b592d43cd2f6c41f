/** How much a lot may say, from the least to the most. */
export const TIERS = ['total', 'one-way', 'reduced', 'full'] as const;
export type Tier = (typeof TIERS)[number];

/** From how many interviews of the exercise a tier is allowed (ruling 20). */
export const TIER_FROM: Readonly<Record<Tier, number>> = {
	total: 11,
	'one-way': 30,
	reduced: 200,
	full: 800
};

/**
 * Crosses of the tiers, by columns (ruling 20); `freins`, `leviers` and the like stand for each of their items. Every
 * tier above the total has also each variable alone. `epci` is in no cross.
 */
export const CROSSES: Readonly<Record<'reduced' | 'full', readonly (readonly string[])[]>> = {
	reduced: [
		['tranche_age', 'sexe'],
		['statut', 'objet_principal'],
		['tranche_age', 'freins'],
		['statut', 'suite'],
		['reseau', 'mise_en_relation'],
		['quarter', 'objet_principal'],
		['quarter', 'statut'],
		['quarter', 'suite'],
		['site', 'objet_principal'],
		['site', 'statut'],
		['sexe', 'objet_principal'],
		['niveau_diplome', 'objet_principal']
	],
	full: [
		['tranche_age', 'statut'],
		['tranche_age', 'objet_principal'],
		['statut', 'niveau_diplome'],
		['statut', 'freins'],
		['objet_principal', 'freins'],
		['objet_principal', 'leviers'],
		['objet_principal', 'suite'],
		['objet_principal', 'reseau'],
		['departement', 'objet_principal'],
		['departement', 'statut'],
		['autonomie_numerique', 'tranche_age'],
		['autonomie_demarches', 'tranche_age'],
		['urgence_niveau', 'statut'],
		['tranche_age', 'sexe', 'objet_principal'],
		['statut', 'objet_principal', 'suite']
	]
};

/** The crosses of a tier. */
export const crossesOf = (tier: Tier): readonly (readonly string[])[] =>
	tier === 'full' ? [...CROSSES.reduced, ...CROSSES.full] : tier === 'reduced' ? CROSSES.reduced : [];

/** The tier that a number of interviews allows; null when even the total is too small to be said. */
export const tierFor = (interviews: number, k: number): Tier | null =>
	TIERS.findLast((tier) => interviews >= leastOf(TIER_FROM, tier, k)) ?? null;

/**
 * Under this many interviews, attackers learn too much from a tier (anonymous-counts.md §6, A5): it is refused even to an
 * audit that asks for it by name.
 */
const SAFE_FROM: Readonly<Record<Tier, number>> = { ...TIER_FROM, full: 400 };

/** The fewest interviews that a tier may be asked for by name. */
export const leastAsked = (tier: Tier, k: number): number => leastOf(SAFE_FROM, tier, k);

/** A lot of less than six groups of k has nothing to fit. */
const leastOf = (from: Readonly<Record<Tier, number>>, tier: Tier, k: number): number =>
	tier === 'total' ? from.total : Math.max(from[tier], 6 * k);

/**
 * Pairs that cannot be, whatever the data (column, codes; column, codes). They keep a profile plausible where no table is
 * declared; a pair that k interviews or more hold all the same is left alone.
 */
export const IMPOSSIBLE: readonly {
	readonly columns: readonly [string, string];
	readonly codes: readonly [readonly string[], readonly string[]];
}[] = [
	{
		columns: ['tranche_age', 'niveau_diplome'],
		codes: [['moins-18'], ['niveau-5', 'niveau-6', 'niveau-7-8']]
	},
	{ columns: ['tranche_age', 'jeune_16_30'], codes: [['45-54', '55-plus'], ['oui']] },
	{ columns: ['tranche_age', 'jeune_16_30'], codes: [['18-25', '26-29'], ['non']] }
];
