import type { Interview } from '#lib/domain/interview/interview.ts';
import { lineText, linesOf } from '#lib/domain/synthesis/clean.ts';
import {
	mayPrint,
	printedDemands,
	printedLevers,
	printedObstacles
} from '#lib/domain/synthesis/printable.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { statuses } from '#lib/vocabularies/status.ts';

/** Lines that the person may tick, part by part; nothing of class C or C*, nothing ticked for her. */
export type LiaisonLines = Readonly<Record<'demand' | 'context' | 'expectations', readonly string[]>>;

/** What of an interview could be useful to another service, in the words of the person first. */
export function liaisonLines(interview: Interview): LiaisonLines {
	const { reformulation, demands, situation, diagnostic } = interview;
	const status = situation.status !== 'non-communique' && mayPrint(statuses, situation.status);
	return {
		demand: lines([
			reformulation.validated ? reformulation.text : '',
			...printedDemands(demands).map((demand) =>
				'text' in demand ? demand.text : labelOf(demandSubjects, demand.subject)
			)
		]),
		context: lines([
			status ? labelOf(statuses, situation.status) : '',
			situation.project,
			situation.previous,
			diagnostic.obstacleWords,
			...printedObstacles(diagnostic).map((code) => labelOf(obstacles, code)),
			diagnostic.leverWords,
			...printedLevers(diagnostic).map((code) => labelOf(levers, code))
		]),
		expectations: lines([demands.need, ...linesOf(diagnostic.toExplore)])
	};
}

const MOST = 12;

const lines = (texts: readonly string[]): readonly string[] =>
	[...new Set(texts.map(lineText).filter((text) => text !== ''))].slice(0, MOST);
