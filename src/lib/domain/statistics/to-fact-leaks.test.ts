import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Interview, OfferSnapshot, PlanStep } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { toFact, type FactContext } from '#lib/domain/statistics/to-fact.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import type { Entry } from '#lib/vocabularies/types.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';
import { young1630 } from '#lib/vocabularies/young-16-30.ts';

type Coded<C extends string = string> = readonly { readonly code: C }[];
const one = <C extends string>(entries: Coded<C>) => fc.constantFrom(...entries.map(({ code }) => code));
const some = <C extends string>(entries: Coded<C>) => fc.shuffledSubarray(entries.map(({ code }) => code));
const canary = 'CANARI';
const step: PlanStep = { what: canary, who: canary, how: canary, where: canary, when: canary, bring: canary };
const place: OfferSnapshot = {
	id: canary,
	name: canary,
	address: canary,
	postcode: canary,
	commune: canary,
	phone: canary,
	website: canary,
	hours: canary,
	km: 3.14159,
	source: canary,
	sourceDate: '2026-11-02',
	toVerify: true
};

/** Every code at random, a canary in every text. */
const interview: fc.Arbitrary<Interview> = fc
	.record({
		origin: one(origins.entries),
		criteria: some(urgencyCriteria.entries),
		digital: one(autonomyDegrees.entries),
		subjects: fc.array(fc.option(one(demandSubjects.entries)), { maxLength: 3 }),
		main: fc.nat(3),
		status: one(statuses.entries),
		ageClass: one(ageClasses.entries),
		sex: one(sexes.entries),
		diploma: one(diplomas.entries),
		facts: some(sessionFacts.entries),
		knowledge: one(schemeKnowledge.entries),
		obstacles: some(obstacles.entries),
		levers: some(levers.entries),
		types: some(informationTypes.entries),
		seen: some(networks),
		choice: fc.constantFrom('choisie' as const, 'ecartee' as const),
		eligible: some(networks),
		followUp: fc.option(one(followUps.entries)),
		handover: one(handovers.entries),
		homeless: fc.boolean()
	})
	.map((it) => ({
		...startInterview(),
		lists: canary,
		contact: { ...startInterview().contact, ...it, paperwork: it.digital },
		listening: { framed: true, words: canary },
		reformulation: { text: canary, validated: true, earlier: [canary] },
		demands: {
			list: it.subjects.map((subject) => ({ text: canary, subject })),
			main: it.main,
			need: canary
		},
		situation: {
			...it,
			place: canary,
			communeCode: '29024',
			project: canary,
			previous: canary,
			cepExplained: true
		},
		diagnostic: {
			...it,
			obstacleWords: canary,
			leverWords: canary,
			toExplore: canary,
			priorities: it.obstacles.slice(0, 3)
		},
		information: { types: it.types, resources: [canary], explained: [canary], saidBack: true },
		referral: {
			seen: it.seen.map((network) => ({
				network,
				name: canary,
				reasons: [canary],
				asks: canary,
				offer: place,
				choice: it.choice
			})),
			eligible: it.eligible,
			otherIdea: canary
		},
		plan: { steps: [step] },
		synthesis: { name: canary, format: 'papier' },
		closure: { ...startInterview().closure, followUp: it.followUp, handover: it.handover, anonymous: false }
	}));

const context: FactContext = {
	structureId: 'structure-1',
	siteId: 'site-1',
	day: '2026-11-24',
	departement: '29',
	epci: '242900744',
	urgencyLevel: 'jour',
	openlyEligible: networks.map(({ code }) => code)
};

const LISTS: readonly (readonly Entry[])[] = [
	...[ageClasses, demandSubjects, diplomas, followUps, informationTypes, levers, obstacles, origins].map(
		({ entries }) => entries
	),
	...[sessionFacts, statuses, urgencyCriteria].map(({ entries }) => entries),
	networks
];
const codesOf = (...classes: readonly string[]): string[] =>
	LISTS.flatMap((entries) => entries.filter(({ cls }) => classes.includes(cls)).map(({ code }) => code));
/** Class C and C* codes; « employeur » is also, and quite differently, where somebody comes from. */
const SECRET = codesOf('C', 'C*').filter((code) => code !== 'employeur');

it('lets out no text, no commune, no day and no class C or C* code', () => {
	expect(SECRET).toEqual(
		expect.arrayContaining(['violences', 'justice', 'sante-restriction', 'mdph', 'boe'])
	);
	fc.assert(
		fc.property(interview, (random) => {
			const fact = toFact(random, context);
			const written = JSON.stringify(fact);
			expect(written).not.toMatch(/canari|29024|2026-11|3\.14/i);
			expect(SECRET.filter((code) => written.includes(`"${code}"`))).toEqual([]);
			expect(JSON.stringify({ ...fact, origine: '' })).not.toContain('"employeur"');
		}),
		{ numRuns: 500 }
	);
});

it('counts by its own code only what is of class A', () => {
	const raw = [sexes, autonomyDegrees, schemeKnowledge, handovers, synthesisFormats, young1630];
	expect(raw.flatMap(({ entries }): Entry[] => [...entries]).filter(({ cls }) => cls !== 'A')).toEqual([]);
});

it('keeps no trace of the order of ticking', () => {
	fc.assert(
		fc.property(interview, (random) => {
			const { contact, situation, diagnostic, information, referral } = random;
			const backwards: Interview = {
				...random,
				contact: { ...contact, criteria: contact.criteria.toReversed() },
				situation: { ...situation, facts: situation.facts.toReversed() },
				diagnostic: {
					...diagnostic,
					obstacles: diagnostic.obstacles.toReversed(),
					levers: diagnostic.levers.toReversed(),
					priorities: []
				},
				information: { ...information, types: information.types.toReversed() },
				referral: { ...referral, eligible: referral.eligible.toReversed() }
			};
			expect(JSON.stringify(toFact(backwards, context))).toBe(JSON.stringify(toFact(random, context)));
		})
	);
});

it('reads neither the urgency criteria nor the facts of the session', () => {
	fc.assert(
		fc.property(interview, (random) => {
			const silent: Interview = {
				...random,
				contact: { ...random.contact, criteria: [] },
				situation: { ...random.situation, facts: [], homeless: false, place: '', communeCode: null }
			};
			expect(toFact(silent, context)).toEqual(toFact(random, context));
		})
	);
});
