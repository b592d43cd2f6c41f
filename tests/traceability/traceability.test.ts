import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlace, isTest, pageOf, requirements } from './page.ts';
import { ROWS } from './rows.ts';

test('every requirement has its row, and every row its requirement', () => {
	expect(requirements()).toHaveLength(159);
	expect(Object.keys(ROWS).sort()).toEqual(
		requirements()
			.map(({ id }) => id)
			.sort()
	);
});

test('what is held lives somewhere and is shown by a test; what is not says why', () => {
	const bare = Object.entries(ROWS).filter(([, row]) =>
		'not' in row ? row.not.length < 20 : row.at.length === 0 || row.shown.length === 0
	);
	expect(bare.map(([id]) => id)).toEqual([]);
});

test('every page, file and test that a row cites exists', () => {
	const stray = Object.entries(ROWS).flatMap(([id, row]) =>
		'not' in row
			? []
			: [
					...row.at.filter((at) => !isPlace(at)),
					...row.shown.filter(([file, title]) => !isTest(file, title)).map((one) => one.join(' › '))
				].map((what) => `${id}: ${what}`)
	);
	expect(stray).toEqual([]);
	expect(isPlace('/nulle-part')).toBe(false);
	expect(isTest('tests/e2e/road.spec.ts', 'a title that is nowhere')).toBe(false);
});

test('the page in the repository is the one that the rows give', () => {
	const page = readFileSync(join(import.meta.dirname, 'tracabilite.md'), 'utf8');
	expect(page).toBe(pageOf(ROWS));
});
