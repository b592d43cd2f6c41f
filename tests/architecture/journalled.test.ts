import { expect, test } from 'vitest';
import { JOURNALLED } from '#lib/server/http/journalled.ts';
import { filesUnder, read } from './files.ts';

const FOLDER = 'src/routes/';

/** Every action of a page, and every download, of managers and of the region. */
const gestures = filesUnder(FOLDER, '+page.server.ts', '+server.ts')
	.filter((file) => /^src\/routes\/\((pilotage|region|compte)\)\//.test(file))
	.flatMap((file) => {
		const route = `/${file.slice(FOLDER.length).replace(/\/\+(page\.server|server)\.ts$/, '')}`;
		const source = read(file);
		if (file.endsWith('+server.ts')) return [route];
		const actions = /^export const actions[^]*?^\};/m.exec(source)?.[0] ?? '';
		return [...actions.matchAll(/^\t(\w+):|^\t(\w+)(?=,?$)/gm)].map(([, name]) => `${route}?/${name}`);
	});

test('every gesture of managers and of the region is told by the journal, or said not to be', () => {
	expect(gestures.length).toBeGreaterThan(25);
	const known = Object.keys(JOURNALLED);
	expect(gestures.filter((gesture) => !known.includes(gesture))).toEqual([]);
});

test('and every line of the list is a gesture that exists', () => {
	const own = Object.keys(JOURNALLED).filter((gesture) => /^\/\((pilotage|region|compte)\)/.test(gesture));
	expect(own.sort()).toEqual([...gestures].sort());
});
