import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** How a command ended, and all it wrote. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/**
 * A folder for a test file, removed at its end, and `degemer` as one types it there: one process per command, on the
 * data folder `data` inside it (which nothing has made yet).
 */
export function useCommandLine() {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-cli-'));
	const data = join(folder, 'data');
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const own = { DEGEMER_DATA: data, DATABASE_URL: '', DEGEMER_MASTER_KEY: '', DEGEMER_DEMO: '' };
	const run = (args: readonly string[], input: string, env: NodeJS.ProcessEnv): Promise<Ended> => {
		const child = spawn(process.execPath, args, { env: { ...process.env, ...own, ...env } });
		const ended = { out: '', err: '' };
		child.stdout.on('data', (chunk) => (ended.out += chunk));
		child.stderr.on('data', (chunk) => (ended.err += chunk));
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
		return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...ended })));
	};
	return {
		folder,
		data,
		degemer: (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) =>
			run(['src/cli/degemer.ts', ...args], input, env),
		/** Plain code in a process of its own: the stores are bound to one database per process. */
		evaluate: (code: string, env: NodeJS.ProcessEnv = {}) =>
			run(['--input-type=module', '--eval', code], '', env)
	};
}
