import { chmodSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useCommandLine } from '../../tests/support/command-line.ts';

const { data, degemer, evaluate } = useCommandLine();

/** The word said of each point. */
async function said(env: NodeJS.ProcessEnv = {}) {
	const { code, out, err } = await degemer(['doctor'], '', env);
	const lines = [...out.matchAll(/^(ok|à voir) +(.*?)\u00a0: (.*)$/gm)];
	return {
		code,
		err,
		points: Object.fromEntries(lines.map(([, word, name, text]) => [name ?? '', { word, text }]))
	};
}

const words = (points: Awaited<ReturnType<typeof said>>['points']) =>
	Object.entries(points).map(([name, { word }]) => `${word} ${name}`);

test('before the first start everything is to come, and nothing is made by looking', async () => {
	const { code, points } = await said();
	expect(code).toBe(1);
	expect(words(points)).toEqual([
		'ok Node',
		'à voir Dossier de données',
		'à voir Base de données',
		'à voir Migrations',
		'à voir Clé maîtresse',
		'ok Polices',
		'à voir Annuaire',
		'ok Sauvegardes'
	]);
	expect(existsSync(data)).toBe(false);
});

test('a migrated, filled house is in order', async () => {
	const { code, err } = await evaluate(`
		const { replaceShippedSites, start, stop } = await import('#lib/server/stores/index.ts');
		const { shippedFingerprint, shippedSites } = await import('#lib/server/directory/index.ts');
		await start();
		await replaceShippedSites(shippedSites(), shippedFingerprint());
		const { makeBackup } = await import('#lib/server/backups/backups.ts');
		await makeBackup(new Date());
		await stop();`);
	expect([code, err]).toEqual([0, '']);
	const after = await said();
	expect(words(after.points).filter((point) => !point.startsWith('ok '))).toEqual([]);
	expect(after.points.Migrations?.text).toMatch(/^\d+ appliquées, aucune en attente\.$/);
	expect(after.points.Annuaire?.text).toMatch(
		/^\d+ lieux, \d+ «\u00a0à vérifier\u00a0», sources du [\d/]+ au [\d/]+\.$/
	);
	expect(after.points.Sauvegardes?.text).toMatch(/^1 copie, la dernière du [\d/]+ \([\d,]+ (ko|Mo)\)\.$/);
	expect(after.code).toBe(0);
});

test('open doors and a foreign key are seen, and left as they are', async () => {
	chmodSync(data, 0o755);
	const { code, points } = await said({ DEGEMER_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') });
	expect(code).toBe(1);
	expect(words(points).filter((point) => !point.startsWith('ok '))).toEqual([
		'à voir Dossier de données',
		'à voir Clé maîtresse'
	]);
	expect(points['Clé maîtresse']?.text).toContain('n’est pas celle');
	expect(statSync(data).mode & 0o777).toBe(0o755);
});

test('a change of master key that was begun is seen', async () => {
	chmodSync(data, 0o700);
	const next = join(data, 'cle-maitresse.suivante');
	writeFileSync(next, `${Buffer.alloc(32, 5).toString('base64')}\n`, { mode: 0o600 });
	const { points } = await said();
	expect(points['Clé maîtresse']?.word).toBe('à voir');
	expect(points['Clé maîtresse']?.text).toContain('relancez «\u00a0degemer rotate-key\u00a0»');
	rmSync(next);
});

test('an unreachable server and a lost key are seen', async () => {
	rmSync(join(data, 'cle-maitresse'));
	const { code, err, points } = await said({ DATABASE_URL: 'postgres://127.0.0.1:1/degemer' });
	expect([code, err]).toEqual([1, '']);
	expect(points['Base de données']?.text).toMatch(/^la base ne répond pas/);
	expect(points['Clé maîtresse']?.text).toContain('n’existe pas');
	expect(existsSync(join(data, 'cle-maitresse'))).toBe(false);
});
