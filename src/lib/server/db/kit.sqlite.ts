import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** SQLite columns that give the same JavaScript values as those of kit.pg.ts. */
export const sqlite = {
	table: sqliteTable,
	text: (name: string) => text(name),
	int: (name: string) => integer(name),
	bigInt: (name: string) => integer(name),
	real: (name: string) => real(name),
	bool: (name: string) => integer(name, { mode: 'boolean' }),
	json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
	instant: (name: string) => integer(name, { mode: 'timestamp_ms' }),
	index,
	uniqueIndex,
	primaryKey
};
