import { partsOf } from '#lib/domain/diagnostic/heard/keep.ts';
import { fulfil, proposals } from '#lib/domain/diagnostic/heard/propose.ts';
import type { Topic } from '#lib/domain/diagnostic/heard/cue.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { HEARD_KINDS } from '#lib/wording/heard.ts';

/** A proposal as the page shows it: what it would note, and the words that say so. */
export type HeardView = {
	readonly topic: Topic;
	readonly kind: string;
	readonly label: string;
	readonly words: string;
	readonly noted: boolean;
};

/** What the words of the interview may mean in codes, as the page proposes it. */
export const heardView = (interview: Interview, now: Date): HeardView[] =>
	proposals(interview, now.getUTCFullYear()).map(({ topic, words, noted }) => {
		const { kind, code } = partsOf(topic);
		return { topic, kind: HEARD_KINDS[kind], label: labelOf(LISTS[kind], code), words, noted };
	});

/** The interview after the gesture of a submission (« retenir », « retirer »); an unknown topic changes nothing. */
export function withHeard(interview: Interview, data: FormData, now: Date): Interview {
	const year = now.getUTCFullYear();
	const [noted, taken] = [data.get('retenir'), data.get('retirer')];
	// Notes that save themselves ask for nothing: they are heard once, by the view.
	if (noted === null && taken === null) return interview;
	if (noted === 'tout') return fulfil(interview, { note: 'tout' }, year);
	const known = proposals(interview, year).find(({ topic }) => topic === noted || topic === taken);
	if (!known) return interview;
	return fulfil(interview, known.topic === noted ? { note: known.topic } : { takeBack: known.topic }, year);
}

const LISTS: Readonly<Record<ReturnType<typeof partsOf>['kind'], CodeList>> = {
	demande: demandSubjects,
	frein: obstacles,
	levier: levers,
	statut: statuses,
	age: ageClasses,
	diplome: diplomas
};
