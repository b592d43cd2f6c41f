import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useCommandLine } from '../../tests/support/command-line.ts';
import { french } from './terminal.ts';

const { degemer, evaluate } = useCommandLine();
const folder = mkdtempSync(join(tmpdir(), 'degemer-past-'));
let template: string[];

const write = (name: string, lines: readonly string[] | Buffer): string => {
	const path = join(folder, name);
	writeFileSync(path, Buffer.isBuffer(lines) ? lines : lines.join('\r\n'));
	return path;
};
const run = (path: string, ...more: string[]) =>
	degemer(['import-facts', path, '--structure', 'accueil de ker-exemple', ...more]);
/** The second row of the template, one of its cells changed. */
const changed = (column: string, cell: string): string => {
	const at = template[0]!.split(';').indexOf(column);
	return template[1]!.split(';').with(at, cell).join(';');
};
/** What the base holds: waiting facts by quarter, and activity. */
const held = async () => {
	const { out, err } = await evaluate(`
		const { countWaitingFacts, listStructures, readActivity, start, stop } = await import('#lib/server/stores/index.ts');
		await start();
		const [{ id }] = await listStructures();
		const activity = (await readActivity([id], 2025)).map(({ month, measure, code, count }) => [month, measure, code, count]);
		console.log(JSON.stringify({ waiting: await countWaitingFacts(id), activity }));
		await stop();
	`);
	return err === '' ? JSON.parse(out) : err;
};

beforeAll(async () => {
	const made = await evaluate(`
		const { createStructure, start, stop } = await import('#lib/server/stores/index.ts');
		await start();
		await createStructure({
			name: 'Accueil de Ker-Exemple', network: 'cio', address: '1 rue de l’Exemple', communeCode: '35238',
			site: { name: 'Antenne', address: '1 rue de l’Exemple', communeCode: '35238', hours: null }, now: new Date()
		});
		await stop();
	`);
	expect(made).toMatchObject({ code: 0, err: '' });
	template = (await degemer(['import-facts', '--template'])).out.trimEnd().split('\r\n');
});

test('every row of the template is kept; tried first, nothing is written', async () => {
	const tried = await run(write('modele.csv', template), '--dry-run');
	expect(tried).toEqual({
		code: 0,
		out: french(
			'Ligne 2 : gardée.\nLigne 3 : gardée.\nEssai, rien n’est écrit. 2 accueils. Mois non connu pour 1 : hors de l’activité par mois.\n'
		),
		err: ''
	});
	expect(await held()).toEqual({ waiting: [], activity: [] });
});

test('a file counts once; only what has a month is activity', async () => {
	const path = write('modele.csv', template);
	expect(await run(path)).toMatchObject({ code: 0, err: '' });
	const once = {
		waiting: [{ quarter: '2025-T1', interviews: 2 }],
		activity: [
			['2025-02', 'canal', 'presentiel', 1],
			['2025-02', 'delai', 'jour-meme', 1],
			['2025-02', 'duree', '30-45', 1],
			['2025-02', 'modalite', 'flux', 1],
			['2025-02', 'type', 'api', 1]
		]
	};
	expect(await held()).toEqual(once);
	expect(await run(path)).toEqual({
		code: 1,
		out: '',
		err: french('Ce fichier a déjà été importé pour cette structure : rien n’est compté deux fois.\n')
	});
	expect(await held()).toEqual(once);
});

test('one refused row, and nothing of the file is written; cells are never quoted', async () => {
	const before = await held();
	const rows = [
		changed('statut', 'Soazig Exemple'),
		changed('freins', 'finances-dettes'),
		changed('sexe', '=1+1'),
		changed('quarter', '2099-T1'),
		changed('mois', '2025-07'),
		changed('site', 'Ailleurs'),
		changed('urgence_niveau', '')
	];
	const refused = await run(write('faux.csv', [template[0]!, ...rows, template[1]!]));
	expect(refused.code).toBe(1);
	expect(refused.err.split('\n').slice(0, -1)).toEqual(
		[
			'Ligne 2, colonne « statut » : n’est pas un code de la liste.',
			'Ligne 3, colonne « freins » : est un code sensible, qui ne se compte jamais.',
			'Ligne 4, colonne « sexe » : ressemble à une formule de tableur.',
			'Ligne 5, colonne « quarter » : est d’un trimestre à venir.',
			'Ligne 6, colonne « mois » : n’est pas un mois de ce trimestre (2026-02).',
			'Ligne 7, colonne « site » : n’est pas un lieu de cette structure.',
			'Ligne 8, colonne « urgence_niveau » : est vide.',
			'7 lignes refusées sur 8 : rien n’est écrit. Codes acceptés : --help.'
		].map(french)
	);
	expect(await held()).toEqual(before);
});

test.each([
	['latin', Buffer.from('site;quarter\r\nCaf\xe9;2025-T1', 'latin1'), 'enregistrez-le en « CSV UTF-8 »'],
	['utf16', Buffer.from('site;quarter', 'utf16le'), 'enregistrez-le en « CSV UTF-8 »'],
	['vide', Buffer.from(''), 'n’a pas de ligne à importer'],
	['guillemet', Buffer.from('site;"quarter\r\n'), 'ne se lit pas comme un CSV'],
	[
		'colonnes',
		Buffer.from('site;quarter\r\n;2025-T1'),
		'Il manque des colonnes : premiere_venue, tranche_age'
	]
])('a file that is %s is refused in a sentence', async (name, bytes, says) => {
	const refused = await run(write(`${name}.csv`, bytes));
	expect(refused.code).toBe(1);
	expect(refused.err).toContain(french(says));
});

test('a column that is not ours is refused, and not named', async () => {
	const lines = [`${template[0]};prenom`, `${template[1]};Soazig`];
	const refused = await run(write('prenom.csv', lines));
	expect(refused.err).toContain('des colonnes qui ne sont pas du modèle');
	expect(refused.err).not.toMatch(/prenom|Soazig/);
});
