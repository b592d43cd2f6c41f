import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { Dice } from './dice.ts';
import { needlesOf } from './needles.ts';

/** A word that is in everything that the killed process writes. */
export const CANARY = 'CANARI-b0e7';
/** When half of what it closes comes to its term. */
export const ERASED_SOON = new Date('2026-11-24T12:00:00.000Z');

export type Scene = { readonly structureId: string; readonly siteId: string; readonly counsellorId: string };
type Job = 'save' | 'close' | 'purge' | 'copy';
/** What the process that is killed says of what it does. */
export type Line =
	| { readonly kind: 'ready' | 'purged' | 'copied' }
	| { readonly kind: 'begin'; readonly what: Job }
	| { readonly kind: 'opened'; readonly id: string }
	| { readonly kind: 'saved'; readonly id: string; readonly revision: number }
	| { readonly kind: 'closed'; readonly id: string; readonly soon: boolean };

export type Toll = {
	kills: number;
	/** Jobs that were under way when the process died. */
	underWay: Record<Job, number>;
	acknowledged: number;
	/** Saves, closings and erasures that were acknowledged, and of which the disk knows nothing. */
	lost: string[];
	/** Interviews closed and open at once, or neither; counts that do not follow closings; keys without a document. */
	halfDone: string[];
	/** Files where a word could be read. */
	inClear: string[];
	/** Databases, copies and files of keys that do not read back. */
	broken: string[];
};

const WORKER = fileURLToPath(new URL('kill-worker.ts', import.meta.url));
/** A life ends at a chosen line of what the process says, and a moment later: work done counts, not the speed of the machine. */
const LONGEST_LIFE = 120;
const LONGEST_MOMENT_MS = 15;
const A_DAY = 86_400_000;

/**
 * Kills, so many times, a process that saves, closes, erases and copies the database of `folder`, and looks each time at what
 * the disk holds before anything mends it, then at what the stores find there. The caller has chosen the folder
 * (DEGEMER_DATA) before it imported the stores.
 */
export async function killThrough(
	folder: string,
	scene: Scene,
	kills: number,
	seed: number,
	say: (line: string) => void = () => {}
): Promise<Toll> {
	const { roll } = new Dice(seed);
	const underWay = { save: 0, close: 0, purge: 0, copy: 0 };
	const toll: Toll = { kills: 0, underWay, acknowledged: 0, lost: [], halfDone: [], inClear: [], broken: [] };
	const ledger = new Ledger();
	for (let run = 0; run < kills; run++) {
		const lines = await liveAndDie(scene, run, 2 + roll() * LONGEST_LIFE, roll() * LONGEST_MOMENT_MS);
		for (const what of jobsUnderWay(lines)) underWay[what] += 1;
		toll.acknowledged += lines.filter(({ kind }) =>
			/^(opened|saved|closed|purged|copied)$/.test(kind)
		).length;
		ledger.read(lines);
		toll.inClear.push(...wordsIn(folder));
		await ledger.check(folder, scene, toll);
		toll.kills += 1;
		if (toll.kills % 50 === 0)
			say(`${toll.kills} arrêts, ${toll.acknowledged} accusés, ${toll.lost.length} perdus`);
	}
	return toll;
}

async function liveAndDie(scene: Scene, run: number, life: number, moment: number): Promise<Line[]> {
	const args = [WORKER, JSON.stringify(scene), String(run)];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	const lines: Line[] = [];
	const gone = once(child, 'close');
	for await (const text of createInterface(child.stdout)) {
		lines.push(JSON.parse(text) as Line);
		if (lines.length === Math.floor(life)) void wait(moment).then(() => child.kill('SIGKILL'));
	}
	const [, signal] = await gone;
	if (signal !== 'SIGKILL') throw new Error('the process that is killed ended by itself');
	return lines;
}

/** Jobs that began and did not say that they ended. */
function jobsUnderWay(lines: readonly Line[]): Job[] {
	const ends: Record<Job, string> = { save: 'saved', close: 'closed', purge: 'purged', copy: 'copied' };
	const count = (of: (line: Line) => boolean) => lines.filter(of).length;
	return (Object.keys(ends) as Job[]).filter(
		(what) =>
			count((line) => line.kind === 'begin' && line.what === what) > count(({ kind }) => kind === ends[what])
	);
}

function wordsIn(folder: string): string[] {
	const needles = needlesOf(CANARY);
	return filesIn(folder).filter((path) => {
		const bytes = readFileSync(path);
		return needles.some((needle) => bytes.includes(needle));
	});
}

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());

/** What the process said that it had done, all its lives together. */
class Ledger {
	private readonly revisions = new Map<string, number>();
	private readonly closed = new Map<string, { soon: boolean }>();
	private readonly erased = new Set<string>();

	read(lines: readonly Line[]): void {
		// A purge takes what had come to its term when it began.
		let due: string[] = [];
		for (const line of lines) {
			if (line.kind === 'opened') this.revisions.set(line.id, 1);
			if (line.kind === 'saved') this.revisions.set(line.id, line.revision);
			if (line.kind === 'closed') this.closed.set(line.id, line);
			if (line.kind === 'begin' && line.what === 'purge')
				due = [...this.closed].filter(([, { soon }]) => soon).map(([id]) => id);
			if (line.kind === 'purged') for (const id of due) this.erased.add(id);
		}
	}

	async check(folder: string, { structureId, counsellorId }: Scene, toll: Toll): Promise<void> {
		const { lost, halfDone, broken } = toll;
		broken.push(...unreadableIn(folder));
		const stores = await import('#lib/server/stores/index.ts');
		await stores.start();
		const now = new Date(ERASED_SOON.getTime() - 1);
		const open = new Set((await stores.listOpenInterviews(counsellorId)).map(({ id }) => id));
		const kept = new Set((await stores.listKept(counsellorId, now)).map(({ id }) => id));
		for (const [id, revision] of this.revisions) {
			const closed = this.closed.get(id);
			if (open.has(id) && kept.has(id)) halfDone.push(`${id}: open and closed`);
			if (closed) {
				if (open.has(id)) lost.push(`${id}: its closing`);
				if (this.erased.has(id) && kept.has(id)) lost.push(`${id}: its erasure`);
				if (!closed.soon && !(await stores.findKept(id, counsellorId, now)))
					lost.push(`${id}: its synthesis`);
			} else if (open.has(id)) {
				const found = await stores.findInterview(id, counsellorId);
				if (!found || found.revision < revision) lost.push(`${id}: revision ${revision}`);
				else if (!found.content.listening.words.startsWith(`${CANARY} ${found.revision}`))
					lost.push(`${id}: words of revision ${found.revision}`);
			}
		}
		const closings = [...this.revisions.keys()].filter((id) => !open.has(id)).length;
		const facts = (await stores.countWaitingFacts(structureId)).reduce((sum, row) => sum + row.interviews, 0);
		const activity = await stores.readActivity([structureId], 2026);
		const counted =
			activity.find(({ measure, code }) => measure === 'type' && code === 'entretien')?.count ?? 0;
		const unheard = [...open, ...kept].filter((id) => !this.revisions.has(id)).length;
		if (facts !== counted) halfDone.push(`${facts} facts, ${counted} counted`);
		if (Math.abs(facts - closings) > 0)
			halfDone.push(`${facts} facts, ${closings} closings (${unheard} unheard of)`);
		await stores.stop();
		halfDone.push(...keysOutOfStep(folder));
	}
}

/** Each key has its document; a setting holds the one of the day's numbers. */
function keysOutOfStep(folder: string): string[] {
	const base = new Sqlite(join(folder, 'degemer.db'), { readonly: true });
	const rows = (sql: string): string[] => base.prepare(sql).pluck().all() as string[];
	const users =
		rows(`SELECT m.name || '."' || f."from" || '"' FROM sqlite_master m, pragma_foreign_key_list(m.name) f
		WHERE m.type = 'table' AND f."table" = 'sealing_key'`);
	const used = users
		.map((user) => user.split('.'))
		.flatMap(([table, column]) => rows(`SELECT ${column} FROM "${table}"`));
	const settings = rows('SELECT value FROM setting').join('\n');
	const known = new Set(used);
	const alone = rows('SELECT id FROM sealing_key').filter((id) => !known.has(id) && !settings.includes(id));
	base.close();
	return alone.map((id) => `${id}: a key without a document`);
}

/** The database and its copies, whole. What was left of a copy does not outlive the next processes. */
function unreadableIn(folder: string): string[] {
	const backups = join(folder, 'backups');
	const copies = existsSync(backups) ? readdirSync(backups).sort() : [];
	const bases = [
		join(folder, 'degemer.db'),
		...copies.filter((name) => name.endsWith('.db')).map((name) => join(backups, name))
	];
	const unreadable = bases.filter((path) => {
		const base = new Sqlite(path, { readonly: true });
		try {
			return base.pragma('integrity_check', { simple: true }) !== 'ok';
		} catch {
			return true;
		} finally {
			base.close();
		}
	});
	for (const path of bases.slice(1, -1)) rmSync(path);
	// Two days older for each process: the next one that comes to a copy removes it; one in a row or two may die before.
	for (const name of copies.filter((one) => one.endsWith('.part'))) {
		const path = join(backups, name);
		const age = Date.now() - statSync(path).mtimeMs;
		if (age > 9 * A_DAY) unreadable.push(path);
		utimesSync(path, new Date(), new Date(Date.now() - age - 2 * A_DAY));
	}
	const keys = join(backups, 'cles-scellees');
	if (existsSync(keys))
		for (const line of readFileSync(keys, 'utf8').split('\n').filter(Boolean)) JSON.parse(line);
	return unreadable;
}
