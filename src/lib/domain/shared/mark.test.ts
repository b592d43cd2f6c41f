import { expect, test } from 'vitest';
import { markOf } from '#lib/domain/shared/mark.ts';

test('a mark is short, always the same, and empty for an empty text', () => {
	expect(markOf('')).toBe('');
	expect(markOf('Elle garde son père.')).toBe(markOf('Elle garde son père.'));
	expect(markOf('x'.repeat(20_000)).length).toBeLessThanOrEqual(11);
});

test('a letter, an accent, a space or an order changes it', () => {
	const texts = ['soigner', 'soigné', 'soigner ', 'soginer', 'Soigner', '🐬', ' ', '\n'];
	expect(new Set(texts.map(markOf)).size).toBe(texts.length);
});

test('fifty thousand texts that differ by a number have fifty thousand marks', () => {
	const marks = new Set(Array.from({ length: 50_000 }, (_, index) => markOf(`mot ${index}`)));
	expect(marks.size).toBe(50_000);
});
