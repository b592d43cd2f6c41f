import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import type { Entry } from '#lib/vocabularies/types.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';
import { young1630 } from '#lib/vocabularies/young-16-30.ts';

/** How a column of a fact (ruling 18) is written. */
export type Column = {
	readonly name: keyof FactColumns;
	/** What it says, for the help of a command and the head of a file. */
	readonly says: string;
} & (
	| { readonly kind: 'identifier' | 'quarter' | 'yes-no' | 'place' }
	| { readonly kind: 'code'; readonly codes: readonly string[]; readonly optional: boolean }
	| { readonly kind: 'codes'; readonly codes: readonly string[] }
);

/** The groups that a list is counted under, in its order. */
const groupsOf = (entries: readonly Entry[]): string[] => [
	...new Set(entries.flatMap(({ cls, group }) => (cls !== 'C*' && group !== null ? [group] : [])))
];

const openNetworks: readonly string[] = networks.filter(({ cls }) => cls === 'A').map(({ code }) => code);
const code = (name: keyof FactColumns, says: string, codes: readonly string[], optional = false): Column => ({
	name,
	says,
	kind: 'code',
	codes,
	optional
});
const codes = (name: keyof FactColumns, says: string, all: readonly string[]): Column => ({
	name,
	says,
	kind: 'codes',
	codes: all
});

/** Every column of ruling 18, in the order of files; the codes are the groups of the vocabularies. */
export const COLUMNS: readonly Column[] = [
	{ name: 'structure', says: 'structure, identifiant sans nom', kind: 'identifier' },
	{ name: 'site', says: 'lieu d’accueil, identifiant sans nom', kind: 'identifier' },
	{ name: 'quarter', says: 'trimestre de l’entretien', kind: 'quarter' },
	{ name: 'premiere_venue', says: 'première venue dans l’année', kind: 'yes-no' },
	code('tranche_age', 'tranche d’âge', groupsOf(ageClasses.entries)),
	code('jeune_16_30', 'de 16 à 30 ans', groupsOf(young1630.entries)),
	code('sexe', 'sexe', groupsOf(sexes.entries)),
	code('statut', 'statut (groupe)', groupsOf(statuses.entries)),
	code('niveau_diplome', 'diplôme (groupe)', groupsOf(diplomas.entries)),
	code('departement', 'département de résidence', [
		...['22', '29', '35', '56'],
		...['region-limitrophe', 'hors-bretagne', 'non-communique']
	]),
	{ name: 'epci', says: 'EPCI de résidence, en Bretagne', kind: 'place' },
	code('objet_principal', 'objet principal de la demande', groupsOf(demandSubjects.entries), true),
	codes('objets', 'objets abordés', groupsOf(demandSubjects.entries)),
	codes('freins', 'familles de freins', groupsOf(obstacles.entries)),
	codes('leviers', 'familles de leviers', groupsOf(levers.entries)),
	code('autonomie_numerique', 'autonomie numérique', groupsOf(autonomyDegrees.entries)),
	code('autonomie_demarches', 'autonomie dans les démarches', groupsOf(autonomyDegrees.entries)),
	code('connaissance_dispositifs', 'connaissance des dispositifs', groupsOf(schemeKnowledge.entries)),
	code('urgence_niveau', 'niveau d’urgence', [...new Set(urgencyCriteria.entries.map(({ level }) => level))]),
	codes('informations', 'informations délivrées', groupsOf(informationTypes.entries)),
	code('suite', 'suite choisie (groupe)', groupsOf(followUps.entries)),
	code('mise_en_relation', 'forme de la mise en relation', groupsOf(handovers.entries)),
	code('reseau', 'réseau choisi', groupsOf(networks), true),
	codes('reseaux_eligibles', 'réseaux éligibles', openNetworks),
	codes('reseaux_montres', 'réseaux montrés', openNetworks),
	code('synthese', 'document de synthèse', groupsOf(synthesisFormats.entries)),
	code('origine', 'origine de la venue', groupsOf(origins.entries)),
	{ name: 'anonyme', says: 'accueil anonyme', kind: 'yes-no' },
	{ name: 'hors_public_habituel', says: 'hors du public habituel', kind: 'yes-no' }
];
