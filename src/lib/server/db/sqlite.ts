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
		const done = await turns.take();
		try {
			return answer(writer, sql, params, method);
		} finally {
			done();
		}
	};

	const transaction = async <T>(_subject: string, work: () => Promise<T>): Promise<T> => {
		if (ambient.current()) return await work();
		const done = await turns.take();
		try {
			return await exclusively(opened().writer, ambient, work);
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
			const done = await turns.take();
			try {
				opened().writer.base.pragma('wal_checkpoint(TRUNCATE)');
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

function connect(path: string): { writer: Link; reader: Link } {
	const writer = openFile(path);
	for (const pragma of WRITER_PRAGMAS) writer.pragma(pragma);
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

async function exclusively<T>(writer: Link, ambient: Ambient<Link>, work: () => Promise<T>): Promise<T> {
	const scope: Scope<Link> = { client: writer, open: true, failed: false };
	writer.base.exec('BEGIN IMMEDIATE');
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
