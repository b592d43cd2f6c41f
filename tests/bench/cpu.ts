import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU of a process in ms, user and system, all threads (ticks of 10 ms: measure over many requests). */
export function cpuOf(pid: number): number {
	const { own } = readStat(pid) ?? { own: 0 };
	return own * TICK_MS;
}

/** CPU in ms of a process and of everything it started, ended children included. */
export function cpuOfTree(root: number): number {
	const all = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => readStat(Number(name)) ?? []);
	const inTree = new Set([root]);
	// Parents may come after their children in /proc: look again until nothing is added.
	for (let before = 0; before < inTree.size;) {
		before = inTree.size;
		for (const { pid, parent } of all) if (inTree.has(parent)) inTree.add(pid);
	}
	return (
		all.filter(({ pid }) => inTree.has(pid)).reduce((sum, { own, ended }) => sum + own + ended, 0) * TICK_MS
	);
}

/** CPU of this process in ms. */
export const ownCpu = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** `/proc/<pid>/stat`, whose second field may hold spaces; null when the process has gone. */
function readStat(pid: number): { pid: number; parent: number; own: number; ended: number } | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const [, parent = 0, ...rest] = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = rest.slice(9);
		return { pid, parent, own: user + system, ended: endedUser + endedSystem };
	} catch {
		return null;
	}
}
