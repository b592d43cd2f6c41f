import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { cpuOf } from './cpu.ts';

const PATIENCE_MS = 60_000;

/** A server of the built application, on its own port and data folder. */
export type Server = {
	readonly origin: string;
	readonly pid: number;
	/** From the start of the process to its first answer. */
	readonly firstAnswerMs: number;
	/** Its processor time until then. */
	readonly startCpuMs: number;
	readonly stop: () => Promise<void>;
};

/** Starts `build/index.js` and waits for its first answer. */
export async function startServer(data: string, demonstration: boolean): Promise<Server> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = {
		...process.env,
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: origin,
		BODY_SIZE_LIMIT: '400M',
		DATABASE_URL: '',
		DEGEMER_MASTER_KEY: '',
		DEGEMER_DATA: data,
		DEGEMER_DEMO: demonstration ? '1' : ''
	};
	return launch(['build/index.js'], env, origin, '/connexion');
}

/** The least a Node process can do before it answers: the reference of start times. */
export async function startBareServer(): Promise<Server> {
	const port = await freePort();
	const code = `require('node:http').createServer((_, to) => to.end('ok')).listen(${port}, '127.0.0.1')`;
	return launch(['--eval', code], process.env, `http://127.0.0.1:${port}`, '/');
}

async function launch(args: string[], env: NodeJS.ProcessEnv, origin: string, path: string): Promise<Server> {
	const began = performance.now();
	const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
	while (!(await answers(origin + path))) {
		if (child.exitCode !== null || performance.now() - began > PATIENCE_MS) {
			child.kill('SIGKILL');
			throw new Error('the server did not start');
		}
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	const firstAnswerMs = performance.now() - began;
	const pid = child.pid ?? 0;
	return { origin, pid, firstAnswerMs, startCpuMs: cpuOf(pid), stop: () => stopped(child) };
}

const answers = (address: string): Promise<boolean> =>
	fetch(address, { redirect: 'manual' }).then(
		async (response) => (await response.arrayBuffer(), true),
		() => false
	);

function stopped(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
		setTimeout(() => child.kill('SIGKILL'), 3000).unref();
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
