import type { CountedColumns, Interview } from '#lib/domain/interview/interview.ts';
import { isCodeOf } from '#lib/domain/shared/codes.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { modalities } from '#lib/vocabularies/modality.ts';

/** What a closing had counted, by measure; sealed with the synthesis until the closing can no longer be undone. */
export type Counted = {
	readonly fact: CountedColumns | null;
	readonly activity: readonly { readonly measure: string; readonly code: string }[];
};

/**
 * The interview that an undone closing gives back: what its page says, and what had been counted of it, so that closing
 * it again does not count somebody else.
 */
export function restoreInterview(kept: Interview, { fact, activity }: Counted): Interview {
	const code = (measure: string): unknown => activity.find((one) => one.measure === measure)?.code;
	const [channel, modality] = [code('canal'), code('modalite')];
	const [duration, delay] = [code('duree'), code('delai')];
	return {
		...kept,
		contact: {
			...kept.contact,
			...(isCodeOf(channels, channel) && { channel }),
			...(isCodeOf(modalities, modality) && { modality })
		},
		closure: {
			...kept.closure,
			...(isCodeOf(durations, duration) && { duration }),
			...(isCodeOf(delays, delay) && { delay })
		},
		...(fact && { counted: fact })
	};
}
