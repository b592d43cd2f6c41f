import { createHash } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { OperationError } from '#lib/server/env.ts';
import { log } from '#lib/server/log.ts';
import { MIGRATION_TABLE, pendingAfter, readMigrations } from '#lib/server/db/migrations.ts';
import { Ambient, TRANSACTION_LIMIT, within, type Scope, type Store } from '#lib/server/db/store.ts';

/** The part of pg's Pool this file uses; PGlite takes its place in tests. */
export type PoolLike = Pick<pg.Pool, 'query' | 'connect' | 'end'>;

let makePool: (url: string) => PoolLike = openPool;

/** Tests put PGlite in place of the pool, before the first statement. */
export function replacePool(make: (url: string) => PoolLike): void {
	makePool = make;
}

/** PostgreSQL: one pool; inside a transaction every statement goes to its own client. */
export function openPostgres(url: string): Store {
	const ambient = new Ambient<pg.PoolClient>();
	let pool: PoolLike | undefined;
	const opened = () => (pool ??= makePool(url));

	// Drizzle only ever calls `query`, with a config and its parameters: the rest of a Pool is not needed.
	const facade = {
		query: async (config: pg.QueryConfig, params?: unknown[]) => {
			const scope = ambient.current();
			if (!scope) return opened().query(config, params);
			try {
				return await scope.client.query(config, params);
			} catch (error) {
				scope.failed = true;
				throw error;
			}
		}
	};

	const transaction = async <T>(subject: string, work: () => Promise<T>): Promise<T> => {
		if (ambient.current()) return await work();
		for (let attempt = 1; ; attempt++) {
			try {
				return await once(await opened().connect(), ambient, subject, work);
			} catch (error) {
				if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
			}
		}
	};

	return {
		db: drizzle({ client: facade as unknown as pg.Pool }),
		transaction,
		migrate: async () => {
			const client = await opened().connect().catch(unreachable);
			return migrate(client).finally(() => client.release());
		},
		scrub: async () => {},
		copyTo: async () => {
			throw new OperationError(
				'Une base PostgreSQL se sauvegarde avec pg_dump : voir « Exploitation » dans le README.'
			);
		},
		close: async () => {
			const closing = pool;
			pool = undefined;
			await closing?.end();
		}
	};
}

/** A deadlock victim is run again, three times in all. */
const ATTEMPTS = 3;

/** Connections per application server: four servers use 40 of PostgreSQL's 100. */
function openPool(url: string): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: 10,
		idle_in_transaction_session_timeout: TRANSACTION_LIMIT
	});
	// Without a listener on the pool *and* on each client, a connection cut by the server ends the process.
	const lost = (error: Error & { code?: string }) =>
		log('warn', 'postgres-connection-lost', { code: error.code });
	pool.on('error', lost);
	pool.on('connect', (client) => client.on('error', lost));
	return pool;
}

function unreachable(cause: unknown): never {
	throw new OperationError(
		'La base PostgreSQL ne répond pas : vérifiez DATABASE_URL et que le serveur est démarré.',
		{ cause }
	);
}

async function once<T>(
	client: pg.PoolClient,
	ambient: Ambient<pg.PoolClient>,
	subject: string,
	work: () => Promise<T>
): Promise<T> {
	const scope: Scope<pg.PoolClient> = { client, open: true, failed: false };
	let broken = false;
	try {
		await client.query(`begin; select pg_advisory_xact_lock(${lockOf(subject)})`);
		const result = await within(TRANSACTION_LIMIT, ambient.run(scope, work));
		scope.open = false;
		// After a swallowed error PostgreSQL answers COMMIT with « ROLLBACK » and no error.
		const { command } = await client.query('commit');
		if (command !== 'COMMIT') throw new Error('transaction rolled back: one of its statements failed');
		return result;
	} catch (error) {
		scope.open = false;
		await client.query('rollback').catch(() => (broken = true));
		throw error;
	} finally {
		client.release(broken);
	}
}

/** 64-bit advisory lock of a subject. */
const lockOf = (subject: string): string =>
	createHash('sha256').update(subject).digest().readBigInt64BE(0).toString();

const isDeadlock = (error: unknown): boolean => {
	for (let at = error; at instanceof Error; at = at.cause)
		if (Reflect.get(at, 'code') === '40P01') return true;
	return false;
};

async function migrate(client: pg.PoolClient): Promise<number> {
	try {
		await client.query(`begin; select pg_advisory_xact_lock(${lockOf('migrations')})`);
		await client.query(
			`CREATE TABLE IF NOT EXISTS ${MIGRATION_TABLE} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)`
		);
		const { rows } = await client.query<{ last: string | null }>(
			`SELECT max(created_at)::text AS last FROM ${MIGRATION_TABLE}`
		);
		const last = rows[0]?.last;
		const pending = pendingAfter(readMigrations('postgres'), last ? Number(last) : undefined);
		for (const { statements, hash, millis } of pending) {
			for (const statement of statements) await client.query(statement);
			await client.query(`INSERT INTO ${MIGRATION_TABLE} (hash, created_at) VALUES ($1, $2)`, [hash, millis]);
		}
		await client.query('commit');
		return pending.length;
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	}
}
