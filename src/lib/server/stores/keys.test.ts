import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
const file = () => join(folder, 'cle-maitresse');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'degemer-keys-'));
	vi.stubEnv('DEGEMER_DATA', join(folder));
	vi.stubEnv('DATABASE_URL', '');
	vi.stubEnv('DEGEMER_MASTER_KEY', '');
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

/** Starts a process anew over the same folder, and ends it; gives the master key it found. */
async function boot(): Promise<string> {
	vi.resetModules();
	const { start, stop } = await import('#lib/server/stores/start.ts');
	const { masterKey } = await import('#lib/server/stores/keys.ts');
	try {
		await start();
		return (await (await masterKey()).writing()).toString('base64');
	} finally {
		await stop();
	}
}

test('the first start makes a key, the next ones find it', async () => {
	const key = await boot();
	expect(Buffer.from(key, 'base64').length).toBe(32);
	expect(readFileSync(file(), 'utf8')).toBe(`${key}\n`);
	expect((statSync(file()).mode & 0o777).toString(8)).toBe('600');
	expect(await boot()).toBe(key);
});

test('a missing key is never replaced in silence', async () => {
	const key = await boot();
	unlinkSync(file());
	await expect(boot()).rejects.toThrow('La clé maîtresse est absente');
	expect(() => statSync(file())).toThrow('ENOENT');
	vi.stubEnv('DEGEMER_MASTER_KEY', key);
	expect(await boot()).toBe(key);
});

test('a wrong key is refused, from the file as from the environment', async () => {
	await boot();
	const other = Buffer.alloc(32, 1).toString('base64');
	vi.stubEnv('DEGEMER_MASTER_KEY', other);
	await expect(boot()).rejects.toThrow('n’est pas celle de cette base');
	vi.stubEnv('DEGEMER_MASTER_KEY', '');
	writeFileSync(file(), other);
	await expect(boot()).rejects.toThrow('n’est pas celle de cette base');
});

test('a malformed key is said to be so', async () => {
	for (const text of ['', 'clé', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')]) {
		writeFileSync(file(), text);
		await expect(boot()).rejects.toThrow('ne contient pas une clé de 32 octets en base64');
	}
	vi.stubEnv('DEGEMER_MASTER_KEY', 'x');
	await expect(boot()).rejects.toThrow('La variable DEGEMER_MASTER_KEY ne contient pas');
});

test('with its check removed, a database with sealed content still refuses any key', async () => {
	await boot();
	const { addSealingKey, masterKey } = await import('#lib/server/stores/keys.ts');
	const { deleteSetting } = await import('#lib/server/stores/settings.ts');
	const { stop } = await import('#lib/server/stores/start.ts');
	await addSealingKey(await masterKey(), { retention: 'ouvert', createdAt: new Date(), expiresAt: null });
	await deleteSetting('controle-cle-maitresse');
	await stop();
	await expect(boot()).rejects.toThrow('n’est pas celle de cette base');
});

test('a key that others may read is still used, and said', async () => {
	const key = await boot();
	chmodSync(file(), 0o644);
	const said: string[] = [];
	const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
	expect(await boot()).toBe(key);
	write.mockRestore();
	expect(JSON.parse(said[0] ?? '{}')).toMatchObject({
		level: 'warn',
		event: 'master-key-readable-by-others'
	});
});
