import { afterAll, describe, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { usePostgresServer } from './engines.ts';

// A server and a rotation are two processes: as in postgres.test.ts.
const postgres = await startPostgres();
if (postgres) {
	afterAll(() => postgres.close());
	await usePostgresServer(postgres.url);
	const { liveRotations } = await import('./rotation-live.ts');
	describe('PostgreSQL', () => liveRotations(process.env.DEGEMER_DATA ?? ''));
} else {
	test.skip('PostgreSQL: TEST_DATABASE_URL is not set, and none could be started');
}
