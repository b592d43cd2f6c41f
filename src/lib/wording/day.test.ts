import { expect, test } from 'vitest';
import { dayOfMonth, dayOfYear, longDay, shortDay } from '#lib/wording/day.ts';

test('a day is said in full, without its year, without its name, or both', () => {
	expect(longDay('2026-11-24')).toBe('mardi 24 novembre 2026');
	expect(shortDay('2026-11-24')).toBe('mardi 24 novembre');
	expect(dayOfYear('2026-11-24')).toBe('24 novembre 2026');
	expect(dayOfMonth('2026-11-24')).toBe('24 novembre');
});

test('the first of a month is « 1er », the eleventh and the twenty-first are not', () => {
	expect(longDay('2026-12-01')).toBe('mardi 1er décembre 2026');
	expect(dayOfMonth('2026-12-01')).toBe('1er décembre');
	expect(dayOfMonth('2026-12-11')).toBe('11 décembre');
	expect(dayOfMonth('2026-12-21')).toBe('21 décembre');
});

test('what is no day is given back as it was written', () => {
	expect(dayOfYear('')).toBe('');
	expect(dayOfYear('hier')).toBe('hier');
});
