import { afterEach, expect, it, vi } from 'vitest';
import { transportPolicy } from '#lib/server/http/transport.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
	['https://degemer.exemple.bzh', 'max-age=31536000; includeSubDomains'],
	['http://localhost:3000', null],
	['', null]
])('says of %j: %j', (address, policy) => {
	vi.stubEnv('ORIGIN', address);
	expect(transportPolicy()).toBe(policy);
});
