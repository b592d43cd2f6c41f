import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { OperationError, backupFolder, openDataFolder } from '#lib/server/env.ts';
import { copySqlite } from '#lib/server/db/copy.ts';
import { keysFileIn } from '#lib/server/db/keys-file.ts';
import { MIGRATION_TABLE, pendingAfter, readMigrations } from '#lib/server/db/migrations.ts';

/** Copies made before a migration or a restoration that are kept. */
const KEPT_COPIES = 5;
/** They are for the days after a change that went wrong (ms). */
const COPY_LIFETIME = 7 * 86_400_000;

/**
 * Runs the pending migrations on a connection of its own, all or nothing; returns how many ran.
 * A copy of the file is made first when it already holds a database (ruling 25).
 */
export async function migrateSqlite(path: string, open: (path: string) => Sqlite.Database): Promise<number> {
	const base = open(path);
	try {
		base.pragma('journal_mode = WAL');
		base.pragma('synchronous = FULL');
		// drizzle-kit rebuilds a table by DROP: with foreign keys on, its children are emptied without a word
		// (the generated PRAGMA is a no-op inside a transaction; drizzle #5782).
		base.pragma('foreign_keys = OFF');
		const migrations = readMigrations('sqlite');
		const last = lastMigration(base);
		if (pendingAfter(migrations, last).length === 0) return 0;
		if (last !== undefined) copyBefore(path);
		return apply(base, migrations);
	} finally {
		base.close();
	}
}

/** Removes the copies older than a week at `now`. */
export function removeOldCopies(now: Date): void {
	for (const { path, madeAt } of copies()) if (now.getTime() - madeAt > COPY_LIFETIME) rmSync(path);
}

function lastMigration(base: Sqlite.Database): number | undefined {
	const known = base.prepare(`SELECT 1 FROM sqlite_master WHERE name = ?`).get(MIGRATION_TABLE);
	if (!known) return undefined;
	const last = base.prepare(`SELECT max(created_at) FROM ${MIGRATION_TABLE}`).pluck().get();
	return last === null || last === undefined ? undefined : Number(last);
}

/** What people wrote is sealed inside the file, and its keys are kept apart; the master key is not copied. */
function copyBefore(source: string): void {
	openDataFolder();
	const folder = backupFolder();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const stamp = new Date().toISOString().replaceAll(':', '-');
	copySqlite({
		source,
		target: join(folder, `avant-migration-${stamp}.db`),
		keysFile: keysFileIn(folder)
	});
	for (const old of copies().slice(0, -KEPT_COPIES)) rmSync(old.path);
}

/** The copies there are, oldest first; `madeAt` in ms. */
function copies(): { path: string; madeAt: number }[] {
	if (!existsSync(backupFolder())) return [];
	return readdirSync(backupFolder())
		.filter((name) => /^avant-(migration|restauration)-.*\.db$/.test(name))
		.sort()
		.map((name) => join(backupFolder(), name))
		.map((path) => ({ path, madeAt: statSync(path).mtimeMs }));
}

function apply(base: Sqlite.Database, migrations: ReturnType<typeof readMigrations>): number {
	base.exec('BEGIN IMMEDIATE');
	try {
		// Read again under the lock: another process may have started at the same time.
		const pending = pendingAfter(migrations, lastMigration(base));
		base.exec(
			`CREATE TABLE IF NOT EXISTS ${MIGRATION_TABLE} (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)`
		);
		const record = base.prepare(`INSERT INTO ${MIGRATION_TABLE} (hash, created_at) VALUES (?, ?)`);
		for (const { statements, hash, millis } of pending) {
			for (const statement of statements) base.exec(statement);
			record.run(hash, millis);
		}
		if ((base.pragma('foreign_key_check') as unknown[]).length > 0) {
			throw new OperationError(
				'La mise à jour de la base a été annulée : des lignes auraient perdu leur référence.'
			);
		}
		base.exec('COMMIT');
		return pending.length;
	} catch (error) {
		if (base.inTransaction) base.exec('ROLLBACK');
		throw error;
	}
}
