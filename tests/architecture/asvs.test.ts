import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read } from './files.ts';

const LIST = read('src/lib/server/ASVS-5-level-2.md');

/** Rows of the tables of requirements: id, level, about, state, where, tested by or why not. */
const ROWS = LIST.split('\n')
	.filter((line) => /^\| \d+\.\d+\.\d+ /.test(line))
	.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim())
	);

/** Requirements of levels 1 and 2 in each section of ASVS 5.0.0; those of level 3 make the holes. */
const SECTIONS: Readonly<Record<string, readonly number[]>> = {
	'1.1': [1, 2],
	'1.2': [1, 2, 3, 4, 5, 6, 7, 8, 9],
	'1.3': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
	'1.4': [1, 2, 3],
	'1.5': [1, 2],
	'2.1': [1, 2, 3],
	'2.2': [1, 2, 3],
	'2.3': [1, 2, 3, 4],
	'2.4': [1],
	'3.2': [1, 2],
	'3.3': [1, 2, 3, 4],
	'3.4': [1, 2, 3, 4, 5, 6],
	'3.5': [1, 2, 3, 4, 5],
	'3.7': [1, 2],
	'4.1': [1, 2, 3],
	'4.2': [1],
	'4.3': [1, 2],
	'4.4': [1, 2, 3, 4],
	'5.1': [1],
	'5.2': [1, 2, 3],
	'5.3': [1, 2],
	'5.4': [1, 2, 3],
	'6.1': [1, 2, 3],
	'6.2': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
	'6.3': [1, 2, 3, 4],
	'6.4': [1, 2, 3, 4],
	'6.5': [1, 2, 3, 4, 5],
	'6.6': [1, 2, 3],
	'6.8': [1, 2, 3, 4],
	'7.1': [1, 2, 3],
	'7.2': [1, 2, 3, 4],
	'7.3': [1, 2],
	'7.4': [1, 2, 3, 4, 5],
	'7.5': [1, 2],
	'7.6': [1, 2],
	'8.1': [1, 2],
	'8.2': [1, 2, 3],
	'8.3': [1],
	'8.4': [1],
	'9.1': [1, 2, 3],
	'9.2': [1, 2, 3, 4],
	'10.1': [1, 2],
	'10.2': [1, 2],
	'10.3': [1, 2, 3, 4],
	'10.4': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
	'10.5': [1, 2, 3, 4, 5],
	'10.6': [1, 2],
	'10.7': [1, 2, 3],
	'11.1': [1, 2],
	'11.2': [1, 2, 3],
	'11.3': [1, 2, 3],
	'11.4': [1, 2, 3, 4],
	'11.5': [1],
	'11.6': [1],
	'12.1': [1, 2, 3],
	'12.2': [1, 2],
	'12.3': [1, 2, 3, 4],
	'13.1': [1],
	'13.2': [1, 2, 3, 4, 5],
	'13.3': [1, 2],
	'13.4': [1, 2, 3, 4, 5],
	'14.1': [1, 2],
	'14.2': [1, 2, 3, 4],
	'14.3': [1, 2, 3],
	'15.1': [1, 2, 3],
	'15.2': [1, 2, 3],
	'15.3': [1, 2, 3, 4, 5, 6, 7],
	'16.1': [1],
	'16.2': [1, 2, 3, 4, 5],
	'16.3': [1, 2, 3, 4],
	'16.4': [1, 2, 3],
	'16.5': [1, 2, 3],
	'17.1': [1],
	'17.2': [1, 2, 3, 4],
	'17.3': [1, 2]
};

test('every requirement of levels 1 and 2 is there, once, in order', () => {
	const expected = Object.entries(SECTIONS).flatMap(([section, numbers]) =>
		numbers.map((at) => `${section}.${at}`)
	);
	expect(ROWS.map(([id]) => id)).toEqual(expected);
	expect(ROWS).toHaveLength(253);
	expect(ROWS.filter(([, level]) => level === '1')).toHaveLength(70);
});

test('each says its state, and where it holds or why not', () => {
	expect(
		ROWS.filter((cells) => cells.length !== 6 || !['yes', 'partly', 'no', 'n.a.'].includes(cells[3]!))
	).toEqual([]);
	expect(ROWS.filter(([, , about, state, where]) => !about || (state === 'yes' && !where))).toEqual([]);
	expect(ROWS.filter((cells) => !cells[5])).toEqual([]);
	const told = ['yes', 'partly', 'no', 'n.a.'].map(
		(state) => `${ROWS.filter((cells) => cells[3] === state).length} ${state}`
	);
	expect(LIST).toContain(told.join(' · '));
});

test('every file it names exists', () => {
	const named = [...LIST.matchAll(/`((?:src|tests)\/[^`]+|[A-Z]+\.md|[a-z-]+\.(?:json|config\.js))`/g)].map(
		([, path]) => path!
	);
	expect(named.length).toBeGreaterThan(250);
	expect([...new Set(named)].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
