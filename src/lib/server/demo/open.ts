import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { origin, projectRoot } from '#lib/server/env.ts';

const PATIENCE_MS = 30_000;

let opening: Promise<{ address: string }> | undefined;

/** The demonstration opens beside a server one runs oneself, on this very machine; nowhere else. */
export function mayOpenDemonstration(url: URL): boolean {
	return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

/**
 * Starts a second server on the next port, with a throw-away database of its own, and waits until it answers. It stops,
 * and its folder goes, with this process.
 */
export function openDemonstration(): Promise<{ address: string }> {
	opening ??= start().catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

async function start(): Promise<{ address: string }> {
	const here = new URL(origin() ?? 'http://localhost:3000');
	const port = String(Number(here.port || 80) + 1);
	const address = `${here.protocol}//${here.hostname}:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'degemer-demo-'));
	const child = spawn(process.execPath, ['build/index.js'], {
		cwd: projectRoot(),
		stdio: 'ignore',
		env: {
			...process.env,
			PORT: port,
			ORIGIN: address,
			DATABASE_URL: '',
			DEGEMER_DATA: folder,
			DEGEMER_MASTER_KEY: '',
			DEGEMER_DEMO: '1'
		}
	});
	const end = () => {
		child.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	// Its handle must not keep a stopped server alive.
	child.unref();
	process.once('sveltekit:shutdown', end);
	process.once('exit', end);
	child.once('exit', () => {
		opening = undefined;
		process.off('exit', end);
		process.off('sveltekit:shutdown', end);
		rmSync(folder, { recursive: true, force: true });
	});
	await answers(`${address}/connexion`, child);
	return { address };
}

async function answers(address: string, child: { exitCode: number | null }): Promise<void> {
	const began = Date.now();
	while (Date.now() - began < PATIENCE_MS && child.exitCode === null) {
		const response = await fetch(address).catch(() => null);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error('the demonstration did not start');
}
