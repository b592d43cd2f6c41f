import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

// The engine is read when the stores are imported: each test file calls one of these, then imports the suite.

/** A data folder of its own, removed at the end; SQLite unless DATABASE_URL says otherwise. */
export function useDataFolder(databaseUrl = ''): string {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-contract-'));
	process.env.DEGEMER_DATA = folder;
	process.env.DATABASE_URL = databaseUrl;
	delete process.env.DEGEMER_MASTER_KEY;
	delete process.env.ORIGIN;
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** PGlite in memory, through the same engine code as PostgreSQL. */
export async function usePostgresInMemory(): Promise<void> {
	useDataFolder('postgres://pglite');
	const { usePglite } = await import('#lib/server/db/pglite.ts');
	usePglite();
}

/** A new database on the server of TEST_DATABASE_URL, dropped at the end. */
export async function usePostgresServer(url: string): Promise<void> {
	const { default: pg } = await import('pg');
	const name = `degemer_test_${randomBytes(6).toString('hex')}`;
	const administer = async (sql: string) => {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		await client.query(sql).finally(() => client.end());
	};
	await administer(`CREATE DATABASE ${name}`);
	afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`));
	const own = new URL(url);
	own.pathname = `/${name}`;
	useDataFolder(own.href);
}
