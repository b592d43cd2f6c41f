import type { FactColumns } from '#lib/domain/statistics/fact.ts';

/** What each column of a fact says, for the help of a command and the head of a file. */
export const COLUMN_NAMES: Readonly<Record<keyof FactColumns, string>> = {
	structure: 'structure, identifiant sans nom',
	site: 'lieu d’accueil, identifiant sans nom',
	quarter: 'trimestre de l’entretien',
	premiere_venue: 'première venue dans l’année',
	tranche_age: 'tranche d’âge',
	jeune_16_30: 'de 16 à 30 ans',
	sexe: 'sexe',
	statut: 'statut (groupe)',
	niveau_diplome: 'diplôme (groupe)',
	departement: 'département de résidence',
	epci: 'EPCI de résidence, en Bretagne',
	objet_principal: 'objet principal de la demande',
	objets: 'objets abordés',
	freins: 'familles de freins',
	leviers: 'familles de leviers',
	autonomie_numerique: 'autonomie numérique',
	autonomie_demarches: 'autonomie dans les démarches',
	connaissance_dispositifs: 'connaissance des dispositifs',
	urgence_niveau: 'niveau d’urgence',
	informations: 'informations délivrées',
	suite: 'suite choisie (groupe)',
	mise_en_relation: 'forme de la mise en relation',
	reseau: 'réseau choisi',
	reseaux_eligibles: 'réseaux éligibles',
	reseaux_montres: 'réseaux montrés',
	synthese: 'document de synthèse',
	origine: 'origine de la venue',
	anonyme: 'accueil anonyme',
	hors_public_habituel: 'hors du public habituel'
};
