import { expect, it } from 'vitest';
import { reword } from '#lib/domain/interview/reword.ts';

type Line = { readonly words: string; readonly code: string };
const line = {
	wordsOf: ({ words }: Line) => words,
	write: (kept: Line | undefined, words: string): Line => ({ code: '', ...kept, words })
};
const two: Line[] = [
	{ words: 'Payer', code: 'a' },
	{ words: 'Partir', code: 'b' }
];

it('keeps what a line holds besides its words', () => {
	expect(reword(two, ['Payer mieux', 'Partir', ''], line)).toEqual([
		{ words: 'Payer mieux', code: 'a' },
		{ words: 'Partir', code: 'b' }
	]);
});

it('adds a line for new words', () => {
	expect(reword(two, ['Payer', 'Partir', 'Dormir'], line)[2]).toEqual({ words: 'Dormir', code: '' });
});

it('follows a line by its words when others moved, went or came', () => {
	expect(reword(two, ['Partir'], line)).toEqual([{ words: 'Partir', code: 'b' }]);
	expect(reword(two, ['', 'Partir'], line)).toEqual([{ words: 'Partir', code: 'b' }]);
	expect(reword(two, ['Partir', 'Payer'], line)).toEqual([
		{ words: 'Partir', code: 'b' },
		{ words: 'Payer', code: 'a' }
	]);
	expect(reword(two, ['Neuf', 'Payer'], line)).toEqual([
		{ words: 'Neuf', code: '' },
		{ words: 'Payer', code: 'a' }
	]);
});

it('keeps a line that never had words, until somebody writes them', () => {
	const coded = [{ words: '', code: 'c' }];
	expect(reword(coded, ['', ''], line)).toEqual(coded);
	expect(reword(coded, ['Souffler'], line)).toEqual([{ words: 'Souffler', code: 'c' }]);
	const first = [...coded, { words: 'Payer', code: 'a' }];
	expect(reword(first, ['', 'Payer'], line)).toEqual(first);
	expect(reword(first, ['Payer', ''], line)).toEqual(first);
});

it('gives each of two equal lines back its own', () => {
	const twins = [
		{ words: 'Appeler', code: 'a' },
		{ words: 'Appeler', code: 'b' }
	];
	expect(reword(twins, ['Appeler', 'Appeler'], line)).toEqual(twins);
});
