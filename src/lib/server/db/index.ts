import { databaseLocation } from '#lib/server/env.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';

const location = databaseLocation();
const store: Store = location.engine === 'postgres' ? openPostgres(location.url) : openSqlite(location.path);

/** The database. Inside `transaction` it *is* the transaction, so query functions take no parameter for it. */
export const db = store.db;

/**
 * Runs `work` in one transaction, alone among those of the same subject on every application server; joins the outer
 * one when nested. Rolls back when `work` throws, when a statement failed, or after ten seconds. Different subjects
 * may interleave on PostgreSQL: the data keeps a second guard (unique index, revision).
 */
export const transaction = store.transaction;

/** Brings the schema up to date (called once at start); returns how many migrations ran. */
export const migrate = store.migrate;

/**
 * After a purge, removes what erased rows leave on SQLite's disk: the write-ahead log, and the copies made before
 * migrations once they are a week old. PostgreSQL's own log and backups belong to its operators.
 */
export const scrub = store.scrub;

/**
 * Writes a consistent copy of the database to `target` while it is in use, and its sealing keys to `keysFile`, apart (decision
 * 0020). Tables of sessions and attempts are left empty.
 * @throws OperationError on PostgreSQL, which has its own tools for that.
 */
export const copyTo = store.copyTo;

/** Closes the connections; the next statement would open them again. */
export const close = store.close;
