import {
	bigint,
	boolean,
	customType,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	timestamp,
	uniqueIndex
} from 'drizzle-orm/pg-core';

// Byte order whatever locale the server has, as SQLite does: same sort, and prefix ranges use the plain index.
const collated = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** PostgreSQL columns; the kit is typed as these. */
export const postgres = {
	table: pgTable,
	text: (name: string) => collated(name),
	int: (name: string) => integer(name),
	bigInt: (name: string) => bigint(name, { mode: 'number' }),
	real: (name: string) => doublePrecision(name),
	bool: (name: string) => boolean(name),
	json: <T>(name: string) => jsonb(name).$type<T>(),
	instant: (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }),
	index,
	uniqueIndex,
	primaryKey
};
