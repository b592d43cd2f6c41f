import { describe, expect, it } from 'vitest';
import { RULES } from '#lib/domain/referral/rank.ts';
import { QUESTIONS } from '#lib/domain/referral/reasons.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { hasReasonText, reasonText } from '#lib/wording/referral-reasons.ts';
import { distanceText, NO_KNOWN_DOOR, reasonTexts } from '#lib/wording/referral.ts';
import { actionWords, criterionReasons, levelWords, sayings } from '#lib/wording/triage.ts';

const codes = [...RULES.needs, ...RULES.bars].map((row) => row.because as string);
const prefilter = [
	'statut-non-concerne',
	'situation-non-concernee',
	'boe-requise',
	'cadre-requis',
	'cadre-ou-jeune-diplome',
	'diplome-minimum'
];
const sentences = [
	...[...codes, ...QUESTIONS, ...prefilter].map((code) => reasonText({ code, params: {}, sensitive: false })),
	reasonText({ code: 'age-minimum', params: { age: 16 }, sensitive: false }),
	reasonText({ code: 'age-maximum', params: { age: 25 }, sensitive: false }),
	...Object.values(networkWords).flatMap(({ does, asks }) => (asks === null ? [does] : [does, asks])),
	...Object.values(actionWords),
	...Object.values(criterionReasons),
	...Object.values(levelWords).map(({ line }) => line),
	...Object.values(sayings).flatMap(({ say, avoid }) => [...say, ...avoid]),
	NO_KNOWN_DOOR
];

describe('the sentences', () => {
	it('exist for every reason a rule can give', () => {
		expect([...codes, ...QUESTIONS, ...prefilter].filter((code) => !hasReasonText(code))).toEqual([]);
		expect(Object.keys(networkWords).toSorted()).toEqual(
			networks.map(({ code }) => code as string).toSorted()
		);
	});

	it('are possibilities, never orders', () => {
		for (const sentence of sentences) expect(sentence).not.toMatch(/vous devez|il faut|obligatoirement/i);
	});

	it('have French typography', () => {
		for (const sentence of sentences) {
			expect(sentence, sentence).not.toMatch(/'|\.\.\./);
			expect(sentence, sentence).not.toMatch(/[^\u202f][;?!]/);
			expect(sentence, sentence).not.toMatch(/[^\u00a0]:/);
			expect(sentence, sentence).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
			expect(sentence, sentence).toMatch(/[.?!…»]$/);
		}
	});

	it('begin with « À vérifier » when they ask', () => {
		for (const code of QUESTIONS)
			expect(reasonText({ code, params: {}, sensitive: false })).toMatch(/^À vérifier\u00a0:/);
	});

	it('can be left out of a print', () => {
		const reasons = [
			{ code: 'asile', params: {}, sensitive: true },
			{ code: 'vae', params: {}, sensitive: false }
		];
		expect(reasonTexts(reasons)).toHaveLength(2);
		expect(reasonTexts(reasons, true)).toEqual([reasonText(reasons[1]!)]);
	});

	it('say what a distance is', () => {
		expect(distanceText(null, false)).toBe('distance inconnue');
		expect(distanceText(0, false)).toBe('à moins de 1\u00a0km');
		expect(distanceText(12, true)).toBe('environ 12\u00a0km à vol d’oiseau');
	});

	it('tell another need in the network’s own words', () => {
		expect(reasonText({ code: 'besoin-non-exprime', params: { network: 'adie' }, sensitive: false })).toMatch(
			/^Ce service répond à d’autres besoins\u00a0: microcrédit/
		);
	});
});
