import * as v from 'valibot';
import { code, codes, optionalCode, text, tick } from '#lib/forms/fields.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { firstVisits } from '#lib/vocabularies/first-visit.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

/** Premier contact: urgency, channel, autonomy; no identity. */
export const contactForm = v.object({
	canal: code(channels),
	modalite: code(modalities),
	criteres: codes(urgencyCriteria),
	numerique: code(autonomyDegrees),
	demarches: code(autonomyDegrees),
	origine: code(origins)
});

/** How many demands one sitting can hold (the person's main one among them). */
export const DEMAND_SLOTS = 3;

/** Écoute, reformulation, demandes: one page, because the conversation does not change rooms either. */
export const listeningForm = v.object({
	cadre: tick(),
	paroles: text(),
	reformulation: text(),
	validee: tick(),
	demande1: text(),
	objet1: optionalCode(demandSubjects),
	demande2: text(),
	objet2: optionalCode(demandSubjects),
	demande3: text(),
	objet3: optionalCode(demandSubjects),
	principale: v.picklist(['1', '2', '3'], 'code-inconnu'),
	besoin: text()
});

/** Shared diagnostic: situation, earlier steps, obstacles and levers side by side, priorities. */
export const diagnosticForm = v.object({
	statut: code(statuses),
	age: code(ageClasses),
	sexe: code(sexes),
	diplome: code(diplomas),
	commune: text(),
	sansDomicile: tick(),
	faits: codes(sessionFacts),
	connaissance: code(schemeKnowledge),
	projet: text(),
	anterieures: text(),
	cepExplique: tick(),
	freins: codes(obstacles),
	leviers: codes(levers),
	motsFreins: text(),
	motsLeviers: text(),
	aExplorer: text(),
	priorite1: optionalCode(obstacles),
	priorite2: optionalCode(obstacles),
	priorite3: optionalCode(obstacles)
});

/** Informations handed over, and what the person chose; the choices per network are read apart (their names vary). */
export const optionsForm = v.object({
	informations: codes(informationTypes),
	ressources: v.array(text()),
	expliquees: v.array(text()),
	redit: tick(),
	autreIdee: text()
});

/** Most steps a plan shows (R124). */
export const STEP_SLOTS = 5;

/** `origine` is the possibility that brought the step, carried along unseen. */
const step = {
	origine: text(),
	quoi: text(),
	qui: text(),
	comment: text(),
	ou: text(),
	quand: text(),
	apporter: text()
};
/** The answers of one step, in the order they are asked. */
export const STEP_FIELDS = Object.keys(step) as (keyof typeof step)[];

/** Plan and synthesis: up to five steps (`quoi1` … `apporter5`), the name only if wanted, how the page is handed over. */
export const planForm = v.object({
	...(Object.fromEntries(
		Array.from({ length: STEP_SLOTS }, (_, slot) =>
			STEP_FIELDS.map((field) => [`${field}${slot + 1}`, text()] as const)
		).flat()
	) as Record<`${keyof typeof step}${1 | 2 | 3 | 4 | 5}`, ReturnType<typeof text>>),
	nom: text(),
	discrete: tick(),
	codePlan: tick(),
	suite: optionalCode(followUps),
	format: code(synthesisFormats)
});

/** Clôture: the follow-up the person chose, the document handed over, and the activity of the contact. */
export const closureForm = v.object({
	suite: optionalCode(followUps),
	miseEnRelation: code(handovers),
	format: code(synthesisFormats),
	premiereVenue: code(firstVisits),
	duree: code(durations),
	delai: code(delays)
});

/** An interview held on paper, entered afterwards: codes only, no free text needed (ruling 3). */
export const lateForm = v.object({
	jour: text(),
	site: text(),
	canal: code(channels),
	modalite: code(modalities),
	objet: optionalCode(demandSubjects),
	statut: code(statuses),
	age: code(ageClasses),
	sexe: code(sexes),
	commune: text(),
	freins: codes(obstacles),
	leviers: codes(levers),
	suite: optionalCode(followUps),
	format: code(synthesisFormats),
	premiereVenue: code(firstVisits),
	duree: code(durations),
	delai: code(delays),
	validee: tick()
});
