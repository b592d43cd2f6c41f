import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = (...args: string[]): ChildProcess =>
	spawn(process.execPath, args, { env: process.env, stdio: ['pipe', 'pipe', 'pipe'] });

/** What a process wrote, once it ended. */
async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
	const said = { out: '', err: '' };
	child.stdout?.on('data', (chunk) => (said.out += chunk));
	child.stderr?.on('data', (chunk) => (said.err += chunk));
	const [code] = (await once(child, 'close')) as [number | null];
	return { code, ...said };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Time a command takes before it works (ms). */
const A_START = 1000;

async function appears(path: string): Promise<void> {
	for (let tries = 0; tries < 2000 && !existsSync(path); tries++) await pause(5);
}

/** A rotation while another process serves, killed several times, then finished. */
export function liveRotations(folder: string): void {
	test(
		'replaced under a server that saves, killed on the way: no failure, nothing lost',
		{ timeout: 240_000 },
		async () => {
			const server = command('tests/support/busy-house.ts');
			const served = ended(server);
			await once(server.stdout!, 'data');
			const next = join(folder, 'cle-maitresse.suivante');
			const first = readFileSync(join(folder, 'cle-maitresse'), 'utf8');
			let stopped = 0;
			for (const after of [0, 60, 200, 450]) {
				const rotation = command('src/cli/degemer.ts', 'rotate-key');
				const killed = ended(rotation);
				await (existsSync(next) ? pause(A_START) : appears(next));
				await pause(after);
				rotation.kill('SIGKILL');
				await killed;
				if (existsSync(next)) stopped++;
			}
			expect(stopped).toBeGreaterThan(1);
			const last = await ended(command('src/cli/degemer.ts', 'rotate-key'));
			expect([last.code, last.err]).toEqual([0, '']);
			await pause(300);
			server.stdin?.end();
			const { code, out, err } = await served;
			expect([code, err]).toEqual([0, '']);
			const done = JSON.parse(out.split('\n').at(-2) ?? '') as {
				saves: number;
				closings: number;
				failures: string[];
			};
			expect(done.failures).toEqual([]);
			expect(done.saves).toBeGreaterThan(50);
			expect(done.closings).toBeGreaterThan(2);

			expect(readFileSync(join(folder, 'cle-maitresse'), 'utf8')).not.toBe(first);
			expect(existsSync(next)).toBe(false);
			expect(readdirSync(folder).filter((name) => name.startsWith('.cle-maitresse'))).toEqual([]);
			// Another process, that never knew the former keys, opens all that the server wrote.
			const again = await ended(command('src/cli/degemer.ts', 'rotate-key'));
			expect([again.code, again.err]).toEqual([0, '']);
			const checked = await ended(command('src/cli/degemer.ts', 'doctor'));
			expect(checked.out).toContain('c’est bien celle de cette base');
		}
	);
}
