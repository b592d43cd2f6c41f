declare const sealed: unique symbol;

/**
 * One closed interview as statistics may know it: exactly the columns of ruling 18. No id, no date finer than a quarter,
 * no free text, banded age, groups instead of class B and C codes. Only `toFact` makes one: the brand keeps anything
 * else from compiling where a fact is expected.
 */
export type Fact = FactColumns & { readonly [sealed]: true };

/** Columns of ruling 18; the names are those of the report and of `import-facts`. */
export type FactColumns = {
	readonly structure: string;
	readonly site: string;
	/** `YYYY-Tn`, from the interview's civil day. */
	readonly quarter: string;
	readonly premiere_venue: boolean;
	readonly tranche_age: string;
	readonly jeune_16_30: string;
	readonly sexe: string;
	readonly statut: string;
	readonly niveau_diplome: string;
	readonly departement: string;
	readonly epci: string | null;
	readonly objet_principal: string | null;
	readonly objets: readonly string[];
	readonly freins: readonly string[];
	readonly leviers: readonly string[];
	readonly autonomie_numerique: string;
	readonly autonomie_demarches: string;
	readonly connaissance_dispositifs: string;
	readonly urgence_niveau: string;
	readonly informations: readonly string[];
	readonly suite: string;
	readonly mise_en_relation: string;
	readonly reseau: string | null;
	readonly reseaux_eligibles: readonly string[];
	readonly reseaux_montres: readonly string[];
	readonly synthese: string;
	readonly origine: string;
	readonly anonyme: boolean;
	readonly hors_public_habituel: boolean;
};
