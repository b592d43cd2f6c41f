import { reword } from '#lib/domain/interview/reword.ts';
import type { Demand, Interview, PlanStep } from '#lib/domain/interview/interview.ts';
import {
	mayPrint,
	printedLevers,
	printedObstacles,
	printedOptions,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';
import type { PrintedLever, PrintedObstacle, PrintedSubject } from '#lib/domain/synthesis/words.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { levers, type LeverCode } from '#lib/vocabularies/lever.ts';
import { obstacles, type ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/**
 * What the person reads on the shared screen: her words, and what was noted together. Read over a desk, so nothing of class
 * C or C*, nor a service or a step that names health, violence, justice or debts (rulings 8 and 10; R10).
 */
export type SharedScreen = {
	readonly words: string;
	readonly reformulation: string;
	readonly validated: boolean;
	readonly demands: readonly {
		readonly text: string;
		readonly subject: PrintedSubject | null;
		readonly main: boolean;
	}[];
	readonly obstacles: readonly { readonly code: PrintedObstacle; readonly rank: number | null }[];
	readonly levers: readonly PrintedLever[];
	readonly chosen: readonly string[];
	readonly steps: readonly { readonly what: string; readonly details: string }[];
};

/** Builds it; priorities first, in the person's order. */
export function sharedScreenOf(interview: Interview): SharedScreen {
	const { listening, reformulation, demands, diagnostic } = interview;
	const ranked = diagnostic.priorities.filter((code) => mayPrint(obstacles, code));
	return {
		words: listening.words,
		reformulation: reformulation.text,
		validated: reformulation.validated,
		demands: demands.list.map((demand, index) => ({
			text: demand.text,
			subject: shownSubject(demand),
			main: index === demands.main
		})),
		obstacles: printedObstacles(diagnostic).map((code, at) => ({
			code,
			rank: at < ranked.length ? at + 1 : null
		})),
		levers: printedLevers(diagnostic),
		chosen: printedOptions(discreetly(interview))
			.filter(({ choice }) => choice === 'choisie')
			.map(({ name }) => name),
		steps: shownSteps(interview).map(({ what, who, how, where, when }) => ({
			what,
			details: [who, how, where, when].filter((text) => text.trim() !== '').join(' · ')
		}))
	};
}

/** The steps of the plan that the shared screen shows, in the person's order. */
export const shownSteps = (interview: Interview): PlanStep[] =>
	printedSteps(discreetly(interview)).filter(({ what }) => what.trim() !== '');

/** What is hers and can be written on the shared screen. */
export type SharedInput = {
	readonly paroles: string;
	readonly reformulation: string;
	readonly validee: boolean;
	/** Lines of the diagnostic that she leaves standing; those that the screen showed and that are missing are struck out. */
	readonly freins: readonly ObstacleCode[];
	readonly leviers: readonly LeverCode[];
	readonly demandes: readonly string[];
	readonly etapes: readonly string[];
};

/**
 * Writes her words over what is noted, and strikes out the obstacles and levers that she does not agree with; whatever the
 * shared screen does not show stays as it is. A validated reformulation that is rewritten joins the earlier wordings and has
 * to be validated again.
 */
export function editShared(interview: Interview, input: SharedInput): Interview {
	const before = interview.reformulation;
	const rewritten = before.validated && before.text !== '' && before.text !== input.reformulation;
	const { demands } = interview;
	const lines = reword(
		demands.list.map((demand, at) => ({ demand, main: at === demands.main })),
		input.demandes,
		{
			wordsOf: ({ demand }) => demand.text,
			write: (kept, text) => ({
				demand: { subject: null, ...kept?.demand, text },
				main: kept?.main ?? false
			})
		}
	);
	return {
		...interview,
		listening: { ...interview.listening, words: input.paroles },
		reformulation: {
			text: input.reformulation,
			validated: input.validee && !rewritten && input.reformulation.trim() !== '',
			earlier: rewritten ? [...before.earlier, before.text].slice(-20) : before.earlier
		},
		demands: {
			...demands,
			list: lines.map(({ demand }) => demand),
			main: Math.max(
				0,
				lines.findIndex(({ main }) => main)
			)
		},
		diagnostic: agreedDiagnostic(interview.diagnostic, input),
		plan: { steps: rewordSteps(interview, input.etapes) }
	};
}

function agreedDiagnostic(
	noted: Interview['diagnostic'],
	{ freins, leviers }: SharedInput
): Interview['diagnostic'] {
	const kept = agreed(obstacles, noted.obstacles, freins);
	return {
		...noted,
		obstacles: kept,
		levers: agreed(levers, noted.levers, leviers),
		priorities: noted.priorities.filter((code) => kept.includes(code))
	};
}

/** What is ticked, or not on the screen, in the order of before; a line struck out a moment ago may come back. */
function agreed<C extends string>(list: CodeList, noted: readonly C[], ticked: readonly C[]): C[] {
	return [
		...noted.filter((code) => ticked.includes(code) || !mayPrint(list, code)),
		...ticked.filter((code) => !noted.includes(code) && mayPrint(list, code))
	];
}

function rewordSteps(interview: Interview, words: readonly string[]): PlanStep[] {
	const shown = shownSteps(interview);
	const unseen = interview.plan.steps.filter((step) => !shown.includes(step));
	const written = reword<PlanStep>(shown, words, {
		wordsOf: ({ what }) => what,
		write: (kept, what) => ({ who: '', how: '', where: '', when: '', bring: '', ...kept, what })
	});
	return unseen.length ? inPlace(interview.plan.steps, written, unseen) : written;
}

/** Steps that the screen does not show keep their place among the others. */
function inPlace(
	before: readonly PlanStep[],
	written: readonly PlanStep[],
	unseen: readonly PlanStep[]
): PlanStep[] {
	const steps = [...written];
	for (const step of unseen) steps.splice(before.indexOf(step), 0, step);
	return steps;
}

const discreetly = (interview: Interview): Interview => ({
	...interview,
	synthesis: { ...interview.synthesis, discreet: true }
});

const shownSubject = ({ subject }: Demand): PrintedSubject | null =>
	subject && mayPrint(demandSubjects, subject) ? (subject as PrintedSubject) : null;
