import type { Measure } from '#lib/domain/statistics/activity.ts';
import { appointmentStatuses } from '#lib/vocabularies/appointment-status.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { contactTypes } from '#lib/vocabularies/contact-type.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import { returnAnswers } from '#lib/vocabularies/return-answer.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { waitingClasses } from '#lib/vocabularies/waiting.ts';

/** Half-days that a site was open, by month: activity too, though its schedule says it and no contact counts it. */
export const OPENING = { measure: 'ouverture', code: 'demi-journees' } as const;

/** The list that the codes of a measure of activity are of. */
export const MEASURE_LISTS: Readonly<Record<Measure, CodeList>> = {
	type: contactTypes,
	canal: channels,
	modalite: modalities,
	delai: delays,
	duree: durations,
	attente: waitingClasses,
	personnes: contactTypes,
	differe: deferralReasons,
	'rendez-vous': appointmentStatuses,
	retour: returnAnswers
};

const CODES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	...Object.entries(MEASURE_LISTS).map(
		([measure, { entries }]) => [measure, new Set(entries.map(({ code }) => code))] as const
	),
	[OPENING.measure, new Set([OPENING.code])]
]);

/** True for a measure of activity and a code of its list. */
export const isActivityCode = (measure: string, code: string): boolean =>
	CODES.get(measure)?.has(code) ?? false;
