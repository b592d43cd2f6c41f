import { expect, test } from 'vitest';
import { COOKIES, DATA_MAP } from '#lib/wording/data-map.ts';
import { filesUnder, read, sources } from './files.ts';

test('the page of personal data tells every table there is, once', () => {
	const tables = filesUnder('src/lib/server/db', '.ts')
		.filter((file) => /\/schema[^/]*\.ts$/.test(file))
		.flatMap((file) => [...read(file).matchAll(/\btable\(\s*'(\w+)'/g)].map(([, name]) => name));
	expect(tables.length).toBeGreaterThan(20);
	const told = DATA_MAP.flatMap(({ kept }) => kept.flatMap(({ tables: names }) => [...names]));
	expect(told.sort()).toEqual(tables.sort());
});

test('and every cookie', () => {
	const set = sources()
		.filter((file) => file.startsWith('src/lib/server/'))
		.flatMap((file) => [...read(file).matchAll(/COOKIE = '(\w+)'/g)].map(([, name]) => name));
	expect(COOKIES.map(({ name }) => name).sort()).toEqual(set.sort());
});
