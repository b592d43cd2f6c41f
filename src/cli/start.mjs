/**
 * Bootstrap of every npm script: plain JavaScript that runs on any Node (the system's may be 20), installs what is
 * missing, then hands over to the pinned Node 24 of node_modules. Messages go to stderr (ruling 27).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies, root, runtime, say } from './setup.mjs';
import { runChecks } from './checks.mjs';

const [command = 'serve', ...rest] = process.argv.slice(2);
const commands = { serve, dev, demo, test, check, bench, attack, torture, gallery, traceability, degemer };

if (!Object.hasOwn(commands, command)) {
	say(`Commande inconnue : ${command}. Commandes : ${Object.keys(commands).join(', ')}.`);
	process.exit(2);
}
process.chdir(root);
ensureDependencies();
await commands[/** @type {keyof typeof commands} */ (command)]();

async function serve() {
	ensureBuild();
	await hand(['build/index.js'], serverEnvironment());
}

async function dev() {
	const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
	await hand(['node_modules/vite/bin/vite.js', 'dev', '--port', PORT, '--host', HOST], serverEnvironment());
}

/** A database of its own in the temporary folder, filled with a fictional cast, gone when the server stops. */
async function demo() {
	ensureBuild();
	const folder = mkdtempSync(join(tmpdir(), 'degemer-demo-'));
	const env = { ...serverEnvironment(), DEGEMER_DATA: folder, DATABASE_URL: '', DEGEMER_DEMO: '1' };
	try {
		await hand(['build/index.js'], env, false);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	process.exit(process.exitCode ?? 0);
}

async function test() {
	process.exit(await runChecks({ browser: true }));
}

async function check() {
	process.exit(await runChecks({ browser: false }));
}

async function bench() {
	ensureBuild();
	await hand(['tests/bench/run.ts', ...rest], { ...process.env, DEGEMER_ROOT: root });
}

async function attack() {
	await hand(['tests/attack/run.ts', ...rest], { ...process.env, DEGEMER_ROOT: root });
}

async function gallery() {
	await hand(['tests/gallery/run.ts', ...rest], { ...process.env, DEGEMER_ROOT: root });
}

async function traceability() {
	await hand(['tests/traceability/run.ts'], { ...process.env, DEGEMER_ROOT: root });
}

async function torture() {
	ensureBuild();
	await hand(['tests/torture/run.ts', ...rest], { ...process.env, DEGEMER_ROOT: root });
}

async function degemer() {
	await hand(['src/cli/degemer.ts', ...rest], { ...process.env, DEGEMER_ROOT: root });
}

/** adapter-node answers 403 to every form over plain http without ORIGIN: say where we are. */
function serverEnvironment() {
	const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
	const ORIGIN = process.env.ORIGIN || `http://localhost:${PORT}`;
	return { BODY_SIZE_LIMIT: '400M', ...process.env, PORT, HOST, ORIGIN, DEGEMER_ROOT: root };
}

/**
 * Runs Node 24 in our place, passing on signals and the exit code.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} [exits] whether to end this process with the child
 */
function hand(args, env, exits = true) {
	return new Promise((resolve) => {
		const child = spawn(runtime(), args, { stdio: 'inherit', env });
		for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
			process.on(signal, () => child.kill(signal));
		}
		child.on('exit', (code, signal) => {
			process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
			if (exits) process.exit(process.exitCode);
			resolve(undefined);
		});
	});
}
