import { describe, test } from 'vitest';
import { usePostgresServer } from './engines.ts';

const url = process.env.TEST_DATABASE_URL;
if (url) {
	await usePostgresServer(url);
	const { contract } = await import('./contract.ts');
	describe('PostgreSQL', contract);
} else {
	test.skip('PostgreSQL: TEST_DATABASE_URL is not set');
}
