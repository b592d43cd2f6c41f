import { expect, it } from 'vitest';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { EASY_RIGHTS } from '#lib/wording/rights.ts';

const SENTENCES = EASY_RIGHTS.flatMap(({ title, sentences }) => [title, ...sentences]);

it('has short sentences, without acronyms nor the name of a label it has not earned', () => {
	expect(SENTENCES.filter((sentence) => textKey(sentence).split(' ').length > 15)).toEqual([]);
	expect(SENTENCES.filter((sentence) => /\p{Lu}{2,}/u.test(sentence))).toEqual([]);
	expect(SENTENCES.filter((sentence) => /[;:(]/.test(sentence))).toEqual([]);
});
