import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineAt, read, sources } from './files.ts';
import { codeOf, importsOf, type Import } from './modules.ts';

/**
 * Who may import whom (design/house.md), first row that fits. A name stands for a file or a whole folder of `src/lib`, or
 * for a package; `type:` lets types through, which vanish at build. Where a row is wider than the house's table, the
 * reason is in src/decisions/0012-the-house-kept-by-tests.md.
 */
const TABLE: readonly (readonly [files: RegExp, mayImport: string])[] = [
	[/^src\/lib\/vocabularies\//, 'vocabularies'],
	...leftwards('shared', 'interview', 'triage', 'diagnostic', 'referral', 'synthesis'),
	[/^src\/lib\/domain\/directory\//, 'vocabularies domain/shared domain/referral domain/directory'],
	[/^src\/lib\/domain\/trades\//, 'vocabularies domain/shared domain/directory/near-words.ts domain/trades'],
	[/^src\/lib\/domain\/library\//, 'vocabularies domain/shared domain/library'],
	[/^src\/lib\/domain\/papers\//, 'vocabularies domain/shared domain/synthesis domain/papers'],
	[/^src\/lib\/domain\/quality\//, 'vocabularies domain/shared domain/quality'],
	[/^src\/lib\/domain\/appointments\//, 'vocabularies domain/shared domain/interview domain/appointments'],
	[/^src\/lib\/domain\/statistics\//, 'vocabularies domain/shared domain/interview domain/statistics'],
	[/^src\/lib\/domain\/report\//, 'vocabularies domain/shared domain/statistics domain/report'],
	[/^src\/lib\/wording\//, 'wording vocabularies domain/shared type:domain type:forms'],
	[
		/^src\/lib\/forms\//,
		'forms vocabularies domain/shared domain/interview domain/appointments domain/quality type:domain/directory valibot'
	],
	[/^src\/lib\/ui\//, 'ui wording vocabularies domain type:server/http svelte $app type:@sveltejs/kit uqr'],

	[/^src\/lib\/server\/(env|log)\.ts$/, 'node:'],
	[/^src\/lib\/server\/crypto\//, 'server/crypto server/env.ts server/log.ts node:'],
	[
		/^src\/lib\/server\/db\//,
		'server/db server/env.ts server/log.ts node: drizzle-orm better-sqlite3 pg @electric-sql/pglite'
	],
	[
		/^src\/lib\/server\/stores\//,
		'server/stores server/db server/crypto server/env.ts domain vocabularies node:crypto drizzle-orm'
	],
	[
		/^src\/lib\/server\/auth\//,
		'server/auth server/stores server/env.ts domain/shared node:crypto lucia @node-rs/argon2 @zxcvbn-ts/language-common otpauth'
	],
	[/^src\/lib\/server\/directory\//, 'server/directory domain vocabularies node:'],
	[/^src\/lib\/server\/trades\//, 'server/trades domain wording node: csv-parse'],
	// Files between structures and their region. Opening hours are read by one module, which lives with the pages.
	[
		/^src\/lib\/server\/exchange\//,
		'server/exchange server/stores server/crypto server/http/opening.ts domain vocabularies node: fflate'
	],
	// The library: what a structure sees of it, its search, the region's editions.
	[
		/^src\/lib\/server\/library\//,
		'server/library server/stores server/exchange server/crypto domain vocabularies minisearch'
	],
	// Files of sheets, between the readers of bytes, the stores and those who ask for it.
	[
		/^src\/lib\/server\/sheets\//,
		'server/sheets server/stores server/directory server/env.ts domain vocabularies node: ' +
			'@fastify/busboy @streamparser/json csv-parse fflate opening_hours saxes'
	],
	// Copies of the whole database: stores above, the engine's own files below.
	[
		/^src\/lib\/server\/backups\//,
		'server/backups server/stores server/db server/crypto server/env.ts domain/shared node:'
	],
	// The closing of lots, between the stores and those who ask for it.
	[
		/^src\/lib\/server\/lots\//,
		'server/lots server/stores server/directory server/env.ts server/log.ts domain vocabularies node: csv-parse'
	],
	// The yearly report, read from the stores for pages and for the command line alike.
	[
		/^src\/lib\/server\/report\//,
		'server/report server/stores server/lots server/exchange server/directory server/http/opening.ts domain vocabularies wording'
	],
	[
		/^src\/lib\/server\/(pdf|exports)\//,
		'server/pdf server/exports domain wording node: pdfkit fontkit uqr bidi-js fflate write-excel-file'
	],
	[
		/^src\/lib\/server\/http\//,
		'server/http server/stores server/exchange server/library server/crypto/signature.ts server/auth server/directory server/trades server/sheets server/pdf server/exports server/env.ts server/log.ts ' +
			'domain vocabularies wording forms @sveltejs/kit valibot opening_hours node:crypto node:diagnostics_channel type:node:http'
	],
	[
		/^src\/lib\/server\/demo\//,
		'server/demo server/stores server/lots server/exchange server/crypto/signature.ts server/auth server/directory server/http server/env.ts server/log.ts ' +
			'domain vocabularies wording node:'
	],
	[
		/^src\/(hooks\.server|app\.d|lib\/server\/boot)\.ts$/,
		'server/boot.ts server/auth server/stores server/backups server/report server/lots server/http server/directory server/pdf server/demo server/env.ts ' +
			'server/log.ts domain/shared node:crypto @sveltejs/kit'
	],

	[
		/^src\/routes\/.*\+(.*\.server|server)\.ts$/,
		'server/http server/stores server/lots server/exchange server/library server/report server/auth server/directory server/sheets server/pdf server/exports server/demo ' +
			'server/boot.ts server/env.ts domain vocabularies wording forms @sveltejs/kit'
	],
	[
		/^src\/routes\//,
		'ui wording forms domain vocabularies type:server/http svelte $app @fontsource-variable/noto-sans'
	],
	[/^src\/params\//, ''],

	// The bootstrap runs on any Node, before anything is installed.
	[/^src\/cli\/.*\.mjs$/, 'node:'],
	[
		/^src\/cli\//,
		'server/stores server/backups server/lots server/exchange server/report server/db server/auth server/crypto server/directory server/sheets server/pdf server/exports ' +
			'server/demo server/env.ts server/log.ts domain vocabularies wording forms node: valibot csv-parse'
	]
];

/** Each sub-folder of the domain sees itself and what stands at its left. */
function leftwards(...folders: readonly string[]): [RegExp, string][] {
	return folders.map((folder, at) => [
		new RegExp(`^src/lib/domain/${folder}/`),
		['vocabularies', ...folders.slice(0, at + 1).map((left) => `domain/${left}`)].join(' ')
	]);
}

const FILES = sources();
const SOURCES = new Map(FILES.map((file) => [file, read(file)]));
const ALL = FILES.flatMap((file) =>
	importsOf(file, SOURCES.get(file)!).map((one) => ({
		...one,
		file,
		at: `${file}:${lineAt(SOURCES.get(file)!, one.offset)}`
	}))
);

test('every file has a row in the table', () => {
	expect(FILES.filter((file) => !TABLE.some(([files]) => files.test(file)))).toEqual([]);
});

test('nobody imports beyond the row of the table', () => {
	const row = (file: string) => TABLE.find(([files]) => files.test(file))?.[1].split(' ') ?? [];
	const stray = ALL.filter(({ from }) => !from.startsWith('.')).filter(
		({ file, ...one }) => !row(file).some((name) => fits(name, one))
	);
	expect(stray.map(({ at, from }) => `${at} ${from}`)).toEqual([]);
});

function fits(name: string, { from, typeOnly }: Import): boolean {
	if (name.startsWith('type:')) return typeOnly && fits(name.slice(5), { from, typeOnly, offset: 0 });
	const target = from.replace(/^#lib\//, '');
	return target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`);
}

test('imports of lib are written with #lib and their extension', () => {
	const wrong = ALL.filter(({ from }) => /^(#|\$lib|src\/)/.test(from)).filter(
		({ from }) => !/^#lib\/.+\.(ts|svelte|json)$/.test(from)
	);
	expect(wrong.map(({ at, from }) => `${at} ${from}`)).toEqual([]);
});

test('a relative import stays in its route, its parents’ folders, or the command line', () => {
	const wrong = ALL.filter(({ from }) => from.startsWith('.')).filter(({ file, from }) => {
		const target = posix.join(posix.dirname(file), from);
		if (target === 'src/app.css' || from === './$types') return false;
		if (file.startsWith('src/cli/')) return !(target.startsWith('src/cli/') && /\.(mjs|ts)$/.test(from));
		// A page may use what the folder of its route, or of a route above it, holds; never a neighbour's.
		const below = `${posix.dirname(file)}/`.startsWith(`${posix.dirname(target)}/`);
		return !(
			file.startsWith('src/routes/') &&
			target.startsWith('src/routes/') &&
			below &&
			/\.(ts|svelte)$/.test(from)
		);
	});
	expect(wrong.map(({ at, from }) => `${at} ${from}`)).toEqual([]);
});

test('the domain reads no clock, no chance and no machine', () => {
	const impure = FILES.filter((file) => file.startsWith('src/lib/domain/')).flatMap((file) => {
		const code = codeOf(file, SOURCES.get(file)!);
		return nodesOf(code)
			.filter(isImpure)
			.map((node) => `${file}:${lineAt(code.text, node.getStart())} ${node.getText()}`);
	});
	expect(impure).toEqual([]);
});

const MACHINE = /^(process|performance|crypto|globalThis|localStorage|fetch|setTimeout|setInterval|console)$/;

function isImpure(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
	if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
	if (ts.isPropertyAccessExpression(node)) return /^(Date\.now|Math\.random)$/.test(node.getText());
	const isMember = ts.isPropertyAccessExpression(node.parent ?? node) && !isFirst(node);
	return ts.isIdentifier(node) && MACHINE.test(node.text) && !isMember;
}

const isFirst = (node: ts.Node): boolean => node.parent.getChildAt(0) === node;

function nodesOf(root: ts.Node): ts.Node[] {
	const found: ts.Node[] = [root];
	ts.forEachChild(root, (child) => void found.push(...nodesOf(child)));
	return found;
}

test('facts are read by the lot-closing job alone', () => {
	const lotClosing = ['src/lib/server/lots/close.ts'];
	expect(importersOf((from) => from.endsWith('/facts-for-closing.ts'))).toEqual(lotClosing);
});

test('the fit of profiles sees targets, never a row about people (I7)', () => {
	const seen = (file: string): string[] => [
		file,
		...ALL.filter((one) => one.file === file && one.from.startsWith('#lib/')).flatMap(({ from }) =>
			seen(`src/lib/${from.slice(5)}`)
		)
	];
	const reached = new Set(seen('src/lib/domain/statistics/fit.ts'));
	const modules = [...reached].filter((file) => file.startsWith('src/lib/domain/statistics/'));
	expect(modules).toContain('src/lib/domain/statistics/targets.ts');
	expect(modules.filter((file) => /\/(close-lot|read-fact|to-fact)\.ts$/.test(file))).toEqual([]);
	// A fit given rows beside its targets would import the type of what it is given.
	const rows = ALL.filter(
		({ file, from }) => /\/statistics\/(fit|annealing|first-draw)\.ts$/.test(file) && /\/fact\.ts$/.test(from)
	);
	expect(rows.map(({ at }) => at)).toEqual([]);
});

test('lucia is imported by one module', () => {
	expect(importersOf((from) => from === 'lucia')).toEqual(['src/lib/server/auth/sessions.ts']);
});

const importersOf = (wanted: (from: string) => boolean): string[] => [
	...new Set(ALL.filter(({ from }) => wanted(from)).map(({ file }) => file))
];

test('no barrel but stores/index.ts', () => {
	const barrels = FILES.filter((file) =>
		nodesOf(codeOf(file, SOURCES.get(file)!)).some(
			(node) => ts.isExportDeclaration(node) && node.moduleSpecifier
		)
	);
	expect(barrels).toEqual(['src/lib/server/stores/index.ts']);
});

test('components share no state between requests', () => {
	const shared = FILES.filter((file) => file.startsWith('src/lib/ui/') && file.endsWith('.ts')).filter(
		(file) =>
			codeOf(file, SOURCES.get(file)!).statements.some(
				(one) => ts.isVariableStatement(one) && !(one.declarationList.flags & ts.NodeFlags.Const)
			)
	);
	expect(shared).toEqual([]);
});
