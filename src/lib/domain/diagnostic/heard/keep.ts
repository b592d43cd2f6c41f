import type { Topic } from '#lib/domain/diagnostic/heard/cue.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import type { AgeClass } from '#lib/vocabularies/age-class.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { Diploma } from '#lib/vocabularies/diploma.ts';
import type { LeverCode } from '#lib/vocabularies/lever.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { Status } from '#lib/vocabularies/status.ts';

/** The two halves of a topic: which list, which code. */
export function partsOf(topic: Topic): Part {
	const at = topic.indexOf(':');
	return { kind: topic.slice(0, at), code: topic.slice(at + 1) } as Part;
}

type Part =
	| { kind: 'demande'; code: DemandSubject }
	| { kind: 'frein'; code: ObstacleCode }
	| { kind: 'levier'; code: LeverCode }
	| { kind: 'statut'; code: Status }
	| { kind: 'age'; code: AgeClass }
	| { kind: 'diplome'; code: Diploma };

/** True when the interview already says the topic. */
export function isNoted({ demands, situation, diagnostic }: Interview, topic: Topic): boolean {
	const { kind, code } = partsOf(topic);
	switch (kind) {
		case 'demande':
			return demands.list.some(({ subject }) => subject === code);
		case 'frein':
			return diagnostic.obstacles.includes(code);
		case 'levier':
			return diagnostic.levers.includes(code);
		case 'statut':
			return situation.status === code;
		case 'age':
			return situation.ageClass === code;
		case 'diplome':
			return situation.diploma === code;
	}
}

/** True when another answer already stands where the topic would go: it is no longer proposed. */
export function isAnswered({ demands, situation }: Interview, topic: Topic): boolean {
	switch (partsOf(topic).kind) {
		case 'demande':
			return Boolean(demands.list[0]?.subject);
		case 'statut':
			return situation.status !== 'non-communique';
		case 'age':
			return situation.ageClass !== 'non-communique';
		case 'diplome':
			return situation.diploma !== 'non-communique';
		default:
			return false;
	}
}

/** Notes a topic that the person agreed with: the first demand's subject, a line of the diagnostic, a fact of the situation. */
export function note(interview: Interview, topic: Topic): Interview {
	if (isNoted(interview, topic)) return interview;
	const { demands, situation, diagnostic } = interview;
	const { kind, code } = partsOf(topic);
	switch (kind) {
		case 'demande': {
			const [first, ...others] = demands.list;
			return {
				...interview,
				demands: { ...demands, list: [{ text: first?.text ?? '', subject: code }, ...others] }
			};
		}
		case 'frein':
			return { ...interview, diagnostic: { ...diagnostic, obstacles: [...diagnostic.obstacles, code] } };
		case 'levier':
			return { ...interview, diagnostic: { ...diagnostic, levers: [...diagnostic.levers, code] } };
		case 'statut':
			return { ...interview, situation: { ...situation, status: code } };
		case 'age':
			return { ...interview, situation: { ...situation, ageClass: code } };
		case 'diplome':
			return { ...interview, situation: { ...situation, diploma: code } };
	}
}

/** Takes a noted topic back: as if it had never been agreed with. */
export function takeBack(interview: Interview, topic: Topic): Interview {
	if (!isNoted(interview, topic)) return interview;
	const { demands, situation, diagnostic } = interview;
	const { kind, code } = partsOf(topic);
	const others = <T>(list: readonly T[]): T[] => list.filter((one) => one !== code);
	switch (kind) {
		case 'demande': {
			const list = demands.list
				.map((demand) => (demand.subject === code ? { ...demand, subject: null } : demand))
				.filter(({ text, subject }) => text.trim() !== '' || subject !== null);
			return {
				...interview,
				demands: { ...demands, list, main: Math.min(demands.main, Math.max(0, list.length - 1)) }
			};
		}
		case 'frein': {
			const { obstacles, priorities } = diagnostic;
			return {
				...interview,
				diagnostic: { ...diagnostic, obstacles: others(obstacles), priorities: others(priorities) }
			};
		}
		case 'levier':
			return { ...interview, diagnostic: { ...diagnostic, levers: others(diagnostic.levers) } };
		case 'statut':
			return { ...interview, situation: { ...situation, status: 'non-communique' } };
		case 'age':
			return { ...interview, situation: { ...situation, ageClass: 'non-communique' } };
		case 'diplome':
			return { ...interview, situation: { ...situation, diploma: 'non-communique' } };
	}
}
