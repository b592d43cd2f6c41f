import { expect, it } from 'vitest';
import { drawable } from '#lib/server/pdf/drawable.ts';

it('keeps the space that a run brings to its sentence, breaking or not', () => {
	const replaced = new Set<string>();
	expect(drawable('\u00a0: mes diplômes', replaced)).toBe('\u00a0: mes diplômes');
	expect(drawable('Je choisis\u00a0: ', replaced)).toBe('Je choisis\u00a0: ');
	expect(drawable(' et 17\u00a0h\u202f', replaced)).toBe(' et 17\u00a0h\u202f');
	expect(drawable(' ', replaced)).toBe(' ');
	expect([...replaced]).toEqual([]);
});
