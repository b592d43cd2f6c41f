import type { Place } from '#lib/domain/referral/places.ts';
import type { AgeClass } from '#lib/vocabularies/age-class.ts';
import type { Channel } from '#lib/vocabularies/channel.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { Diploma } from '#lib/vocabularies/diploma.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';
import type { Status } from '#lib/vocabularies/status.ts';
import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** What is known of the person when networks are judged. `null` is unknown, never false (ruling 14). */
export type PersonFacts = {
	readonly status: Status | null;
	readonly age: number | null;
	readonly ageClass: AgeClass | null;
	readonly diploma: Diploma | null;
	readonly boe: boolean | null;
	readonly executive: boolean | null;
	/** The main demand. */
	readonly subject: DemandSubject | null;
	readonly obstacles: readonly ObstacleCode[];
	readonly facts: readonly SessionFact[] | null;
	readonly criteria: readonly UrgencyCriterion[];
	readonly channel: Channel | null;
	readonly departement: string | null;
	readonly place: Place | null;
};

/** Three-valued truth: `null` is unknown. */
export type Tri = boolean | null;

/** A person of whom nothing is known yet. */
export const NOTHING_KNOWN: PersonFacts = {
	status: null,
	age: null,
	ageClass: null,
	diploma: null,
	boe: null,
	executive: null,
	subject: null,
	obstacles: [],
	facts: null,
	criteria: [],
	channel: null,
	departement: null,
	place: null
};

const CLASS_RANGES: Readonly<Record<AgeClass, readonly [number, number]>> = {
	'moins-16': [0, 15],
	'16-17': [16, 17],
	'18-25': [18, 25],
	'26-29': [26, 29],
	'30-44': [30, 44],
	'45-54': [45, 54],
	'55-61': [55, 61],
	'62-plus': [62, 130],
	'non-communique': [0, 130]
};

/** Nobody works, or is registered as looking for work, before 16 (L4153-1 code du travail). */
const AT_LEAST_16: readonly (Status | null)[] = [
	'demandeur-emploi-inscrit',
	'salarie-cdi',
	'salarie-cdd',
	'salarie-interim',
	'salarie-saisonnier',
	'salarie-insertion',
	'salarie-esat',
	'intermittent-spectacle',
	'contrat-suspendu',
	'independant',
	'exploitant-agricole',
	'conjoint-collaborateur',
	'marin-professionnel',
	'agent-public-titulaire',
	'agent-public-contractuel',
	'militaire',
	'service-civique',
	'stagiaire-formation',
	'retraite'
];

/** Completed years, as the narrowest range known: the age wins over the class. */
export function ageRange(facts: PersonFacts): readonly [number, number] {
	if (facts.age !== null) return [facts.age, facts.age];
	const unsaid = facts.ageClass === null || facts.ageClass === 'non-communique';
	// The criterion itself says « 16–17 ans sans école, formation ni emploi ».
	if (unsaid && facts.criteria.includes('mineur-sans-solution')) return [16, 17];
	const [youngest, oldest] = CLASS_RANGES[facts.ageClass ?? 'non-communique'];
	return unsaid && AT_LEAST_16.includes(facts.status) ? [16, oldest] : [youngest, oldest];
}

/** The status, unknown when it was not said. */
export const statusOf = (facts: PersonFacts): Status | null =>
	facts.status === 'non-communique' ? null : facts.status;

/** True when the fact was said; unknown when nobody was asked. */
export const hasFact = (facts: PersonFacts, fact: SessionFact): Tri =>
	facts.facts === null ? null : facts.facts.includes(fact);

/**
 * Bénéficiaire de l'obligation d'emploi: said in either place, or following from the law
 * (orientation en ESAT vaut reconnaissance, L5213-2 code du travail).
 */
export function isBoe(facts: PersonFacts): Tri {
	if (facts.boe === true || hasFact(facts, 'boe') === true) return true;
	return facts.boe ?? (facts.status === 'salarie-esat' ? true : null);
}

/** Cadre, or aiming at such a post: said in either place. */
export const isExecutive = (facts: PersonFacts): Tri =>
	hasFact(facts, 'cadre') === true ? true : facts.executive;

/** European level of the highest diploma, 0 without one; unknown when abroad or not said. */
export function diplomaLevel(facts: PersonFacts): number | null {
	if (facts.diploma === null || facts.diploma === 'non-communique') return null;
	if (facts.diploma === 'diplome-etranger') return null;
	return facts.diploma === 'sans-diplome' ? 0 : Number(facts.diploma.slice('niveau-'.length));
}
