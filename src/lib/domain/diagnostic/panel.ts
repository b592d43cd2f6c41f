import type { Interview } from '#lib/domain/interview/interview.ts';
import { entryOf, labelOf } from '#lib/domain/shared/codes.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';

/** The shared diagnostic as the person reads it while it grows: words and labels, no code. */
export type Panel = {
	readonly words: string;
	readonly demands: readonly { readonly text: string; readonly main: boolean }[];
	readonly reformulation: string | null;
	readonly obstacles: readonly { readonly label: string; readonly rank: number | null }[];
	readonly levers: readonly string[];
	readonly chosen: readonly string[];
	readonly steps: readonly string[];
	/** Obstacles and no lever: a gentle question, never a lock (R80). */
	readonly asksForLever: boolean;
};

/** Builds the panel; priorities first, in the person's order. */
export function panelOf(interview: Interview): Panel {
	const { listening, reformulation, demands, diagnostic, referral, plan } = interview;
	const priorities = diagnostic.priorities.filter(isDiscreet);
	const others = diagnostic.obstacles.filter((code) => isDiscreet(code) && !priorities.includes(code));
	return {
		words: listening.words,
		demands: demands.list.map(({ text, subject }, index) => ({
			text: text.trim() || labelOf(demandSubjects, subject ?? ''),
			main: index === demands.main
		})),
		reformulation: reformulation.validated ? reformulation.text : null,
		obstacles: [...priorities, ...others].map((code, index) => ({
			label: labelOf(obstacles, code),
			rank: index < priorities.length ? index + 1 : null
		})),
		levers: diagnostic.levers.map((code) => labelOf(levers, code)),
		chosen: referral.seen.filter(({ choice }) => choice === 'choisie').map(({ name }) => name),
		steps: plan.steps.map(({ what }) => what).filter(Boolean),
		asksForLever: diagnostic.obstacles.length > 0 && diagnostic.levers.length === 0
	};
}

/** What must not be read over a desk stays in the form where it was ticked (class C*, ruling 8). */
const isDiscreet = (code: string): boolean => entryOf(obstacles, code)?.cls !== 'C*';
