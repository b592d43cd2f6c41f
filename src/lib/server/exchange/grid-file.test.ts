import { afterAll, beforeAll, expect, test } from 'vitest';
import { useDataFolder } from '../../../../tests/contract/engines.ts';

useDataFolder();
const stores = await import('#lib/server/stores/index.ts');
const { gridFile, isHeard, readGridFile, shownKey } = await import('./grid-file.ts');
const { SHIPPED_GRID } = await import('#lib/wording/quality.ts');

beforeAll(stores.start);
afterAll(stores.stop);

test('a version travels whole, and its key is read aloud', async () => {
	const read = readGridFile(await gridFile(SHIPPED_GRID));
	expect(read.ok && read.value.grid).toEqual(SHIPPED_GRID);
	const key = read.ok ? read.value.key : '';
	expect(shownKey(key)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
	expect(isHeard(shownKey(key).toUpperCase().replaceAll(' ', ''), key)).toBe(true);
	expect(isHeard('0000 0000 0000 0000', key)).toBe(false);
});

test('a label changed on the way is seen, whoever changed it', async () => {
	const file = await gridFile(SHIPPED_GRID);
	const changed = file.replace('Gratuité affichée', 'Gratuité annoncée');
	expect(readGridFile(changed)).toEqual({ ok: false, error: 'grille-alteree' });
	expect(readGridFile(file.replace('"retired": false', '"retired": true'))).toEqual({
		ok: false,
		error: 'grille-alteree'
	});
	expect(readGridFile(file.replace(/"signature": "[^"]+"/, '"signature": "ed25519:AAAA"'))).toEqual({
		ok: false,
		error: 'grille-alteree'
	});
});

test.each([
	'',
	'{}',
	'null',
	'[]',
	'pas du JSON',
	'{"format":"degemer-membre","v":1}',
	`{"format":"degemer-grille","v":1,"cle":"x","grille":{"version":"grille-2027.1","items":[]}}`,
	'x'.repeat(300_000)
])('what is no grid is refused: %s', (text) => {
	expect(readGridFile(text)).toEqual({ ok: false, error: 'grille-illisible' });
});
