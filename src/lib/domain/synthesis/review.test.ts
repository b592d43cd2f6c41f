import { describe, expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { reviewOf } from '#lib/domain/synthesis/review.ts';
import { JUDGEMENTS } from '#lib/wording/neutral-words.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const asking = (text: string) => ({
	...blank,
	demands: { ...blank.demands, list: [{ text, subject: null }] }
});
const review = (interview: typeof blank) => reviewOf(interview, JUDGEMENTS, ['CAP', 'VAE', 'EHPAD']);

describe('the review before printing', () => {
	it('has nothing to say of plain words', () => {
		expect(review(asking('Savoir si je peux passer un CAP'))).toEqual([]);
		expect(review(maelle)).toEqual([]);
	});

	it('shows a judgement in its own spelling, with words that tell the fact', () => {
		expect(review(asking('Élève pas motivée, niveau faible'))).toEqual([
			{ where: 'demande', rule: 'jugement', found: 'pas motivée', instead: 'hésite encore' },
			{ where: 'demande', rule: 'jugement', found: 'niveau faible', instead: 'souhaite progresser en' }
		]);
	});

	it('tells the longest wording once', () => {
		expect(review(asking('Un caractère difficile')).map(({ found }) => found)).toEqual([
			'caractère difficile'
		]);
	});

	it('counts twenty words in a sentence, not twenty-one', () => {
		const words = (count: number) => `${Array.from({ length: count }, () => 'mot').join(' ')}.`;
		expect(review(asking(words(20)))).toEqual([]);
		expect(review(asking(words(21)))).toEqual([
			{ where: 'demande', rule: 'phrase-longue', found: words(21), instead: null }
		]);
	});

	it('asks to explain an acronym that the page does not', () => {
		expect(review(asking('Préparer une VAE avec le PRAO'))).toEqual([
			{ where: 'demande', rule: 'sigle', found: 'PRAO', instead: null }
		]);
	});

	it('reads what is printed and nothing else', () => {
		const words = 'pas motivé';
		const said = {
			...blank,
			listening: { framed: true, words },
			reformulation: { text: words, validated: false, earlier: [] }
		};
		expect(review(said)).toEqual([]);
		expect(review({ ...said, reformulation: { ...said.reformulation, validated: true } })).toHaveLength(1);
	});
});
