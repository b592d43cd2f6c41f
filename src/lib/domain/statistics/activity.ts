import type { Interview } from '#lib/domain/interview/interview.ts';
import type { ContactType } from '#lib/vocabularies/contact-type.ts';
import type { Delay } from '#lib/vocabularies/delay.ts';
import type { Duration } from '#lib/vocabularies/duration.ts';

/** What the exact, live activity counts measure (ruling 17): nothing about who came. */
export const MEASURES = ['type', 'canal', 'modalite', 'delai', 'duree'] as const;
export type Measure = (typeof MEASURES)[number];

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
