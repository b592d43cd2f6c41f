import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { replacePool, type PoolLike } from '#lib/server/db/postgres.ts';
import { Turns } from '#lib/server/db/turns.ts';

// Tests only (a development dependency): PostgreSQL in memory behind the few methods of pg's Pool that postgres.ts uses,
// so that the same engine code runs. One connection: a checked-out client keeps the others waiting.

/** Makes every pool of this process an in-memory PGlite. Call it before the first statement. */
export function usePglite(): void {
	replacePool(openPglite);
}

function openPglite(): PoolLike {
	const base = new PGlite();
	const turns = new Turns();
	const query = (config: pg.QueryConfig | string, params?: unknown[]) => run(base, config, params);
	return {
		query: async (config: pg.QueryConfig | string, params?: unknown[]) => {
			const done = await turns.take();
			return query(config, params).finally(done);
		},
		connect: async () => {
			const done = await turns.take();
			return { query, release: done };
		},
		end: () => base.close()
	} as unknown as PoolLike;
}

async function run(base: PGlite, config: pg.QueryConfig | string, params: unknown[] = []) {
	// Without parameters several statements may come at once, as over pg's simple protocol.
	if (typeof config === 'string' && params.length === 0) return (await base.exec(config)).at(-1);
	const text = typeof config === 'string' ? config : config.text;
	const rowMode = typeof config !== 'string' && 'rowMode' in config ? 'array' : 'object';
	return base.query(text, params, { rowMode, parsers: AS_TEXT });
}

const raw = (value: string): string => value;
/** Timestamps as pg hands them to drizzle: text. (1184 is timestamptz.) */
const AS_TEXT = { 1184: raw };
