import type { Interview } from '#lib/domain/interview/interview.ts';
import type { AppointmentStatus } from '#lib/vocabularies/appointment-status.ts';
import type { ContactType } from '#lib/vocabularies/contact-type.ts';
import type { DeferralReason } from '#lib/vocabularies/deferral-reason.ts';
import type { Delay } from '#lib/vocabularies/delay.ts';
import type { Duration } from '#lib/vocabularies/duration.ts';
import type { ReturnAnswer } from '#lib/vocabularies/return-answer.ts';
import type { WaitingClass } from '#lib/vocabularies/waiting.ts';

/** What the exact, live activity counts measure of each contact (ruling 17): nothing about who came. */
export const MEASURES = ['type', 'canal', 'modalite', 'delai', 'duree'] as const;
/**
 * What they measure of the reception beside it: how long one waited, how many came together, why it was put off, what
 * became of appointments, what services answered of the sheets they received.
 */
export const RECEPTION_MEASURES = ['attente', 'personnes', 'differe', 'rendez-vous', 'retour'] as const;
export type Measure = (typeof MEASURES)[number] | (typeof RECEPTION_MEASURES)[number];

/** One counter to move; `count` is negative when a closing is undone. */
export type ActivityIncrement = { readonly measure: Measure; readonly code: string; readonly count: number };

/** The activity counters that one contact moves (ruling 17). */
export function activityOf(
	type: ContactType,
	contact: Interview['contact'],
	duration: Duration,
	delay: Delay
): ActivityIncrement[] {
	return [
		{ measure: 'type', code: type, count: 1 },
		{ measure: 'canal', code: contact.channel, count: 1 },
		{ measure: 'modalite', code: contact.modality, count: 1 },
		{ measure: 'delai', code: delay, count: 1 },
		{ measure: 'duree', code: duration, count: 1 }
	];
}

/** The counter that the end of a wait moves. */
export function waitingOf(minutes: number): ActivityIncrement {
	const code: WaitingClass =
		minutes < 15 ? 'moins-15' : minutes < 30 ? '15-30' : minutes < 60 ? '30-60' : 'plus-60';
	return { measure: 'attente', code, count: 1 };
}

/** The counter that putting somebody off moves. */
export const deferralOf = (reason: DeferralReason): ActivityIncrement => ({
	measure: 'differe',
	code: reason,
	count: 1
});

/** The counter that an appointment moves when somebody says what became of it. */
export const statedOf = (state: AppointmentStatus): ActivityIncrement => ({
	measure: 'rendez-vous',
	code: state,
	count: 1
});

/** The counter that the answer of a service moves: what became of a sheet, nobody knows whose. */
export const returnOf = (answer: ReturnAnswer): ActivityIncrement => ({
	measure: 'retour',
	code: answer,
	count: 1
});

/** A collective information: one contact, and how many people came to it, never added to the contacts. */
export const collectiveOf = (heads: number): ActivityIncrement[] => [
	{ measure: 'type', code: 'collectif', count: 1 },
	headsOf(heads)
];

/** The counter of people who came together. */
export const headsOf = (count: number): ActivityIncrement => ({
	measure: 'personnes',
	code: 'collectif',
	count
});

/** A contact that one click counts: its type alone, nothing else is known of it. */
export const contactOf = (type: ContactType): ActivityIncrement[] => [
	{ measure: 'type', code: type, count: 1 }
];
