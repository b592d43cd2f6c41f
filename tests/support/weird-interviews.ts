import fc from 'fast-check';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';

/** Texts as people, machines and pranksters type them. */
export const weirdText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'',
			' ',
			'\n\n',
			'</p><script>alert(1)</script>',
			'a\u0000b\u0007c\u001bd',
			'\u202eesrever\u202c',
			'👩🏽‍💻 merci 😊😊',
			'中文字符',
			'مرحبا بالعالم',
			'Ελληνικά, українська',
			'e\u0301t\u0301\u0327',
			'\ud800 seul',
			'& < > " \' ]]>',
			'Ti\u1ebfng Vi\u1ec7t',
			'“déjà”',
			'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
			'1.\u00a0000 €\u202f: «\u00a0oui\u00a0»',
			'ligne 1\r\nligne 2\u2028ligne 3',
			'ﬁ ﬂ ǹ \u0300 ॐ नमस्ते'
		)
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'x'.repeat(20_000),
			'é/'.repeat(400),
			'mot '.repeat(900),
			`${'W'.repeat(3_000)} fin`
		)
	}
);

const codes = <C extends string>(entries: readonly { code: C }[]): fc.Arbitrary<C[]> =>
	fc.oneof(fc.subarray(entries.map(({ code }) => code)), fc.constant(entries.map(({ code }) => code)));

const oneOf = <C extends string>(entries: readonly { code: C }[]): fc.Arbitrary<C> =>
	fc.constantFrom(...entries.map(({ code }) => code));

const offer = fc.record({
	id: weirdText,
	name: weirdText,
	address: weirdText,
	postcode: weirdText,
	commune: weirdText,
	phone: fc.option(fc.oneof(weirdText, fc.constant('+33299314748'))),
	website: fc.option(fc.oneof(weirdText, fc.webUrl(), fc.constant('javascript:alert(1)'))),
	hours: fc.option(fc.oneof(weirdText, fc.constant('Mo-Fr 09:00-12:00'))),
	km: fc.option(fc.double({ min: 0, max: 900, noNaN: true })),
	source: weirdText,
	sourceDate: fc.constantFrom('2026-01-02', 'jamais'),
	toVerify: fc.boolean()
});

const step = fc.record({
	what: weirdText,
	who: weirdText,
	how: weirdText,
	where: weirdText,
	when: weirdText,
	bring: weirdText
});

/** Any interview the type allows, and some it should not. */
export const weirdInterview: fc.Arbitrary<Interview> = fc
	.record({
		words: weirdText,
		reformulation: fc.record({
			text: weirdText,
			validated: fc.boolean(),
			earlier: fc.array(weirdText, { maxLength: 2 })
		}),
		demands: fc.record({
			list: fc.array(fc.record({ text: weirdText, subject: fc.option(oneOf(demandSubjects.entries)) }), {
				maxLength: 5
			}),
			main: fc.integer({ min: -1, max: 6 }),
			need: weirdText
		}),
		facts: codes(sessionFacts.entries),
		diagnostic: fc.record({
			obstacles: codes(obstacles.entries),
			levers: codes(levers.entries),
			obstacleWords: weirdText,
			leverWords: weirdText,
			toExplore: weirdText,
			priorities: codes(obstacles.entries)
		}),
		referral: fc.record({
			seen: fc.array(
				fc.record({
					network: oneOf(networks),
					name: weirdText,
					reasons: fc.array(weirdText, { maxLength: 4 }),
					asks: fc.option(weirdText),
					offer: fc.option(offer),
					choice: fc.constantFrom('', 'choisie', 'plus-tard', 'ecartee')
				}),
				{ maxLength: 6 }
			),
			eligible: codes(networks),
			otherIdea: weirdText
		}),
		steps: fc.array(step, { maxLength: 9 }),
		name: weirdText,
		followUp: fc.option(oneOf(followUps.entries))
	})
	.map(({ words, facts, steps, name, followUp, ...rest }): Interview => {
		const empty = startInterview();
		return {
			...empty,
			...rest,
			listening: { framed: true, words },
			situation: { ...empty.situation, facts },
			plan: { steps },
			synthesis: { ...empty.synthesis, name },
			closure: { ...empty.closure, followUp }
		} as Interview;
	});
