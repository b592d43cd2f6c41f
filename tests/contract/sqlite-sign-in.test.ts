import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useDataFolder } from './engines.ts';

useDataFolder();
const argon = vi.hoisted(() => ({ hashed: 0, verified: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
	const real = await original<typeof import('@node-rs/argon2')>();
	return {
		hash: (...given: Parameters<typeof real.hash>) => (argon.hashed++, real.hash(...given)),
		verify: (...given: Parameters<typeof real.verify>) => (argon.verified++, real.verify(...given))
	};
});
const { enter, knowDevice } = await import('#lib/server/auth/sign-in.ts');
const { hashPassword } = await import('#lib/server/auth/password.ts');
const stores = await import('#lib/server/stores/index.ts');

const NOON = new Date('2026-11-24T11:00:00.000Z');
const PASSWORD = 'goéland argenté';
const anAccount = async (email: string) => {
	const passwordHash = await hashPassword(PASSWORD);
	const input = {
		email,
		name: 'Katell Exemple',
		passwordHash,
		structureId: null,
		roles: ['conseil'] as const
	};
	const made = await stores.createAccount({ ...input, now: NOON });
	return made.ok ? made.value.id : '';
};

beforeAll(stores.start);
afterAll(stores.stop);

/** What a sign-in answers, and how often it hashed: 24 ms each, beside which everything else is nothing. */
async function costOf(email: string, password: string, device?: string) {
	Object.assign(argon, { hashed: 0, verified: 0 });
	const entered = await enter(email, password, { device, address: '192.0.2.1', now: NOON });
	return { said: entered.ok ? 'in' : entered.error, ...argon };
}

test('known or not, closed or not, from a known post or not, a wrong password costs one hash and says the same', async () => {
	const id = await anAccount('katell@exemple.bzh');
	const closed = await anAccount('fermee@exemple.bzh');
	await stores.setDisabled(closed, NOON);
	const device = await knowDevice(undefined, id, false, NOON);
	await enter('personne.0@exemple.bzh', 'x', { device: undefined, address: '192.0.2.1', now: NOON }); // makes the dummy
	const same = { said: 'identifiants', hashed: 0, verified: 1 };
	expect(await costOf('katell@exemple.bzh', 'cormoran huppé')).toEqual(same);
	expect(await costOf('katell@exemple.bzh', 'cormoran huppé', device)).toEqual(same);
	expect(await costOf('personne@exemple.bzh', 'cormoran huppé')).toEqual(same);
	expect(await costOf('personne@exemple.bzh', 'cormoran huppé', device)).toEqual(same);
	expect(await costOf('fermee@exemple.bzh', 'cormoran huppé')).toEqual(same);
	expect(await costOf('fermee@exemple.bzh', PASSWORD)).toEqual(same);
	expect(await costOf('katell@exemple.bzh', PASSWORD)).toEqual({ ...same, said: 'in' });
});

test('while a delay runs nothing is hashed, for an account as for an address without one', async () => {
	await anAccount('attend@exemple.bzh');
	for (const email of ['attend@exemple.bzh', 'attend.personne@exemple.bzh']) {
		for (let at = 0; at < 5; at++) await costOf(email, 'cormoran huppé');
		expect(await costOf(email, PASSWORD)).toEqual({ said: 'attendre-davantage', hashed: 0, verified: 0 });
	}
});
