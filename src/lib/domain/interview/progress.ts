import { STAGES, type Interview, type Stage } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';

/** A stage, and whether anything was noted in it. Empty is never an error: it is only shown. */
export type StageProgress = { readonly stage: Stage; readonly filled: boolean };

/** What is noted and what is still empty, at a glance. */
export function progressOf(interview: Interview): StageProgress[] {
	const { contact, listening, reformulation, demands, situation, diagnostic, information, referral } =
		interview;
	const blank = startInterview();
	const differs = <T>(one: T, other: T) => JSON.stringify(one) !== JSON.stringify(other);
	const filled: Record<Stage, boolean> = {
		'premier-contact': differs(contact, blank.contact),
		ecoute: listening.words.trim() !== '',
		reformulation: reformulation.text.trim() !== '',
		demandes: demands.list.length > 0,
		situation: differs(situation, blank.situation),
		'freins-leviers': differs(diagnostic, blank.diagnostic),
		informations: information.types.length > 0 || information.resources.length > 0,
		orientation: referral.seen.some(({ choice }) => choice !== '') || referral.otherIdea.trim() !== '',
		plan: interview.plan.steps.length > 0,
		// Something to print: the page itself needs nothing more.
		synthese: demands.list.length > 0 || interview.plan.steps.length > 0,
		cloture: interview.closure.followUp !== null
	};
	return STAGES.map((stage) => ({ stage, filled: filled[stage] }));
}
