import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';
import { OperationError, projectRoot } from '#lib/server/env.ts';
import { writeKeysFile, type KeptKey } from '#lib/server/db/keys-file.ts';
import { openFile } from '#lib/server/db/sqlite-file.ts';

/** What is copied, and where to. */
export type Copying = { readonly source: string; readonly target: string; readonly keysFile: string };

/** Copied without their rows: keys are kept apart, and a session or an attempt must not come back. */
const LEFT_EMPTY = ['sealing_key', 'login_session', 'rate_limit', 'sign_in_step', 'sign_in_delay'];

/**
 * Copies a database in use, as it stands at one instant, without its keys, which go to a file of their own. All or nothing: a
 * copy that could not be finished or does not read back leaves no file.
 * @throws OperationError when the copy does not read back; SQLite's own errors when the disk is full or cannot be written.
 */
export function copySqlite({ source, target, keysFile }: Copying): void {
	const draft = `${target}.part`;
	rmSync(draft, { force: true });
	try {
		const keys = copyRows(source, draft);
		flush(draft);
		// Keys first: a copy never stands beside a file that lacks some of its own.
		writeKeysFile(keysFile, keys);
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

/** The same in a thread of its own, so that no page waits for it. @throws Error when it fails. */
export function copyInThread(copying: Copying): Promise<void> {
	// The source itself: Node reads it as it is, from the server's bundle as from the command line.
	const file = join(projectRoot(), 'src/lib/server/db/copy-worker.ts');
	return new Promise((resolve, reject) => {
		const worker = new Worker(file, { workerData: copying, execArgv: [] });
		worker.on('error', reject);
		worker.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error('the thread of a backup ended before its copy'))
		);
	});
}

function copyRows(source: string, draft: string): KeptKey[] {
	const copy = openFile(draft);
	try {
		for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF'])
			copy.pragma(pragma);
		copy.prepare('ATTACH ? AS live').run(source);
		// One transaction: every table is read as it stood at the first read.
		copy.exec('BEGIN');
		const shapes = shapesOf(copy);
		for (const { name, sql } of shapes.filter(({ type }) => type === 'table')) {
			copy.exec(sql);
			if (!LEFT_EMPTY.includes(name)) copy.exec(`INSERT INTO main."${name}" SELECT * FROM live."${name}"`);
		}
		for (const { sql } of shapes.filter(({ type }) => type !== 'table')) copy.exec(sql);
		const keys = copy.prepare('SELECT * FROM live.sealing_key').all() as KeptKey[];
		copy.exec('COMMIT');
		copy.exec('DETACH live');
		if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
			throw new OperationError('La sauvegarde ne se relit pas : elle n’est pas gardée.');
		return keys;
	} finally {
		copy.close();
	}
}

type Shape = { readonly type: string; readonly name: string; readonly sql: string };

const shapesOf = (copy: Sqlite.Database): Shape[] =>
	copy
		.prepare(
			`SELECT type, name, sql FROM live.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid`
		)
		.all() as Shape[];

function flush(path: string): void {
	const file = openSync(path, 'r');
	fsyncSync(file);
	closeSync(file);
}
