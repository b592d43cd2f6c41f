import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = process.env.DEGEMER_ROOT ?? fileURLToPath(new URL('../../..', import.meta.url));
const NODE = join(ROOT, 'node_modules/.bin/node');
const PATIENCE_MS = 45_000;
const GRACE_MS = 2_000;

/** A Degemer of its own: built server, free port, throw-away data. */
export type House = {
	readonly origin: string;
	/** Its data folder. */
	readonly folder: string;
	/** The process that serves now. */
	pid(): number;
	/** All that the server has said on its standard output since it last started. */
	said(): string;
	/** Everything written on standard error, all lives together: JSON lines of the log. */
	complained(): string;
	/** Code of the first visit, as the terminal shows it. */
	firstVisitCode(): string;
	/** Dies at once, as in a power cut: nothing is flushed, nothing is tidied. */
	kill(): Promise<void>;
	/** Starts again on the same data, at the same address. */
	restart(): Promise<void>;
	/** Runs the operations command line on the same data. */
	degemer(args: readonly string[], input?: string): Promise<string>;
	/** Stops and forgets the data. */
	close(): Promise<void>;
};

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Starts a server and waits until it answers. `demo` fills it with the fictional cast; `settings` come last. */
export async function startHouse({
	demo = false,
	settings = {} as Readonly<Record<string, string>>
} = {}): Promise<House> {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'degemer-e2e-'));
	const env = {
		...process.env,
		PORT: String(port),
		HOST: '127.0.0.1',
		ORIGIN: origin,
		BODY_SIZE_LIMIT: '400M',
		DATABASE_URL: '',
		DEGEMER_MASTER_KEY: '',
		DEGEMER_DATA: folder,
		DEGEMER_ROOT: ROOT,
		DEGEMER_DEMO: demo ? '1' : '',
		...settings
	};
	let said = '';
	let complained = '';
	let child: ChildProcess | undefined;

	async function live() {
		said = '';
		const own = spawn(NODE, ['build/index.js'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
		child = own;
		running.add(own);
		own.once('exit', () => running.delete(own));
		own.stdout.on('data', (chunk) => (said += chunk));
		own.stderr.on('data', (chunk) => (complained += chunk));
		const began = Date.now();
		while (!(await answers(`${origin}/connexion`))) {
			if (own.exitCode !== null) throw new Error(`the server stopped: ${complained || said}`);
			if (Date.now() - began > PATIENCE_MS) throw new Error('the server does not answer');
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}

	async function die(signal: 'SIGKILL' | 'SIGTERM') {
		const own = child;
		if (!own || own.exitCode !== null || own.signalCode !== null) return;
		const gone = once(own, 'exit');
		own.kill(signal);
		const last = setTimeout(() => own.kill('SIGKILL'), GRACE_MS);
		await gone;
		clearTimeout(last);
	}

	await live();
	return {
		origin,
		folder,
		pid: () => child?.pid ?? 0,
		said: () => said,
		complained: () => complained,
		firstVisitCode: () => /code (\d{4} \d{4})/.exec(said)?.[1] ?? '',
		kill: () => die('SIGKILL'),
		restart: live,
		degemer: (args, input = '') => run(['src/cli/degemer.ts', ...args], env, input),
		async close() {
			// With grace: a demonstration that it opened must stop with it.
			await die('SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv, input: string): Promise<string> {
	const child = spawn(NODE, args, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'pipe'] });
	let [out, err] = ['', ''];
	child.stdout.on('data', (chunk) => (out += chunk));
	child.stderr.on('data', (chunk) => (err += chunk));
	child.stdin.end(input);
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`degemer ${args.slice(1).join(' ')}: ${err || out}`);
	return out;
}

async function answers(address: string): Promise<boolean> {
	const response = await fetch(address, { redirect: 'manual' }).catch(() => null);
	await response?.arrayBuffer();
	return response !== null && response.status < 500;
}

/** A port that is free, and whose next one is too: the first visit opens its demonstration there. */
async function freePort(): Promise<number> {
	for (;;) {
		const port = await listenOn(0);
		if (port !== null && (await listenOn(port + 1)) !== null) return port;
	}
}

function listenOn(wanted: number): Promise<number | null> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(null));
		probe.listen(wanted, '127.0.0.1', () => {
			const address = probe.address();
			const port = address !== null && typeof address === 'object' ? address.port : null;
			probe.close(() => resolve(port));
		});
	});
}
