import { dialect } from '#lib/server/db/dialect.ts';
import { postgres } from '#lib/server/db/kit.pg.ts';
import { sqlite } from '#lib/server/db/kit.sqlite.ts';

/**
 * The columns both engines have, typed as PostgreSQL's: its builders have no `.get()` or `.run()`, so what compiles
 * can be awaited on both, and what only PostgreSQL has fails at once on the SQLite every developer runs.
 */
export const { table, text, int, bigInt, real, bool, json, instant, index, uniqueIndex, primaryKey } =
	dialect === 'postgres' ? postgres : (sqlite as unknown as typeof postgres);
