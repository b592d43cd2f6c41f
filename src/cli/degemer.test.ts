import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useCommandLine, type Ended } from '../../tests/support/command-line.ts';
import { french } from './terminal.ts';

// The command as one types it, a process each: what only a process shows.

const { folder, data, degemer } = useCommandLine();

/** One French sentence on stderr, nothing on stdout, exit code 2. */
const refusal = (sentence: string): Ended => ({ code: 2, out: '', err: `${french(sentence)}\n` });

const written = (name: string, content: string): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

test('help in French, for the whole and for one command', async () => {
	const whole = await degemer(['--help']);
	expect(whole).toMatchObject({ code: 0, err: '' });
	const names = [...whole.out.matchAll(/^ {2}([a-z-]+) {2}/gm)].map(([, name]) => name ?? '');
	expect(names).toEqual([
		'rank',
		'synthesis',
		'protect',
		'create-account',
		'reset-password',
		'list-structures',
		'close-lot',
		'report',
		'backup',
		'restore',
		'rotate-key',
		'import-facts',
		'export-lot',
		'consolidate',
		'import-directory',
		'export-directory',
		'journal',
		'migrate',
		'doctor'
	]);
	const one = await degemer(['create-account', '--help']);
	expect(one).toMatchObject({ code: 0, err: '' });
	expect(one.out).toContain(french('Usage : npm run -s degemer -- create-account --email ADRESSE'));
	expect(existsSync(data)).toBe(false);
});

test('what is typed wrongly is one sentence, and 2', async () => {
	const unknown = 'Commande inconnue : « toString ». Aide : npm run -s degemer -- --help';
	expect(await degemer(['toString'])).toEqual(refusal(unknown));
	const option = 'Option inconnue : « --vite ». Aide : npm run -s degemer -- migrate --help';
	expect(await degemer(['migrate', '--vite'])).toEqual(refusal(option));
	expect(existsSync(data)).toBe(false);
});

test('rank reads cases, writes JSON, touches no database', async () => {
	const one = {
		id: 'v1',
		departement: '29',
		lieu: 'Carhaix',
		age: 34,
		statut: 'salarie-cdi',
		objet: 'reconversion'
	};
	const ranked = await degemer(['rank', '--cases', written('cases.json', JSON.stringify([one]))]);
	expect(ranked).toMatchObject({ code: 0, err: '' });
	const [first] = JSON.parse(ranked.out) as { id: string; urgency: { level: string }; ranked: unknown[] }[];
	expect(first).toMatchObject({ id: 'v1', urgency: { level: expect.any(String) } });
	expect(first?.ranked.length).toBeGreaterThan(0);
	const told = await degemer(['rank', '--explain', '--cases', written('cases.json', JSON.stringify([one]))]);
	expect(told).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Cas v1\nMoment\u00a0: /) });
	expect(existsSync(data)).toBe(false);
});

test('a file that is no list of cases is one sentence, and 2', async () => {
	const nowhere = join(folder, 'rien.json');
	expect(await degemer(['rank', '--cases', nowhere])).toEqual(
		refusal(`Le fichier « ${nowhere} » n’existe pas.`)
	);
	expect(await degemer(['rank', '--cases', folder])).toEqual(
		refusal(`Le fichier « ${folder} » est un dossier.`)
	);
	const broken = written('broken.json', '{"CANARI": ');
	const unreadable = 'Ce fichier n’est pas du JSON lisible.';
	expect(await degemer(['rank', '--cases', broken])).toEqual(refusal(unreadable));
});

test('migrate says what it did; what cannot be done is one sentence, and 1', async () => {
	const out = french('La base est à jour : 14 migrations appliquées.\n');
	expect(await degemer(['migrate'])).toEqual({ code: 0, out, err: '' });
	const database = written('text.db', 'CANARI: this is no database, '.repeat(99));
	const wrong = await degemer(['list-structures'], '', { DATABASE_URL: `file:${database}` });
	expect(wrong).toMatchObject({
		code: 1,
		out: '',
		err: expect.stringMatching(/^La base de données [^\n]*\n$/)
	});
});

test('a password comes by standard input, and is never written', async () => {
	const typed = ['create-account', '--email', 'a@exemple.bzh', '--name', 'A', '--roles', 'region'];
	const refused = await degemer(typed, 'CANARI-secret-long');
	expect(refused).toMatchObject({
		code: 1,
		out: '',
		err: expect.stringMatching(/^Aucune structure [^\n]*\n$/)
	});
});
