import { and, gte, lt, sql, type Column, type SQL } from 'drizzle-orm';

/** Prefix search as a range: the plain index serves it on both engines, which `LIKE` does not. */
export const startsWith = (column: Column, prefix: string): SQL | undefined =>
	and(gte(column, prefix), lt(column, `${prefix}\u{10FFFF}`));

/** The value the refused row of an upsert carried, for `onConflictDoUpdate({ set })`. */
export const excluded = (column: Column): SQL => sql`excluded.${sql.identifier(column.name)}`;
