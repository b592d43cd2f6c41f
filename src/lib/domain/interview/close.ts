import type { Interview } from '#lib/domain/interview/interview.ts';
import type { AgeClass } from '#lib/vocabularies/age-class.ts';
import type { ContactType } from '#lib/vocabularies/contact-type.ts';
import type { Delay } from '#lib/vocabularies/delay.ts';
import type { Duration } from '#lib/vocabularies/duration.ts';
import type { FirstVisit } from '#lib/vocabularies/first-visit.ts';
import type { FollowUp } from '#lib/vocabularies/follow-up.ts';
import type { Handover } from '#lib/vocabularies/handover.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { networks } from '#lib/vocabularies/network.ts';
import type { SynthesisFormat } from '#lib/vocabularies/synthesis-format.ts';
import type { Young1630 } from '#lib/vocabularies/young-16-30.ts';

/** What the closing page says. */
export type ClosureInput = {
	readonly suite: FollowUp | null;
	readonly miseEnRelation: Handover;
	readonly format: SynthesisFormat;
	readonly premiereVenue: FirstVisit;
	readonly duree?: Duration;
	readonly delai?: Delay;
};

/** Keeps the closing page's answers, and what follows from the rest of the interview. */
export function editClosure(interview: Interview, input: ClosureInput, unusualPublic: boolean): Interview {
	return {
		...interview,
		synthesis: { ...interview.synthesis, format: input.format },
		closure: {
			followUp: input.suite,
			handover: input.miseEnRelation,
			firstVisit: input.premiereVenue,
			anonymous: interview.synthesis.name.trim() === '',
			unusualPublic,
			young: youngOf(interview.situation.ageClass),
			duration: input.duree,
			delay: input.delai
		}
	};
}

/**
 * Type of the contact: an API needs a reformulation that the person validated (003, I; ruling 2), otherwise it was
 * simple information. Said before closing, never a lock.
 */
export const contactTypeOf = (interview: Interview): ContactType =>
	interview.reformulation.validated ? 'api' : 'information-simple';

/** The follow-up that the person's own choices already express; null when nothing was chosen. */
export function expressedFollowUp(interview: Interview, ownNetwork: Network | null): FollowUp | null {
	if (interview.closure.followUp) return interview.closure.followUp;
	const all = interview.referral.seen.filter(({ choice }) => choice === 'choisie');
	const chosen = all.find(({ network }) => familyOf(network) === 'emergency') ?? all[0];
	if (!chosen) return null;
	if (chosen.network === ownNetwork) return 'conseil-interne';
	if (interview.situation.facts.includes('referent-existant') && isCep(chosen.network))
		return 'retour-referent';
	const family = familyOf(chosen.network);
	if (family === 'emergency') return 'relais-urgence';
	if (family === 'rights') return 'relais-social';
	return family === 'specialised' ? 'service-specialise' : 'conseil-externe';
}

/** Length of an interview held on screen, in minutes, as its class. */
export function durationOf(minutes: number): Duration {
	if (minutes < 15) return 'moins-15';
	if (minutes < 30) return '15-30';
	if (minutes < 45) return '30-45';
	return minutes < 60 ? '45-60' : 'plus-60';
}

/** « 16 à 30 ans révolus » (L6111-5 2°) from the age class; the class 30–44 cannot tell, so it does not. */
function youngOf(ageClass: AgeClass): Young1630 {
	if (ageClass === '16-17' || ageClass === '18-25' || ageClass === '26-29') return 'oui';
	return ageClass === 'non-communique' || ageClass === '30-44' ? 'non-communique' : 'non';
}

const familyOf = (code: Network) => networks.find((entry) => entry.code === code)?.family;

const isCep = (code: Network): boolean => familyOf(code) === 'cep';
