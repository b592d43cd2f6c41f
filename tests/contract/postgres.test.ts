import { afterAll, describe, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { usePostgresServer } from './engines.ts';

// The server of TEST_DATABASE_URL, else Debian's package started as an unprivileged user (ruling 26).
const postgres = await startPostgres();
if (postgres) {
	// What is registered first ends last: the database is dropped before its server stops.
	afterAll(() => postgres.close());
	await usePostgresServer(postgres.url);
	const { contract } = await import('./contract.ts');
	describe('PostgreSQL', contract);
} else {
	test.skip('PostgreSQL: TEST_DATABASE_URL is not set, and none could be started');
}
