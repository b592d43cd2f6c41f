import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import type { Entry } from '#lib/vocabularies/types.ts';

const LISTS: Readonly<Partial<Record<keyof FactColumns, readonly Entry[]>>> = {
	tranche_age: ageClasses.entries,
	statut: statuses.entries,
	niveau_diplome: diplomas.entries,
	objet_principal: demandSubjects.entries,
	objets: demandSubjects.entries,
	freins: obstacles.entries,
	leviers: levers.entries,
	informations: informationTypes.entries,
	suite: followUps.entries,
	mise_en_relation: handovers.entries,
	reseau: networks,
	reseaux_eligibles: networks,
	reseaux_montres: networks,
	synthese: synthesisFormats.entries,
	origine: origins.entries
};

/** The detailed list that a column counts by group; undefined where there is none. */
export const vocabularyOf = (column: keyof FactColumns): readonly Entry[] | undefined => LISTS[column];
