/** What a bare machine lacks: dependencies, the pinned runtime, a fresh build, a browser for the tests. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const NEEDED_NODE = 24;

/** @param {string} sentence */
export const say = (sentence) => void process.stderr.write(`${sentence}\n`);

/** Ends with one sentence for people. @param {string} sentence @returns {never} */
export function stop(sentence) {
	say(sentence);
	process.exit(1);
}

/** `npm ci` when node_modules does not match the lock. */
export function ensureDependencies() {
	const lock = digest([join(root, 'package-lock.json')]);
	const stamp = join(root, 'node_modules/.degemer-lock');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	say('Installation des dépendances (une minute environ)…');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const done = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
		: spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });
	if (done.status !== 0) stop('L’installation des dépendances a échoué : voir les lignes ci-dessus.');
	writeFileSync(stamp, lock);
}

/** Path of a Node that can run Degemer: the pinned one, else the current one when it is recent enough. */
export function runtime() {
	const pinned = join(root, 'node_modules/.bin/node');
	if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
	if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath;
	return stop(
		`Degemer a besoin de Node ${NEEDED_NODE} : cette machine a Node ${process.versions.node} et le Node livré avec ` +
			'les dépendances n’a pas pu être installé (il existe pour Linux x64 et arm64).'
	);
}

/** Runs a command of node_modules with the right Node. @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export function runNode(args, env = process.env) {
	return spawnSync(runtime(), args, { cwd: root, stdio: 'inherit', env });
}

/** Builds when the sources changed since the last build. */
export function ensureBuild() {
	const sources = digest(
		['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'].flatMap((name) =>
			filesBelow(join(root, name))
		)
	);
	const stamp = join(root, 'build/.sources');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
	say('Construction de l’application…');
	const done = spawnSync(runtime(), ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		env: { ...process.env, DEGEMER_ROOT: root }
	});
	if (done.status !== 0) stop('La construction a échoué : voir les lignes ci-dessus.');
	writeFileSync(stamp, sources);
}

/** A Chromium for the browser tests: named, found, or installed with apt when we are root on Debian. */
export function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	const isRoot = process.getuid?.() === 0;
	if (isRoot && existsSync('/usr/bin/apt-get')) {
		say('Installation de Chromium pour les tests de navigateur…');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
			stdio: ['ignore', 2, 2],
			env
		});
	}
	return findBrowser();
}

function findBrowser() {
	const places = [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	return places.find((place) => place && existsSync(place));
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/** @param {string[]} files */
function digest(files) {
	const hash = createHash('sha256');
	for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
	return hash.digest('hex');
}
