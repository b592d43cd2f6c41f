import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { OperationError, backupFolder } from '#lib/server/env.ts';
import { copySqlite } from '#lib/server/db/copy.ts';
import { keysFileIn, readKeysFile, type KeptKey } from '#lib/server/db/keys-file.ts';
import { MIGRATION_TABLE, pendingAfter, readMigrations } from '#lib/server/db/migrations.ts';
import { openFile } from '#lib/server/db/sqlite-file.ts';

/** What came back, and what did not because it was erased since the copy. */
export type Restored = {
	readonly rows: number;
	readonly erased: number;
	/** Where the database that was replaced lies; null when there was none. */
	readonly aside: string | null;
};

export type Restoring = {
	/** The copy to come back to. */
	readonly from: string;
	/** The file of keys that goes with it. */
	readonly keysFile: string;
	/** The database that it replaces. */
	readonly database: string;
	/** Whether the master key at hand opens what this setting of the copy sealed. */
	readonly isOwnKey: (setting: string) => boolean;
	readonly isDryRun: boolean;
	readonly now: Date;
};

/**
 * Puts a copy in the place of the database, all or nothing. What was erased since the copy was made stays erased: its key is
 * in no file any more, and its row goes. The database that was there is set aside for a week.
 * @throws OperationError (French), the database untouched: the copy is damaged, of another installation or of a newer Degemer,
 * or the application is running.
 */
export function restoreSqlite(restoring: Restoring): Restored {
	const { from, database, isDryRun, now } = restoring;
	const draft = `${database}.restauration`;
	rmSync(draft, { force: true });
	try {
		check(from, restoring.isOwnKey);
		copyFileSync(from, draft);
		const counted = bringKeysBack(draft, livingKeys(restoring));
		if (isDryRun) return { ...counted, aside: null };
		const aside = setAside(database, now);
		renameSync(draft, database);
		return { ...counted, aside };
	} finally {
		for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
	}
}

function check(from: string, isOwnKey: Restoring['isOwnKey']): void {
	const refusal = 'Ce fichier n’est pas une sauvegarde de Degemer, ou il est abîmé. Rien n’a été changé.';
	if (!existsSync(from)) throw new OperationError(`« ${from} » n’existe pas. Rien n’a été changé.`);
	let setting: string | undefined;
	let last: number | null;
	try {
		const copy = openFile(from, { readonly: true });
		try {
			if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('not whole');
			last = copy.prepare(`SELECT max(created_at) FROM ${MIGRATION_TABLE}`).pluck().get() as number | null;
			setting = copy
				.prepare(`SELECT value FROM setting WHERE key = 'controle-cle-maitresse'`)
				.pluck()
				.get() as string | undefined;
		} finally {
			copy.close();
		}
	} catch (cause) {
		throw new OperationError(refusal, { cause });
	}
	pendingAfter(readMigrations('sqlite'), last === null ? undefined : Number(last));
	if (setting === undefined || !isOwnKey(setting)) {
		throw new OperationError(
			'La clé maîtresse n’est pas celle de cette sauvegarde : remettez celle qui servait alors. Rien n’a été changé.'
		);
	}
}

/** The keys of the file, but for those that the database has destroyed since, when it can be read. */
function livingKeys({ keysFile, database }: Restoring): KeptKey[] {
	const kept = readKeysFile(keysFile);
	if (!existsSync(database)) return kept;
	try {
		const live = openFile(database, { readonly: true });
		try {
			const ids = new Set(live.prepare('SELECT id FROM sealing_key').pluck().all() as string[]);
			return kept.filter(({ id }) => ids.has(id));
		} finally {
			live.close();
		}
	} catch {
		return kept;
	}
}

function bringKeysBack(path: string, keys: readonly KeptKey[]): { rows: number; erased: number } {
	const base = openFile(path);
	try {
		for (const pragma of ['foreign_keys = OFF', 'secure_delete = ON', 'journal_mode = DELETE'])
			base.pragma(pragma);
		base.exec('BEGIN');
		const add = base.prepare(
			'INSERT INTO sealing_key (id, wrapped, retention, created_at, expires_at) VALUES (@id, @wrapped, @retention, @created_at, @expires_at)'
		);
		const uses = keyedColumns(base);
		const used = new Set(
			uses.flatMap(({ name, column }) => base.prepare(`SELECT "${column}" FROM "${name}"`).pluck().all())
		);
		for (const key of keys) if (used.has(key.id)) add.run(key);
		let erased = 0;
		for (const { name, column } of uses) {
			const gone = `DELETE FROM "${name}" WHERE "${column}" NOT IN (SELECT id FROM sealing_key)`;
			erased += base.prepare(gone).run().changes;
		}
		if ((base.pragma('foreign_key_check') as unknown[]).length > 0)
			throw new OperationError('Cette sauvegarde a perdu des lignes. Rien n’a été changé.');
		base.exec('COMMIT');
		const rows = tablesOf(base).reduce(
			(sum, name) => sum + Number(base.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
			0
		);
		return { rows, erased };
	} finally {
		base.close();
	}
}

/** Columns that say which key opens a row. */
const keyedColumns = (base: Sqlite.Database): { name: string; column: string }[] =>
	tablesOf(base).flatMap((name) =>
		(base.pragma(`foreign_key_list("${name}")`) as { table: string; from: string }[])
			.filter(({ table }) => table === 'sealing_key')
			.map(({ from }) => ({ name, column: from }))
	);

const tablesOf = (base: Sqlite.Database): string[] =>
	base
		.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
		.pluck()
		.all() as string[];

/** A copy of it without keys when it still reads, else the file as it is. @throws OperationError when it is in use. */
function setAside(database: string, now: Date): string | null {
	if (!existsSync(database)) return null;
	refuseIfInUse(database);
	const folder = backupFolder();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const aside = join(folder, `avant-restauration-${now.toISOString().replaceAll(':', '-')}.db`);
	try {
		copySqlite({ source: database, target: aside, keysFile: keysFileIn(folder) });
	} catch {
		renameSync(database, aside);
	}
	for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true });
	return aside;
}

function refuseIfInUse(database: string): void {
	let base: Sqlite.Database | undefined;
	try {
		base = openFile(database);
		base.pragma('busy_timeout = 200');
		// Leaving WAL needs the file for oneself: it fails while any other connection is open.
		base.pragma('journal_mode = DELETE');
	} catch (cause) {
		if (cause instanceof Error && /busy|locked/i.test(`${Reflect.get(cause, 'code')}`)) {
			throw new OperationError('Degemer est en marche : arrêtez-le d’abord. Rien n’a été changé.', { cause });
		}
	} finally {
		base?.close();
	}
}
