import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { databaseLocation, isDemonstration, isReachable, origin, projectRoot } from '#lib/server/env.ts';

afterEach(() => vi.unstubAllEnvs());

test('the engine follows from the address', () => {
	const at = (url: string) => (vi.stubEnv('DATABASE_URL', url), databaseLocation());
	vi.stubEnv('DEGEMER_DATA', '/srv/degemer');
	expect(at('')).toEqual({ engine: 'sqlite', path: '/srv/degemer/degemer.db' });
	expect(at('file:/var/x.db')).toEqual({ engine: 'sqlite', path: '/var/x.db' });
	expect(at('file:x.db')).toEqual({ engine: 'sqlite', path: resolve('x.db') });
	expect(at('postgres://h/d')).toEqual({ engine: 'postgres', url: 'postgres://h/d' });
	expect(at('postgresql://h/d')).toEqual({ engine: 'postgres', url: 'postgresql://h/d' });
	vi.stubEnv('DEGEMER_DATA', '');
	expect(at('')).toEqual({ engine: 'sqlite', path: resolve('data/degemer.db') });
});

test('any other address is refused without being quoted', () => {
	for (const url of ['mysql://root:CANARI@h/d', 'degemer.db', 'file:', 'postgres:CANARI']) {
		vi.stubEnv('DATABASE_URL', url);
		expect(databaseLocation).toThrow(/^DATABASE_URL doit commencer/);
	}
});

test('people from outside come on https, at a name that is not this machine’s', () => {
	const at = (url: string) => (vi.stubEnv('ORIGIN', url), isReachable());
	expect(at('https://degemer.exemple.bzh')).toBe(true);
	for (const url of [
		'',
		'degemer',
		'http://degemer.exemple.bzh',
		'https://localhost',
		'https://127.0.0.1:3000',
		'https://192.168.1.4',
		'https://accueil.local'
	])
		expect(at(url), url).toBe(false);
});

test('demonstration, public address and root are read at each call', () => {
	vi.stubEnv('DEGEMER_DEMO', '1');
	vi.stubEnv('ORIGIN', 'https://degemer.exemple.bzh');
	expect([isDemonstration(), origin()]).toEqual([true, 'https://degemer.exemple.bzh']);
	vi.stubEnv('DEGEMER_DEMO', '0');
	vi.stubEnv('ORIGIN', '');
	expect([isDemonstration(), origin()]).toEqual([false, undefined]);
	vi.stubEnv('DEGEMER_ROOT', '/nowhere');
	expect(projectRoot()).toBe(process.cwd());
});
