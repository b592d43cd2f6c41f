import type { Interview, PlanStep, SeenOption } from '#lib/domain/interview/interview.ts';
import { entryOf } from '#lib/domain/shared/codes.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { PrintedLever, PrintedObstacle, PrintedSubject } from '#lib/domain/synthesis/words.ts';
import { demandSubjects, type DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import { followUps, type FollowUp } from '#lib/vocabularies/follow-up.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/**
 * What of an interview may be printed (interview.md §7): nothing of class C or C*, nothing unknown.
 * `build` prints through these and `keep` keeps through these: they cannot disagree.
 */

/** True for a code whose label may stand on the page. */
export function mayPrint(list: CodeList, code: string): boolean {
	const cls = entryOf(list, code)?.cls;
	return cls === 'A' || cls === 'B';
}

/** Obstacles that may be printed, the person's priorities first, each once. */
export function printedObstacles(diagnostic: Interview['diagnostic']): PrintedObstacle[] {
	const named = diagnostic.priorities.filter((code) => diagnostic.obstacles.includes(code));
	return [...new Set([...named, ...diagnostic.obstacles])].filter((code): code is PrintedObstacle =>
		mayPrint(obstacles, code)
	);
}

/** Levers that may be printed, each once. */
export const printedLevers = (diagnostic: Interview['diagnostic']): PrintedLever[] =>
	[...new Set(diagnostic.levers)].filter((code): code is PrintedLever => mayPrint(levers, code));

/** The follow-up when it may be printed. */
export const printedFollowUp = (followUp: FollowUp | null): FollowUp | null =>
	followUp && mayPrint(followUps, followUp) ? followUp : null;

/**
 * Possibilities that may be printed. A network of class C (health, violence, justice, debts…) stands on the page
 * only when the person kept it: a page is read at home by others than the person.
 */
export const printedOptions = ({
	referral,
	synthesis
}: Pick<Interview, 'referral' | 'synthesis'>): SeenOption[] =>
	referral.seen.filter(
		(option) => isPlain(option.network) || (isKept(option) && synthesis.discreet !== true)
	);

/** Kept possibilities whose very name tells of health, violence, justice or debts: the person is asked first. */
export const namedOnPage = (interview: Pick<Interview, 'referral'>): SeenOption[] =>
	interview.referral.seen.filter((option) => isKept(option) && !isPlain(option.network));

const isPlain = (network: string): boolean =>
	networks.some(({ code, cls }) => code === network && cls === 'A');

/** Chosen, now or for later. */
export const isKept = (option: SeenOption): boolean =>
	option.choice === 'choisie' || option.choice === 'plus-tard';

/** Steps with something written in them; on a discreet page, none that a sensitive service brought. */
export const printedSteps = ({ plan, synthesis }: Pick<Interview, 'plan' | 'synthesis'>): PlanStep[] =>
	plan.steps.filter(
		({ from, ...answers }) =>
			Object.values(answers).some((text) => lineText(text) !== '') &&
			!(synthesis.discreet && from !== undefined && !isPlain(from))
	);

/** A demand as it is printed: in the person's words, else by its code. */
export type PrintedDemand = { readonly text: string } | { readonly subject: PrintedSubject };

/** Demands in the person's order, main first; one coded without words is left to its label. */
export function printedDemands(demands: Interview['demands']): PrintedDemand[] {
	const main = demands.list[demands.main];
	const ordered = main ? [main, ...demands.list.filter((demand) => demand !== main)] : demands.list;
	return ordered.flatMap(({ text, subject }): PrintedDemand[] => {
		if (lineText(text)) return [{ text }];
		return subject !== null && isPrintedSubject(subject) ? [{ subject }] : [];
	});
}

const isPrintedSubject = (code: DemandSubject): code is PrintedSubject => mayPrint(demandSubjects, code);
