import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineAt, read, sources } from './files.ts';
import { textsOf } from './french.ts';
import { codeOf } from './modules.ts';

const GLOSSARY = 'src/lib/domain/GLOSSARY.md';
const SOURCES = sources().map((file) => ({ file, source: read(file) }));

/** Rows of the glossary's tables: cells between bars, headings left out. */
const ROWS = read(GLOSSARY)
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.map((line) => line.split('|').slice(1, -1))
	.filter(([term]) => term?.trim() !== 'term' && !/^ *-/.test(term ?? ''));

const within = (text: string | undefined, marks: RegExp): string[] =>
	[...(text ?? '').matchAll(marks)].map(([, inside]) => inside!.trim());
const CODE = /`([^`]+)`/g;
const QUOTED = /«([^»]+)»/g;

const IDENTIFIERS = SOURCES.flatMap(({ file, source }) => {
	const found: { name: string; file: string; at: string }[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
			found.push({ name: node.text, file, at: `${file}:${lineAt(source, node.getStart())} ${node.text}` });
		ts.forEachChild(node, visit);
	};
	visit(codeOf(file, source));
	return found;
});

test('every row has a term, a definition and a source', () => {
	expect(ROWS.length).toBeGreaterThan(60);
	expect(ROWS.filter((cells) => cells.length !== 5 || [0, 2, 3].some((at) => !cells[at]?.trim()))).toEqual(
		[]
	);
});

test('every code name of the glossary exists in src', () => {
	const names = new Set(IDENTIFIERS.map(({ name }) => name));
	expect(ROWS.flatMap(([, code]) => within(code, CODE)).filter((name) => !names.has(name))).toEqual([]);
});

/** Words of others that our code cannot rename, and the session of an account, which is no interview. */
const ALLOWED: readonly (readonly [word: string, file: RegExp, name?: RegExp])[] = [
	// The browser's own name for where the back button goes.
	['history', /AnswersForm\.svelte$/],
	['user', /server\/auth\/sessions\.ts$/],
	['client', /server\/db\//],
	['client', /./, /^getClientAddress$/],
	['dispatch', /./, /^dispatchEvent$/],
	['session', /server\/(auth|db)\/|stores\/login-sessions\.ts$|src\/hooks\.server\.ts$/],
	['session', /./, /login_?session|SessionFact|SESSION_COOKIE|^(start|end|endAll|deleteExpired)Sessions?$/i]
];

test('nothing is called by a word that the glossary sets aside', () => {
	const banned = ROWS.flatMap((cells) => within(cells[4], CODE));
	expect(banned).toContain('user');
	const said = IDENTIFIERS.flatMap(({ name, file, at }) =>
		banned.filter((word) => says(name, word) && !isAllowed(word, file, name)).map((word) => `${at}: ${word}`)
	);
	expect(said).toEqual([]);
});

/** `openUserSessions` says `user`, `session`; `userland` does not. */
const says = (name: string, word: string): boolean => ` ${wordsOf(name)} `.includes(` ${wordsOf(word)} `);

const wordsOf = (name: string): string =>
	name
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[ _$#]+/)
		.map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
		.join(' ');

const isAllowed = (word: string, file: string, name: string): boolean =>
	ALLOWED.some(
		([allowed, where, which]) => allowed === word && where.test(file) && (which?.test(name) ?? true)
	);

test('nobody reads a word that the glossary sets aside', () => {
	const banned = ROWS.flatMap((cells) => within(cells[4], QUOTED));
	expect(banned).toEqual(expect.arrayContaining(['usager', 'FALC', 'vous devez']));
	const any = new RegExp(`(?<![\\p{L}])(${banned.join('|')})(?![\\p{L}])`, 'giu');
	const said = SOURCES.flatMap(({ file, source }) =>
		textsOf(file, source).flatMap(({ text, start }) =>
			[...text.matchAll(any)].map(([word]) => `${file}:${lineAt(source, start)} ${word}`)
		)
	);
	expect(said).toEqual([]);
});
