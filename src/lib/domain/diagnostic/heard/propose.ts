import { type Topic } from '#lib/domain/diagnostic/heard/cue.ts';
import { hear, type Heard } from '#lib/domain/diagnostic/heard/heard.ts';
import { isAnswered, isNoted, note, partsOf, takeBack } from '#lib/domain/diagnostic/heard/keep.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';

/** A topic heard in the notes, and whether the person already agreed with it. */
export type Proposal = Heard & { readonly noted: boolean };

/** What a counsellor asks of the proposals: all of them, one, or one taken back. */
export type Wish = { readonly note: Topic | 'tout' } | { readonly takeBack: Topic };

/**
 * What the words of this interview may mean in codes, for the person to agree with or not: nothing that was answered
 * otherwise, one value for each fact of the situation. Nothing is applied.
 */
export function proposals(interview: Interview, year: number): Proposal[] {
	const { listening, reformulation, demands } = interview;
	const said = [listening.words, reformulation.text, ...demands.list.map(({ text }) => text)].join('\n');
	const taken = new Set<string>();
	return hear(said, year)
		.map((heard) => ({ ...heard, noted: isNoted(interview, heard.topic) }))
		.filter(({ topic, noted }) => {
			if (noted) return true;
			const { kind } = partsOf(topic);
			if (isAnswered(interview, topic) || taken.has(kind)) return false;
			if (kind !== 'frein' && kind !== 'levier' && kind !== 'demande') taken.add(kind);
			return true;
		});
}

/** The interview after a gesture on the proposals; « tout » notes what is proposed and nothing else, one demand at most. */
export function fulfil(interview: Interview, wish: Wish, year: number): Interview {
	if ('takeBack' in wish) return takeBack(interview, wish.takeBack);
	if (wish.note !== 'tout') return note(interview, wish.note);
	return proposals(interview, year).reduce(
		(noted, { topic }) => (isAnswered(noted, topic) ? noted : note(noted, topic)),
		interview
	);
}
