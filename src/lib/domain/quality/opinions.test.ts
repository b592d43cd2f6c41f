import { expect, test } from 'vitest';
import {
	isBlank,
	opinionBlocks,
	readSheets,
	STATEMENTS,
	type OpinionCount
} from '#lib/domain/quality/opinions.ts';

/** `n` sheets of a site that all say the same. */
const sheets = (siteId: string, quarter: string, n: number, answer = '4'): OpinionCount[] =>
	STATEMENTS.map((statement) => ({ siteId, quarter, statement, answer, count: n }));
const blocks = (counts: readonly OpinionCount[]) => opinionBlocks(counts, STATEMENTS, '2026-T4');
const said = (counts: readonly OpinionCount[]) =>
	blocks(counts).map(({ from, to, parts }) => [
		from,
		to,
		...parts.map((part) => [part.siteId, part.answers])
	]);

test('nine answers show nothing, ten do', () => {
	expect(blocks(sheets('a', '2026-T1', 9))).toEqual([]);
	expect(said(sheets('a', '2026-T1', 10))).toEqual([['2026-T1', '2026-T1', ['a', 10]]]);
	expect(blocks(sheets('a', '2026-T1', 10))[0]?.parts[0]?.counts['3.1']).toEqual({ '4': 10 });
});

test('the open quarter shows nothing, however many answers it has: two days cannot be compared', () => {
	expect(blocks(sheets('a', '2026-T4', 50))).toEqual([]);
});

test('a site is not found by subtraction: with one under ten, no site shows', () => {
	expect(said([...sheets('a', '2026-T1', 30), ...sheets('b', '2026-T1', 9)])).toEqual([
		['2026-T1', '2026-T1', [null, 39]]
	]);
	expect(said([...sheets('a', '2026-T1', 30), ...sheets('b', '2026-T1', 10)])).toEqual([
		['2026-T1', '2026-T1', ['a', 30], ['b', 10]]
	]);
});

test('a thin quarter waits for the next, and is never shown by itself afterwards', () => {
	const counts = [...sheets('a', '2026-T1', 4), ...sheets('a', '2026-T2', 5), ...sheets('a', '2026-T3', 12)];
	expect(said(counts)).toEqual([['2026-T1', '2026-T3', ['a', 21]]]);
	expect(said(counts.filter(({ quarter }) => quarter < '2026-T3'))).toEqual([]);
});

test('whatever sums and differences are made of what is shown, none stands for fewer than ten sheets', () => {
	const rows = [3, 11, 2, 25, 9, 10].flatMap((n, at) => [
		...sheets('a', `2025-T${(at % 4) + 1}`, n, '4'),
		...sheets('b', `2025-T${(at % 4) + 1}`, 12 - at, '1')
	]);
	for (let until = 0; until <= rows.length; until += 5) {
		const shown = blocks(rows.slice(0, until)).flatMap(({ from, to, parts }) =>
			parts.map(({ siteId, answers }) => ({ from, to, siteId, answers }))
		);
		expect(shown.every(({ answers }) => answers >= 10)).toBe(true);
		// Parts share no sheet: of one block they are distinct sites, and blocks share no quarter.
		const keys = shown.map(({ from, siteId }) => `${from} ${siteId}`);
		expect(new Set(keys).size).toBe(keys.length);
		const ends = blocks(rows.slice(0, until)).map(({ from, to }) => [from, to]);
		expect(ends.every(([, to], at) => !ends[at + 1] || to! < ends[at + 1]![0]!)).toBe(true);
	}
});

test('what was shown stays as it was when another quarter closes', () => {
	const before = [...sheets('a', '2026-T1', 12), ...sheets('b', '2026-T1', 3)];
	const after = [...before, ...sheets('a', '2026-T2', 40), ...sheets('b', '2026-T2', 20)];
	expect(blocks(after)[0]).toEqual(blocks(before)[0]);
});

test('a paper sheet is five keys', () => {
	expect(readSheets('44321')).toEqual([{ '3.1': '4', '3.2': '4', '3.3': '3', '3.4': '2', '3.5': '1' }]);
	expect(readSheets(' 4432-\n00000 ')).toEqual([
		{ '3.1': '4', '3.2': '4', '3.3': '3', '3.4': '2', '3.5': 'vide' },
		{ '3.1': 'nsp', '3.2': 'nsp', '3.3': 'nsp', '3.4': 'nsp', '3.5': 'nsp' }
	]);
	for (const wrong of ['', '4432', '443211', '44325', '44321 4432', '4 4 3 2 1', '44321 '.repeat(61)])
		expect(readSheets(wrong), wrong).toBe(null);
	expect(readSheets('-----')?.map(isBlank)).toEqual([true]);
});
