import { expect, test } from 'vitest';
import { LABEL_SECTIONS } from '#lib/wording/label.ts';
import { SHIPPED_GRID } from '#lib/wording/quality.ts';

const points = LABEL_SECTIONS.flatMap(({ points }) => points);

test('each point is quoted in twelve words at most, once, with its requirement', () => {
	expect(points.length).toBe(38);
	expect(points.filter(({ quote }) => quote.split(/\s+/).length > 12).map(({ quote }) => quote)).toEqual([]);
	expect(new Set(points.map(({ requirement }) => requirement)).size).toBe(points.length);
	expect(points.every(({ requirement }) => /^R\d{1,3}$/.test(requirement))).toBe(true);
});

test('each point has somewhere its proof comes from, and names items that exist', () => {
	expect(points.filter(({ software, items, join }) => !software && !items && !join)).toEqual([]);
	const codes = SHIPPED_GRID.items.map(({ code }) => code);
	expect(points.flatMap(({ items = [] }) => items).filter((code) => !codes.includes(code))).toEqual([]);
});

test('the grid ships with the items of the paper', () => {
	const of = (axis: string) => SHIPPED_GRID.items.filter(({ code }) => code.startsWith(axis)).length;
	expect([of('1.'), of('2.'), of('3.')]).toEqual([12, 16, 6]);
});
