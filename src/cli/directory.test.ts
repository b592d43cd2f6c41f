import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useCommandLine } from '../../tests/support/command-line.ts';

// The directory from a terminal, a process each.

const { folder, degemer } = useCommandLine();
const written = (name: string, content: string): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};
const place = (id: string, nom: string) => ({ source: 'essai', id, nom, date_maj: '2026-11-01' });

test('a file is tried, then read; what comes out goes back in unchanged', { timeout: 120_000 }, async () => {
	const path = written('fiches.json', JSON.stringify([place('a', 'Relais du port'), place('b', '=1+1')]));
	const tried = await degemer(['import-directory', path, '--dry-run']);
	expect(tried).toMatchObject({ code: 0 });
	expect(tried.out).toMatch(/^1 gardée\n0 corrigée\n0 inchangée\n0 plus ancienne\n1 refusée\nEssai, rien/);
	expect(tried.err).toContain('ligne 2, =1+1\u00a0: Formule de tableur dans le nom');
	const before = await degemer(['export-directory', '--format', 'structures']);
	expect(before.out).not.toContain('Relais du port');
	expect(before.out.split('\r\n')).toHaveLength(1 + 269 + 1);

	expect((await degemer(['import-directory', path])).out).toContain('Les fiches sont dans l’annuaire.');
	const out = await degemer(['export-directory']);
	expect(out.code).toBe(0);
	expect((JSON.parse(out.out) as { structures: unknown[] }).structures).toHaveLength(270);
	const again = await degemer(['import-directory', written('annuaire.json', out.out), '--dry-run']);
	expect(again.out).toMatch(/^0 gardée\n0 corrigée\n270 inchangées\n/);
});

test('a broken file is one sentence, and 1; what is typed wrongly, 2', { timeout: 60_000 }, async () => {
	const broken = await degemer(['import-directory', written('coupe.json', '[{"id": 1')]);
	expect(broken).toMatchObject({ code: 1, out: '' });
	expect(broken.err).toMatch(/^Ce fichier s’arrête avant sa fin.* Rien n’a changé dans l’annuaire\.\n$/);
	for (const args of [[], ['a', 'b'], [join(folder, 'rien')], [folder]]) {
		const typed = await degemer(['import-directory', ...args]);
		expect(typed, args.join(' ')).toMatchObject({ code: 2, out: '' });
	}
	expect((await degemer(['export-directory', '--format', 'xml'])).code).toBe(2);
	expect((await degemer(['import-directory', '--help'])).out).toContain(
		'import-directory FICHIER [--dry-run]'
	);
});
