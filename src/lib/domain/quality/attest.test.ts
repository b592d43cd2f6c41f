import { expect, test } from 'vitest';
import { attest, type KnownFacts } from '#lib/domain/quality/attest.ts';

const known = (over: Partial<KnownFacts> = {}): KnownFacts => ({
	weeks: [
		[8, 8],
		[8, 8]
	],
	notices: [30, 14],
	shortNotice: 14,
	resources: [4, 4],
	sheets: [3, 10],
	improvements: { all: 2, late: 0 },
	learnt: 4,
	shared: 0,
	checks: [0, 12],
	access: [3, 28],
	...over
});
const levels = (over: Partial<KnownFacts>) =>
	['2.6', '2.7', '2.10', '2.12', '2.16'].map((code) => attest(known(over))[code]?.level);

test('what is in order is attested in full', () => {
	expect(levels({})).toEqual(['2', '2', '2', '0', '2']);
	expect(attest(known())['2.6']?.facts).toEqual([['demi-journees', 2, 2]]);
	expect(attest(known())['2.7']?.facts).toEqual([
		['horaires-ecrits', 2, 2],
		['fermetures-annoncees', 0, 2, 14]
	]);
});

test.each<[string, Partial<KnownFacts>, number, string | null]>([
	[
		'one site short of half-days',
		{
			weeks: [
				[8, 8],
				[3, 8]
			]
		},
		0,
		'1'
	],
	['no week that conforms', { weeks: [[0, 8]] }, 0, '0'],
	['one site without hours', { weeks: [[8, 8], null] }, 0, '1'],
	['no hours at all', { weeks: [null] }, 0, null],
	['a closure posted 13 days ahead', { notices: [30, 13] }, 1, '1'],
	['no closure to post', { notices: [] }, 1, '2'],
	['no hours to post', { weeks: [null], notices: [] }, 1, '0'],
	['half of the resources checked', { resources: [2, 4] }, 2, '1'],
	['fewer than half', { resources: [1, 4] }, 2, '0'],
	['no resource', { resources: [0, 0] }, 2, null],
	['all sheets checked', { sheets: [10, 10] }, 3, '2'],
	['no improvement', { improvements: { all: 0, late: 0 } }, 4, '0'],
	['a late one', { improvements: { all: 3, late: 1 } }, 4, '1']
])('%s', (_, over, at, level) => {
	expect(levels(over)[at]).toBe(level);
});

test('a site looked at in full is attested, in part is in part, and not at all is for people to say', () => {
	const of = (checks: readonly [number, number]) => attest(known({ checks }))['2.8'];
	expect(of([12, 12])).toEqual({ level: '2', facts: [['verifications', 12, 12]] });
	expect(of([4, 12])?.level).toBe('1');
	expect(of([0, 12])?.level).toBe(null);
	expect(attest(known())['2.9']).toEqual({ level: null, facts: [['acces', 3, 28]] });
});

test('events of the year are facts beside the answer, and settle nothing', () => {
	expect(attest(known())['2.14']).toEqual({ level: null, facts: [['apprentissages', 4]] });
	expect(attest(known())['2.15']).toEqual({ level: null, facts: [['partages', 0]] });
});

test('facts without a level leave the answer to people', () => {
	expect(
		['1.1', '1.2', '1.3', '1.5', '1.6', '1.9', '1.10', '1.12', '2.1'].map(
			(code) => attest(known())[code]?.level
		)
	).toEqual(Array(9).fill(null));
});
