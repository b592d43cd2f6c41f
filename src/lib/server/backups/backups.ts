import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { copyTo } from '#lib/server/db/index.ts';
import { keysFileIn, readKeysFile, removeDraft, writeKeysFile } from '#lib/server/db/keys-file.ts';
import { restoreSqlite, type Restored } from '#lib/server/db/restore.ts';
import {
	OperationError,
	backupDays,
	backupFolder,
	databaseLocation,
	openDataFolder
} from '#lib/server/env.ts';
import { readMasterKeys } from '#lib/server/crypto/master-key.ts';
import { knownKeys } from '#lib/server/stores/keys.ts';
import { opensCheck } from '#lib/server/stores/master.ts';

/** A copy of the database; `bytes` is its size. */
export type Backup = { readonly path: string; readonly madeAt: Date; readonly bytes: number };

const A_DAY = 86_400_000;
const NAME = /^degemer-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/;

/** The copies there are, oldest first. */
export function listBackups(): Backup[] {
	const folder = backupFolder();
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort()
		.flatMap((name) => {
			const [, day, hour, minute, second] = NAME.exec(name) ?? [];
			if (day === undefined) return [];
			const path = join(folder, name);
			return [{ path, madeAt: new Date(`${day}T${hour}:${minute}:${second}Z`), bytes: statSync(path).size }];
		});
}

/**
 * Copies the database while it is in use, and removes the copies that have had their days.
 * @throws OperationError on PostgreSQL; Error when the copy fails, and then no file is left.
 */
export async function makeBackup(now: Date): Promise<Backup> {
	openDataFolder();
	const folder = backupFolder();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, `degemer-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`);
	await copyTo(path, keysFileIn(folder));
	removeOld(now);
	return { path, madeAt: now, bytes: statSync(path).size };
}

/**
 * Makes the copy of the day unless there is one: in the night where the machine stays on, else at its first hour. Returns how
 * many were made (0 or 1).
 */
export async function backUpDaily(now: Date): Promise<number> {
	if (databaseLocation().engine !== 'sqlite' || backupDays() === 0) return 0;
	const today = civilDate(now);
	if (listBackups().some(({ madeAt }) => civilDate(madeAt) === today)) return 0;
	await makeBackup(now);
	return 1;
}

/** Takes out of the file of keys those that the database destroyed: from then on no copy opens what they sealed. */
export async function forgetErasedKeys(): Promise<number> {
	removeDrafts();
	const path = keysFileIn(backupFolder());
	const kept = readKeysFile(path);
	if (kept.length === 0) return 0;
	const known = await knownKeys(kept.map(({ id }) => id));
	const living = kept.filter(({ id }) => known.has(id));
	// A copy made meanwhile wrote the file anew: what it holds is newer than what was read here.
	if (!isDeepStrictEqual(readKeysFile(path), kept)) return 0;
	if (living.length < kept.length) writeKeysFile(path, living);
	return kept.length - living.length;
}

/**
 * Comes back to a copy; the application must be stopped. A dry run checks everything and changes nothing.
 * @throws OperationError (French), the database untouched.
 */
export function restoreBackup(path: string, now: Date, isDryRun: boolean): Restored {
	const location = databaseLocation();
	if (location.engine !== 'sqlite')
		throw new OperationError(
			'Une base PostgreSQL se restaure avec ses outils : voir « Exploitation » dans le README.'
		);
	const keys = readMasterKeys();
	return restoreSqlite({
		from: path,
		keysFile: keysFileIn(backupFolder()),
		database: location.path,
		isOwnKey: (setting) => keys.some((key) => opensCheck(key, setting)),
		isDryRun,
		now
	});
}

/** What a copy that was cut short left. One that is being written now is younger than that (ms). */
function removeDrafts(): void {
	const folder = backupFolder();
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder).filter((one) => one.endsWith('.part'))) {
		const path = join(folder, name);
		const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
		if (touched !== undefined && Date.now() - touched > DRAFT_LIFETIME) removeDraft(path);
	}
}
const DRAFT_LIFETIME = 600_000;

/** Removes every copy but one, those made before migrations and restorations too. Returns how many. */
export function removeCopiesBefore(kept: string | undefined): number {
	if (!existsSync(backupFolder())) return 0;
	const gone = readdirSync(backupFolder())
		.filter((name) => NAME.test(name) || /^avant-(migration|restauration)-.*\.db$/.test(name))
		.map((name) => join(backupFolder(), name))
		.filter((path) => path !== kept);
	for (const path of gone) rmSync(path);
	return gone.length;
}

function removeOld(now: Date): void {
	const last = now.getTime() - backupDays() * A_DAY;
	for (const { path, madeAt } of listBackups().slice(0, -1)) if (madeAt.getTime() < last) rmSync(path);
}
