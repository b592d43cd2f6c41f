import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from '#lib/server/db/schema.ts';

/** The queries both engines answer. A write without `.returning()` gives nothing that may be relied on. */
export type Db = Pick<
	PgDatabase<PgQueryResultHKT, typeof schema>,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
>;

/** One engine: `db` is usable at import, connections open at the first statement. */
export type Store = {
	readonly db: Db;
	/** Runs `work` alone among transactions of the same subject. See `transaction` in index.ts. */
	readonly transaction: <T>(subject: string, work: () => Promise<T>) => Promise<T>;
	/** Brings the schema up to date; returns how many migrations ran. */
	readonly migrate: () => Promise<number>;
	/** Removes what erased rows leave on the disk. See `scrub` in index.ts. */
	readonly scrub: (now: Date) => Promise<void>;
	/** Copies everything but keys to a file. See `copyTo` in index.ts. */
	readonly copyTo: (target: string, keysFile: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

/** A running transaction. A statement that fails kills it; one that comes after its end is refused. */
export type Scope<Client> = { readonly client: Client; open: boolean; failed: boolean };

/** The transaction the current asynchronous call belongs to. */
export class Ambient<Client> {
	readonly #storage = new AsyncLocalStorage<Scope<Client>>();

	/** The live scope, undefined outside of any. Throws when a statement outlives its transaction. */
	current(): Scope<Client> | undefined {
		const scope = this.#storage.getStore();
		if (scope && !scope.open)
			throw new Error('statement issued after its transaction ended (missing await?)');
		if (scope?.failed) throw new Error('transaction already failed: nothing more can run in it');
		return scope;
	}

	/** Runs and awaits `work` inside: a query builder is a lazy thenable, and would start outside otherwise. */
	run<T>(scope: Scope<Client>, work: () => Promise<T>): Promise<T> {
		return this.#storage.run(scope, async () => await work());
	}
}

/** Longest a transaction may last, in milliseconds: then it is rolled back. */
export const TRANSACTION_LIMIT = 10_000;

/** Rejects after `limit` ms, without keeping the process alive. */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
	const timeout = Promise.withResolvers<never>();
	const timer = setTimeout(() => timeout.reject(new Error(`transaction longer than ${limit} ms`)), limit);
	timer.unref();
	return Promise.race([work, timeout.promise]).finally(() => clearTimeout(timer));
}
