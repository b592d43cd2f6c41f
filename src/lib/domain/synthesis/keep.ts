import type { Interview, SeenOption } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { chosenPage } from '#lib/domain/interview/page.ts';
import { filled } from '#lib/domain/synthesis/blocks.ts';
import {
	printedFollowUp,
	printedLevers,
	printedObstacles,
	printedOptions,
	printedSteps
} from '#lib/domain/synthesis/printable.ts';

/**
 * The interview with nothing but what its page says (ruling 6: after closing only the synthesis survives).
 * `buildSynthesis` of the result is the same document; a property test holds that.
 */
export function pruneForKeeping(interview: Interview): Interview {
	const empty = startInterview();
	const { reformulation, demands, situation, diagnostic, information, referral, synthesis, closure } =
		interview;
	return {
		...empty,
		lists: interview.lists,
		here: 'synthese',
		reformulation: reformulation.validated
			? { text: reformulation.text, validated: true, earlier: [] }
			: empty.reformulation,
		demands: {
			list: demands.list.map(({ text, subject }) =>
				filled(text) ? { text, subject: null } : { text: '', subject }
			),
			main: demands.main,
			need: ''
		},
		situation: { ...empty.situation, cepExplained: situation.cepExplained },
		diagnostic: {
			obstacles: printedObstacles(diagnostic),
			levers: printedLevers(diagnostic),
			obstacleWords: diagnostic.obstacleWords,
			leverWords: diagnostic.leverWords,
			...(diagnostic.toExplore && { toExplore: diagnostic.toExplore }),
			priorities: []
		},
		information: {
			...empty.information,
			resources: information.resources,
			...(information.handed && { handed: information.handed })
		},
		referral: {
			seen: printedOptions(interview).map(keptOption),
			eligible: [],
			otherIdea: referral.otherIdea
		},
		plan: { steps: printedSteps(interview) },
		synthesis: {
			...empty.synthesis,
			name: synthesis.name,
			discreet: synthesis.discreet === true,
			page: chosenPage(interview),
			planCode: synthesis.planCode === true
		},
		closure: { ...empty.closure, followUp: printedFollowUp(closure.followUp) }
	};
}

/** An option set aside keeps its name and reasons only: its place is not printed. */
const keptOption = (option: SeenOption): SeenOption =>
	option.choice === 'ecartee' ? { ...option, asks: null, offer: null } : option;
