import { isCodeOf } from '#lib/domain/shared/codes.ts';
import { allNetworks } from '#lib/forms/directory.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { STEP_FIELDS, STEP_SLOTS } from '#lib/forms/interview.ts';

/** Answers as the fields of `contactForm` show them. */
export const contactValues = ({ contact }: Interview) => ({
	canal: contact.channel,
	modalite: contact.modality,
	criteres: [...contact.criteria],
	numerique: contact.digital,
	demarches: contact.paperwork,
	origine: contact.origin
});

/** Answers as the fields of `listeningForm` show them. */
export function listeningValues({ listening, reformulation, demands }: Interview) {
	const [first, second, third] = demands.list;
	return {
		cadre: listening.framed ? 'on' : '',
		paroles: listening.words,
		reformulation: reformulation.text,
		validee: reformulation.validated ? 'on' : '',
		demande1: first?.text ?? '',
		objet1: first?.subject ?? '',
		demande2: second?.text ?? '',
		objet2: second?.subject ?? '',
		demande3: third?.text ?? '',
		objet3: third?.subject ?? '',
		principale: String(demands.main + 1),
		besoin: demands.need
	};
}

/** Answers as the fields of `diagnosticForm` show them. */
export function diagnosticValues({ situation, diagnostic }: Interview) {
	const [first, second, third] = diagnostic.priorities;
	return {
		statut: situation.status,
		age: situation.ageClass,
		sexe: situation.sex,
		diplome: situation.diploma,
		commune: situation.place,
		sansDomicile: situation.homeless ? 'on' : '',
		faits: [...situation.facts],
		connaissance: situation.knowledge,
		projet: situation.project,
		anterieures: situation.previous,
		cepExplique: situation.cepExplained ? 'on' : '',
		freins: [...diagnostic.obstacles],
		leviers: [...diagnostic.levers],
		motsFreins: diagnostic.obstacleWords,
		motsLeviers: diagnostic.leverWords,
		aExplorer: diagnostic.toExplore ?? '',
		priorite1: first ?? '',
		priorite2: second ?? '',
		priorite3: third ?? ''
	};
}

/** Answers as the fields of `optionsForm` show them. */
export const optionsValues = ({ information, referral }: Interview) => ({
	informations: [...information.types],
	ressources: [...information.resources],
	expliquees: [...information.explained],
	redit: information.saidBack ? 'on' : '',
	autreIdee: referral.otherIdea
});

/** Answers of `closureForm` as somebody gave them: what the page only proposes is nobody's yet. */
export const closureValues = ({ closure, synthesis }: Interview) => ({
	suite: closure.followUp ?? undefined,
	miseEnRelation: closure.handover === 'aucune' ? undefined : closure.handover,
	format: synthesis.format,
	premiereVenue: closure.firstVisit,
	duree: closure.duration,
	delai: closure.delay
});

const PLAN_KEYS = {
	origine: 'from',
	quoi: 'what',
	qui: 'who',
	comment: 'how',
	ou: 'where',
	quand: 'when',
	apporter: 'bring'
} as const;

/** Answers as the fields of `planForm` show them. */
export function planValues({ plan, synthesis, closure }: Interview): Record<string, string> {
	const values: Record<string, string> = {
		nom: synthesis.name,
		format: synthesis.format,
		discrete: synthesis.discreet ? 'on' : '',
		codePlan: synthesis.planCode ? 'on' : '',
		suite: closure.followUp ?? ''
	};
	for (let slot = 1; slot <= STEP_SLOTS; slot++) {
		for (const field of STEP_FIELDS)
			values[`${field}${slot}`] = plan.steps[slot - 1]?.[PLAN_KEYS[field]] ?? '';
	}
	return values;
}

/** The steps that the fields of `planForm` say. */
export function stepsOf(values: Readonly<Record<string, unknown>>) {
	return Array.from({ length: STEP_SLOTS }, (_, slot) => {
		const of = (field: keyof typeof PLAN_KEYS) => String(values[`${field}${slot + 1}`] ?? '');
		return {
			what: of('quoi'),
			who: of('qui'),
			how: of('comment'),
			where: of('ou'),
			when: of('quand'),
			bring: of('apporter'),
			...(isCodeOf(allNetworks, of('origine')) && { from: of('origine') as Network })
		};
	});
}
