import { afterEach, expect, test } from 'vitest';
import { openSqlite } from '#lib/server/db/sqlite.ts';

const versions = process.versions;
afterEach(() => Object.defineProperty(process, 'versions', { value: versions, configurable: true }));

test('an old Node is refused with a sentence, before better-sqlite3 is loaded (it would crash)', async () => {
	Object.defineProperty(process, 'versions', { value: { ...versions, node: '20.19.0' }, configurable: true });
	await expect(openSqlite('/nowhere/x.db').migrate()).rejects.toThrow(
		'Degemer demande Node 24 ou plus récent (version trouvée : 20.19.0)'
	);
});
