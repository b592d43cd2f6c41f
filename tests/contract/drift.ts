import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as api from 'drizzle-kit/api';
import { dialect } from '#lib/server/db/dialect.ts';
import * as exchange from '#lib/server/db/schema-exchange.ts';
import * as invitations from '#lib/server/db/schema-invitations.ts';
import * as library from '#lib/server/db/schema-library.ts';
import * as lines from '#lib/server/db/schema-journal.ts';
import * as life from '#lib/server/db/schema-network-life.ts';
import * as outreach from '#lib/server/db/schema-outreach.ts';
import * as quality from '#lib/server/db/schema-quality.ts';
import * as returns from '#lib/server/db/schema-returns.ts';
import * as signIn from '#lib/server/db/schema-sign-in.ts';
import * as sheets from '#lib/server/db/schema-sheets.ts';
import * as main from '#lib/server/db/schema.ts';

export const schema = {
	...main,
	...exchange,
	...invitations,
	...library,
	...lines,
	...life,
	...outreach,
	...quality,
	...returns,
	...sheets,
	...signIn
};

/** drizzle/: the generated migrations are those of the schema, and go in pairs. */
export function drift(): void {
	test('the schema has no change without its migration', async () => {
		const last = journal(dialect).at(-1) ?? '';
		const snapshot = read(`drizzle/${dialect}/meta/${last.slice(0, 4)}_snapshot.json`);
		const statements =
			dialect === 'sqlite'
				? await api.generateSQLiteMigration(snapshot, await api.generateSQLiteDrizzleJson(schema))
				: await api.generateMigration(snapshot, api.generateDrizzleJson(schema));
		expect(statements).toEqual([]);
	});

	test('both engines have the same migrations', () => {
		expect(journal('sqlite')).toEqual(journal('postgres'));
	});
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const journal = (engine: string): string[] =>
	read(`drizzle/${engine}/meta/_journal.json`).entries.map((entry: { tag: string }) => entry.tag);
