import { expect, it } from 'vitest';
import { STAGES, type Interview } from '#lib/domain/interview/interview.ts';
import { progressOf } from '#lib/domain/interview/progress.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const filledIn = (interview: Interview): string[] =>
	progressOf(interview)
		.filter(({ filled }) => filled)
		.map(({ stage }) => stage);

it('starts empty, with every stage in its usual order', () => {
	expect(progressOf(blank)).toEqual(STAGES.map((stage) => ({ stage, filled: false })));
});

it('sees what is noted in each stage', () => {
	// Her first contact stayed as it starts: a walk-in, nothing asked.
	expect(filledIn(maelle)).toEqual(STAGES.slice(1));
});

const seen = { ...maelle.referral.seen[0]!, choice: '' as const };
const step = maelle.plan.steps[0]!;
it.each<[string, Partial<Interview>, string[]]>([
	['a channel', { contact: { ...blank.contact, channel: 'tchat' } }, ['premier-contact']],
	['a criterion', { contact: { ...blank.contact, criteria: ['besoin-vital'] } }, ['premier-contact']],
	['words', { listening: { framed: false, words: 'fatigué' } }, ['ecoute']],
	['blank words', { listening: { framed: true, words: ' \n' } }, []],
	['a draft', { reformulation: { text: 'Je…', validated: false, earlier: [] } }, ['reformulation']],
	[
		'a demand',
		{ demands: { list: [{ text: '', subject: 'vae' }], main: 0, need: '' } },
		['demandes', 'synthese']
	],
	['a need alone', { demands: { list: [], main: 0, need: 'souffler' } }, []],
	['a place', { situation: { ...blank.situation, place: 'Groix' } }, ['situation']],
	['a lever', { diagnostic: { ...blank.diagnostic, levers: ['temps'] } }, ['freins-leviers']],
	['a kind of information', { information: { ...blank.information, types: ['creation'] } }, ['informations']],
	['a resource', { information: { ...blank.information, resources: ['vae'] } }, ['informations']],
	['possibilities only seen', { referral: { ...blank.referral, seen: [seen] } }, []],
	[
		'one of them left aside',
		{ referral: { ...blank.referral, seen: [{ ...seen, choice: 'ecartee' }] } },
		['orientation']
	],
	['another idea', { referral: { ...blank.referral, otherIdea: 'ma tante' } }, ['orientation']],
	['a step', { plan: { steps: [step] } }, ['plan', 'synthese']],
	['a follow-up', { closure: { ...blank.closure, followUp: 'pas-de-suite' } }, ['cloture']]
])('%s fills its own stage', (_, noted, stages) => {
	expect(filledIn({ ...blank, ...noted })).toEqual(stages);
});
