import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { OperationError, projectRoot } from '#lib/server/env.ts';
import type { dialect } from '#lib/server/db/dialect.ts';

/** One migration drizzle-kit generated: its statements, and the two values drizzle records. */
export type Migration = {
	readonly statements: readonly string[];
	readonly hash: string;
	readonly millis: number;
};

/** Table and columns of drizzle's own migrator, so that its tools still recognise the database. */
export const MIGRATION_TABLE = '__drizzle_migrations';

/**
 * The migrations of one engine, oldest first. We run them ourselves, on both engines in one transaction under a lock:
 * drizzle's migrator failed 7 of 15 simultaneous starts, and wants CREATE on the whole PostgreSQL database.
 */
export function readMigrations(engine: typeof dialect, root = projectRoot()): Migration[] {
	return readMigrationFiles({ migrationsFolder: join(root, 'drizzle', engine) }).map((file) => ({
		statements: file.sql.filter((statement) => statement.trim() !== ''),
		hash: file.hash,
		millis: file.folderMillis
	}));
}

/**
 * Those that come after the last one recorded (`last` in ms, or undefined on an empty database).
 * @throws OperationError when the database was last used by a newer Degemer, whose schema this one does not know.
 */
export function pendingAfter(
	migrations: readonly Migration[],
	last: number | undefined
): readonly Migration[] {
	if (last === undefined) return migrations;
	if (last > (migrations.at(-1)?.millis ?? 0)) {
		throw new OperationError(
			'Cette base de données a été mise à jour par une version plus récente de Degemer : installez-la.'
		);
	}
	return migrations.filter(({ millis }) => millis > last);
}
