import type Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { copyInThread } from '#lib/server/db/copy.ts';
import { openFile } from '#lib/server/db/sqlite-file.ts';
import { migrateSqlite, removeOldCopies } from '#lib/server/db/sqlite-migrations.ts';
import { Ambient, TRANSACTION_LIMIT, within, type Db, type Scope, type Store } from '#lib/server/db/store.ts';
import { Turns } from '#lib/server/db/turns.ts';

type Method = 'run' | 'all' | 'values' | 'get';
type Link = { readonly base: Sqlite.Database; readonly statements: Map<string, Sqlite.Statement> };

/**
 * SQLite behind one asynchronous door: reads go to a read-only connection (committed data only), writes take turns on
 * the writer, and a transaction holds the writer alone. Drizzle's own driver has no place to make a bystander's
 * write wait: it would join the open transaction and vanish with its rollback.
 */
export function openSqlite(path: string): Store {
	const ambient = new Ambient<Link>();
	const turns = new Turns();
	let links: { writer: Link; reader: Link } | undefined;
	const opened = () => (links ??= connect(path));

	const ask = async (sql: string, params: unknown[], method: Method) => {
		const scope = ambient.current();
		if (scope) return answerIn(scope, sql, params, method);
		const { reader, writer } = opened();
		if (prepared(reader, sql).readonly) return answer(reader, sql, params, method);
		const until = Date.now() + PATIENCE;
		const done = await turns.take();
		try {
			return await unlocked(until, () => answer(writer, sql, params, method));
		} finally {
			done();
		}
	};

	const transaction = async <T>(_subject: string, work: () => Promise<T>): Promise<T> => {
		if (ambient.current()) return await work();
		const until = Date.now() + PATIENCE;
		const done = await turns.take();
		try {
			const { writer } = opened();
			await unlocked(until, () => writer.base.exec('BEGIN IMMEDIATE'));
			return await exclusively(writer, ambient, work);
		} finally {
			done();
		}
	};

	return {
		db: drizzle(ask) as unknown as Db,
		transaction,
		migrate: async () => migrateSqlite(path, openFile),
		scrub: async (now) => {
			removeOldCopies(now);
			const until = Date.now() + PATIENCE;
			const done = await turns.take();
			try {
				await emptied(until, opened().writer);
			} finally {
				done();
			}
		},
		copyTo: (target, keysFile) => copyInThread({ source: path, target, keysFile }),
		close: async () => {
			const done = await turns.take();
			links?.reader.base.close();
			links?.writer.base.close();
			links = undefined;
			done();
		}
	};
}

/** Longest a writer waits, its turn included, for another program that holds the file (ms). */
const PATIENCE = 5000;
const TRY_AGAIN_AFTER = 50;

/**
 * Tries until the file is free, at least once. SQLite's own wait would stop the whole process: here pages are still read, and
 * whoever waited behind the first does not wait as long again.
 */
async function unlocked<T>(until: number, attempt: () => T): Promise<T> {
	for (;;) {
		try {
			return attempt();
		} catch (error) {
			if (Date.now() > until || !isBusy(error)) throw error;
		}
		await pause();
	}
}

/** Empties the write-ahead log; while a copy reads it, that is tried again, and left to the next purge after that. */
async function emptied(until: number, { base }: Link): Promise<void> {
	while (base.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0 && Date.now() < until) await pause();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER));

const isBusy = (error: unknown): boolean =>
	error instanceof Error && String(Reflect.get(error, 'code')).startsWith('SQLITE_BUSY');

function connect(path: string): { writer: Link; reader: Link } {
	const writer = openFile(path);
	for (const pragma of WRITER_PRAGMAS) writer.pragma(pragma);
	writer.pragma('busy_timeout = 0');
	const reader = openFile(path, { readonly: true });
	return { writer: { base: writer, statements: new Map() }, reader: { base: reader, statements: new Map() } };
}

// better-sqlite3 compiles WAL with synchronous=NORMAL, which may lose the last commits in a power cut.
const WRITER_PRAGMAS = [
	'journal_mode = WAL',
	'synchronous = FULL',
	'foreign_keys = ON',
	'secure_delete = ON'
];

function answerIn(scope: Scope<Link>, sql: string, params: unknown[], method: Method) {
	try {
		return answer(scope.client, sql, params, method);
	} catch (error) {
		scope.failed = true; // as on PostgreSQL
		throw error;
	}
}

function answer(link: Link, sql: string, params: unknown[], method: Method): { rows: unknown[] } {
	const statement = prepared(link, sql);
	if (!statement.reader) {
		statement.run(...params);
		return { rows: [] };
	}
	// Drizzle reads a missing row as `undefined` rows here.
	return { rows: (method === 'get' ? statement.get(...params) : statement.all(...params)) as unknown[] };
}

/** Statements kept per connection; beyond that, one-off shapes (inserts of many rows) push the oldest out. */
const STATEMENT_LIMIT = 300;

function prepared(link: Link, sql: string): Sqlite.Statement {
	let statement = link.statements.get(sql);
	if (!statement) {
		statement = link.base.prepare(sql);
		if (statement.reader) statement.raw(true);
		if (link.statements.size >= STATEMENT_LIMIT) {
			const [oldest] = link.statements.keys();
			if (oldest !== undefined) link.statements.delete(oldest);
		}
		link.statements.set(sql, statement);
	}
	return statement;
}

/** Runs `work` in the transaction that was just begun, to its end. */
async function exclusively<T>(writer: Link, ambient: Ambient<Link>, work: () => Promise<T>): Promise<T> {
	const scope: Scope<Link> = { client: writer, open: true, failed: false };
	try {
		const result = await within(TRANSACTION_LIMIT, ambient.run(scope, work));
		if (scope.failed) throw new Error('transaction rolled back: one of its statements failed');
		writer.base.exec('COMMIT');
		return result;
	} catch (error) {
		if (writer.base.inTransaction) writer.base.exec('ROLLBACK');
		throw error;
	} finally {
		scope.open = false;
	}
}
