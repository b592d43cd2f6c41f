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
const code = (name: keyof FactColumns, codes: readonly string[], optional = false): Column => ({
	name,
	kind: 'code',
	codes,
	optional
});
const codes = (name: keyof FactColumns, all: readonly string[]): Column => ({
	name,
	kind: 'codes',
	codes: all.toSorted()
});

/** Every column of ruling 18, in the order of files; the codes are the groups of the vocabularies. */
export const COLUMNS: readonly Column[] = [
	{ name: 'structure', kind: 'identifier' },
	{ name: 'site', kind: 'identifier' },
	{ name: 'quarter', kind: 'quarter' },
	{ name: 'premiere_venue', kind: 'yes-no' },
	code('tranche_age', groupsOf(ageClasses.entries)),
	code('jeune_16_30', groupsOf(young1630.entries)),
	code('sexe', groupsOf(sexes.entries)),
	code('statut', groupsOf(statuses.entries)),
	code('niveau_diplome', groupsOf(diplomas.entries)),
	code('departement', [
		...['22', '29', '35', '56'],
		...['region-limitrophe', 'hors-bretagne', 'non-communique']
	]),
	{ name: 'epci', kind: 'place' },
	code('objet_principal', groupsOf(demandSubjects.entries), true),
	codes('objets', groupsOf(demandSubjects.entries)),
	codes('freins', groupsOf(obstacles.entries)),
	codes('leviers', groupsOf(levers.entries)),
	code('autonomie_numerique', groupsOf(autonomyDegrees.entries)),
	code('autonomie_demarches', groupsOf(autonomyDegrees.entries)),
	code('connaissance_dispositifs', groupsOf(schemeKnowledge.entries)),
	code('urgence_niveau', [...new Set(urgencyCriteria.entries.map(({ level }) => level))]),
	codes('informations', groupsOf(informationTypes.entries)),
	code('suite', groupsOf(followUps.entries)),
	code('mise_en_relation', groupsOf(handovers.entries)),
	code('reseau', groupsOf(networks), true),
	codes('reseaux_eligibles', openNetworks),
	codes('reseaux_montres', openNetworks),
	code('synthese', groupsOf(synthesisFormats.entries)),
	code('origine', groupsOf(origins.entries)),
	{ name: 'anonyme', kind: 'yes-no' },
	{ name: 'hors_public_habituel', kind: 'yes-no' }
];
