import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL for the tests of a file. */
export type Postgres = {
	/** Address of an empty database. */
	readonly url: string;
	/** Stops answering, as a server that is unplugged; does nothing on a server we did not start. */
	pause(): void;
	resume(): void;
	readonly ours: boolean;
	close(): Promise<void>;
};

const HOMES = ['/usr/lib/postgresql'];

/**
 * The server of TEST_DATABASE_URL, else Debian's package started as an unprivileged user on data of its own (ruling 26);
 * null where neither is possible.
 */
export async function startPostgres(): Promise<Postgres | null> {
	const given = process.env.TEST_DATABASE_URL;
	if (given) return { url: given, pause() {}, resume() {}, ours: false, close: async () => {} };
	const bin = binaries();
	if (!bin) return null;
	// PostgreSQL refuses to run as root: « nobody » then owns its data.
	const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
	const folder = mkdtempSync(join(tmpdir(), 'degemer-pg-'));
	chmodSync(folder, 0o700);
	if (who.uid) chownSync(folder, who.uid, who.gid);
	const data = join(folder, 'data');
	const init = spawnSync(
		join(bin, 'initdb'),
		['-D', data, '-U', 'degemer', '-A', 'trust', '-E', 'UTF8', '-N'],
		{
			...who,
			cwd: folder
		}
	);
	if (init.status !== 0) {
		rmSync(folder, { recursive: true, force: true });
		return null;
	}
	const port = await freePort();
	const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-F'];
	const child: ChildProcess = spawn(join(bin, 'postgres'), args, { ...who, cwd: folder, stdio: 'ignore' });
	process.once('exit', () => child.kill('SIGKILL'));
	for (let tries = 0; tries < 200; tries++) {
		const ready = spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]);
		if (ready.status === 0) break;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	spawnSync(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'degemer', 'degemer']);
	/** The main process and each backend. */
	const signalAll = (signal: NodeJS.Signals) => {
		const children = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).stdout;
		for (const pid of [String(child.pid), ...children.split('\n').filter(Boolean)])
			process.kill(Number(pid), signal);
	};
	return {
		url: `postgres://degemer@127.0.0.1:${port}/degemer`,
		pause: () => signalAll('SIGSTOP'),
		resume: () => signalAll('SIGCONT'),
		ours: true,
		async close() {
			const gone = once(child, 'exit');
			signalAll('SIGCONT');
			child.kill('SIGINT');
			await gone;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function binaries(): string | undefined {
	const found = HOMES.filter(existsSync).flatMap((home) =>
		readdirSync(home).map((version) => join(home, version, 'bin'))
	);
	return found.toSorted().findLast((bin) => existsSync(join(bin, 'initdb')));
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = address !== null && typeof address === 'object' ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
