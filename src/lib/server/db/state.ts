import { sql } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { dialect } from '#lib/server/db/dialect.ts';
import { MIGRATION_TABLE, pendingAfter, readMigrations } from '#lib/server/db/migrations.ts';

/**
 * How many migrations the database has had and how many wait, changing nothing.
 * @throws OperationError when the database was last used by a newer Degemer.
 */
export async function migrationState(): Promise<{ readonly applied: number; readonly pending: number }> {
	const all = readMigrations(dialect);
	const pending = pendingAfter(all, await lastApplied()).length;
	return { applied: all.length - pending, pending };
}

async function lastApplied(): Promise<number | undefined> {
	if (!(await hasTable())) return undefined;
	const rows = await db
		.select({ last: sql<number | string | null>`max(created_at)` })
		.from(sql`${sql.identifier(MIGRATION_TABLE)}`);
	const last = rows[0]?.last ?? null;
	return last === null ? undefined : Number(last);
}

async function hasTable(): Promise<boolean> {
	const rows =
		dialect === 'postgres'
			? await db.select({ found: sql`to_regclass(${MIGRATION_TABLE})` }).from(sql`(select 1) as one`)
			: await db.select({ found: sql`name` }).from(sql`sqlite_master where name = ${MIGRATION_TABLE}`);
	return rows.some(({ found }) => found !== null);
}
