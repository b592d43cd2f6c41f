import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { LEVELS, triage, type UrgencyLevel } from '#lib/domain/triage/triage.ts';
import type { Autonomy } from '#lib/vocabularies/autonomy.ts';
import type { Channel } from '#lib/vocabularies/channel.ts';
import type { Modality } from '#lib/vocabularies/modality.ts';
import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** Who comes with the person (ruling 4): a couple is two interviews, a minor has a moment alone. */
export const COMPANIES = ['', 'couple', 'mineur'] as const;
export type Company = (typeof COMPANIES)[number];

/** The level that somebody decided rather than the criteria, with why. */
export type Overruling = { readonly level: UrgencyLevel; readonly why: string };

/** What the desk notes of an arrival in twenty seconds: nothing that says who, unless the person gives a first name. */
export type FirstContact = {
	/** First name, initial, or nothing: the ticket is enough. */
	readonly label: string;
	readonly channel: Channel;
	readonly modality: Modality;
	readonly criteria: readonly UrgencyCriterion[];
	readonly autonomy: Autonomy;
	readonly company: Company;
	/** « Danger écarté »: life or safety was ticked, and somebody looked after it. */
	readonly cleared: boolean;
	readonly overruled: Overruling | null;
};

/** Why a level cannot be chosen: no reason was given, or life or safety is in play and nobody cleared it. */
export type OverruleError = 'sans-motif' | 'danger';

/**
 * What choosing a level comes to: null when it is the one of the criteria. Never below « immédiat » when life or safety is
 * ticked, unless the danger is said to be cleared.
 */
export function overrule(
	contact: Pick<FirstContact, 'criteria' | 'cleared'>,
	level: UrgencyLevel | null,
	why: string
): { ok: true; value: Overruling | null } | { ok: false; error: OverruleError } {
	const judged = triage(contact.criteria);
	if (level === null || level === judged.level) return { ok: true, value: null };
	if (judged.protocol && !contact.cleared) return { ok: false, error: 'danger' };
	if (why.trim() === '') return { ok: false, error: 'sans-motif' };
	return { ok: true, value: { level, why: why.trim() } };
}

/** The level that counts in the queue. Whatever was decided before, life or safety not cleared is « immédiat ». */
export function levelOf({ criteria, cleared, overruled }: FirstContact): UrgencyLevel {
	const judged = triage(criteria);
	if (judged.protocol && !cleared) return 'immediat';
	return overruled?.level ?? judged.level;
}

const NEEDS: Readonly<Record<Autonomy, number>> = {
	accompagne: 2,
	'guidage-ponctuel': 1,
	'non-evalue': 0,
	autonome: 0
};

/** How much help the person needs to get through, 0 to 2: unknown is no need, a criterion only adds. */
export const needOf = ({ autonomy, criteria }: FirstContact): number =>
	criteria.includes('peu-autonome-distance') ? 2 : NEEDS[autonomy];

/** The interview that begins with what the desk noted. The label does not go in: the interview asks nobody's name. */
export function beginWith(contact: FirstContact): Interview {
	const start = startInterview();
	const { channel, modality, criteria, autonomy } = contact;
	return {
		...start,
		contact: { ...start.contact, channel, modality, criteria, digital: autonomy, paperwork: autonomy }
	};
}

/** Levels from the most urgent, as the columns of the desk. */
export const COLUMNS: readonly UrgencyLevel[] = LEVELS.toReversed();
