import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read } from './files.ts';

type Entry = {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly dev?: boolean;
	readonly license?: string;
};
const LOCK = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
const INSTALLED = Object.entries(LOCK.packages).filter(([path]) => path !== '');
/** What the server and the browser get: everything but tools. */
const SHIPPED = INSTALLED.filter(([, { dev }]) => dev !== true);

/** Free licences, whose terms let us ship them beside the EUPL-1.2. LGPL: a module of its own that anybody may replace. */
const ACCEPTED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'MIT AND OFL-1.1', 'LGPL-3.0-only'];

/** Their licence stands in a file of theirs, and nowhere in their card: read on 2026-11-22. */
const SAID_APART: Readonly<Record<string, string>> = { 'png-js': 'MIT', suncalc: 'BSD-2-Clause' };

const nameOf = (path: string): string =>
	path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The licence that a package declares: by its own file when it is installed here, else by the lock. */
function licenceOf(path: string, { license }: Entry): string {
	const own = join(ROOT, path, 'package.json');
	if (!existsSync(own)) return license ?? '';
	const told = (JSON.parse(readFileSync(own, 'utf8')) as { license?: string | { type: string } }).license;
	const licence = typeof told === 'object' ? told.type : (told ?? license);
	return licence ?? SAID_APART[nameOf(path)] ?? '';
}

// The lock says no address for what comes from the registry (.npmrc).
test('every package comes from the registry, with the fingerprint of its content', () => {
	expect(INSTALLED.length).toBeGreaterThan(200);
	expect(
		INSTALLED.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)
	).toEqual([]);
	const elsewhere = INSTALLED.filter(
		([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')
	);
	expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('none that is shipped has a script of installation, and no such script is ever run', () => {
	expect(SHIPPED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
	const tools = INSTALLED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) =>
		nameOf(path)
	);
	expect([...new Set(tools)]).toEqual(['esbuild']);
	expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

test('every package that is shipped has a licence that lets us', () => {
	const refused = SHIPPED.filter(([path, entry]) => !ACCEPTED.includes(licenceOf(path, entry)));
	expect(refused.map(([path, entry]) => `${path}: ${licenceOf(path, entry)}`)).toEqual([]);
});

test('NOTICE lists them all, with their licence', () => {
	const lines = SHIPPED.map(
		([path, entry]) => `- ${nameOf(path)} ${entry.version} (${licenceOf(path, entry)})`
	);
	const listed = read('NOTICE')
		.split('\n')
		.filter((line) => /^- \S+ \d+\.\d+\.\d+\S* \(.+\)$/.test(line));
	expect(listed).toEqual([...new Set(lines)].sort());
});
