import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useCommandLine } from '../../tests/support/command-line.ts';

const { data, degemer, evaluate, folder } = useCommandLine();
const copies = () => readdirSync(join(data, 'backups')).filter((name) => /^degemer-.*\.db$/.test(name));
const oneMore = ['create-account', '--roles', 'administration', '--name', 'Loïg', '--email'];

beforeAll(async () => {
	const founded = await evaluate(`
		const { createStructure, start, stop } = await import('#lib/server/stores/index.ts');
		await start();
		const site = { name: 'Accueil', address: '1 quai Fictif', communeCode: '35288', hours: null };
		const about = { name: 'Ker-Exemple', network: 'mission-locale', address: '1 quai Fictif', communeCode: '35288' };
		await createStructure({ ...about, site, now: new Date() });
		await stop();`);
	expect([founded.code, founded.err]).toEqual([0, '']);
	const made = await degemer([...oneMore, 'loig@exemple.bzh'], 'trois goélands sur la jetée\n');
	expect([made.code, made.err]).toEqual([0, '']);
});

test('copies the base, and comes back to the copy', async () => {
	const copied = await degemer(['backup']);
	expect([copied.code, copied.err]).toEqual([0, '']);
	expect(copied.out).toMatch(/^Copie faite\u00a0: «\u00a0.+\u00a0» \(.+ (ko|Mo)\)\. 1 copie gardée\.\n$/);
	const [name = ''] = copies();
	await degemer([...oneMore, 'apres@exemple.bzh'], 'trois goélands sur la jetée\n');

	const file = join(data, 'backups', name);
	const tried = await degemer(['restore', '--file', file, '--dry-run']);
	expect(tried.out).toContain('Sauvegarde en bon état');
	expect((await degemer(['doctor'])).out).toContain('2 comptes');

	const back = await degemer(['restore', '--file', file]);
	expect([back.code, back.err]).toEqual([0, '']);
	expect(back.out).toContain('Effacé depuis, et qui le reste\u00a0: 0 ligne.');
	expect(back.out).toContain('avant-restauration-');
	expect((await degemer(['doctor'])).out).toContain('1 compte.');
});

test('refuses what is no copy, in one sentence', async () => {
	const wrong = join(folder, 'photo.db');
	writeFileSync(wrong, 'une photo');
	const refused = await degemer(['restore', '--file', wrong]);
	expect(refused.code).toBe(1);
	expect(refused.err).toBe(
		'Ce fichier n’est pas une sauvegarde de Degemer, ou il est abîmé. Rien n’a été changé.\n'
	);
	expect((await degemer(['restore'])).code).toBe(2);
});

test('the machine’s journal tells what was done, and holds', async () => {
	const { code, out } = await degemer(['journal']);
	expect(code).toBe(0);
	expect(out.split('\n').map((line) => line.replace(/^\S+ .*? {2}/, ''))).toEqual([
		'Quelqu’un, en ligne de commande, a ouvert un compte.',
		'Quelqu’un, en ligne de commande, est revenu à une copie de la base.',
		'2 lignes vérifiées, aucune modifiée.',
		''
	]);
	expect((await degemer(['journal', '--structure', 'Ker-Exemple'])).out).toBe(
		'0 ligne vérifiée, aucune modifiée.\n'
	);
});

test('rebuilds a machine from a copy, its file of keys and the master key', async () => {
	const [name = ''] = copies();
	for (const end of ['', '-wal', '-shm']) rmSync(join(data, `degemer.db${end}`), { force: true });
	expect((await degemer(['restore', '--file', join(data, 'backups', name)])).code).toBe(0);
	expect((await degemer(['doctor'])).out).toContain('1 compte.');
});
