import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { hashPassword } from '#lib/server/auth/password.ts';
import { enrolFactor, proposeFactor, proposedFactor, provesFactor } from '#lib/server/auth/second-factor.ts';
import {
	readSession,
	openLoginsOf,
	endOtherLogins,
	endOwnLogin,
	startSession
} from '#lib/server/auth/sessions.ts';
import { accountsAt, confirmsPassword, enter, enterWithCode, knowDevice } from '#lib/server/auth/sign-in.ts';
import { db } from '#lib/server/db/index.ts';
import {
	knownDevice,
	recoveryCode,
	secondFactor,
	signInDelay,
	signInStep
} from '#lib/server/db/schema-sign-in.ts';
import { sealingKey } from '#lib/server/db/schema.ts';
import {
	createAccount,
	forgetDevicesOf,
	hasFactor,
	needsFactor,
	purgeExpired,
	removeFactor,
	setDisabled,
	writeFactorRule,
	type Role
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

const RIGHT = 'goéland argenté';
const WRONG = 'cormoran huppé';
const DAY = 24 * 60;

/** auth/sign-in.ts and auth/second-factor.ts over sign-in.ts and second-factors.ts */
export function signIns(): void {
	let serial = 0;
	const hash = hashPassword(RIGHT);
	const someone = async (roles: readonly Role[] = ['conseil'], structureId: string | null = null) => {
		const email = `katell.${++serial}@exemple.bzh`;
		const passwordHash = await hash;
		const made = await createAccount({
			email,
			name: 'Katell Exemple',
			passwordHash,
			structureId,
			roles,
			now: NOON
		});
		if (!made.ok) throw new Error(made.error);
		return made.value;
	};
	/** An address of its own for each test: they share none of its failures. */
	const from = (device: string | undefined, now = NOON, address = `192.0.2.${serial}`) => ({
		device,
		address,
		now
	});
	const answer = async (email: string, password: string, place: ReturnType<typeof from>) => {
		const entered = await enter(email, password, place);
		return entered.ok ? (entered.value.account ? 'in' : 'step') : entered.error;
	};
	const codeAt = (secret: string, now: Date) => new TOTP({ secret }).generate({ timestamp: now.getTime() });
	const withFactor = async (now = NOON) => {
		const account = await someone();
		expect(await proposeFactor(account.id, now)).toBe(true);
		const { secret } = (await proposedFactor(account.id, account.email))!;
		const codes = await enrolFactor(account.id, codeAt(secret, now), now);
		return { ...account, secret, codes: codes! };
	};

	test('five failures in a row wait, then twice as long each time; the right password makes them forgotten', async () => {
		const { email } = await someone();
		for (let at = 0; at < 4; at++) expect(await answer(email, WRONG, from(undefined))).toBe('identifiants');
		expect(await answer(email, RIGHT, from(undefined))).toBe('in');
		for (let at = 0; at < 5; at++) expect(await answer(email, WRONG, from(undefined))).toBe('identifiants');
		expect(await answer(email, RIGHT, from(undefined))).toBe('attendre-davantage');
		expect(await answer(email, WRONG, from(undefined, minutesAfter(0.6)))).toBe('identifiants');
		expect(await answer(email, RIGHT, from(undefined, minutesAfter(1.2)))).toBe('attendre-davantage');
		expect(await answer(email, RIGHT, from(undefined, minutesAfter(1.7)))).toBe('in');
	});

	test('tries sent together are all counted', async () => {
		const { email } = await someone();
		const all = await Promise.all(Array.from({ length: 12 }, () => answer(email, WRONG, from(undefined))));
		expect(all.filter((one) => one === 'identifiants')).toHaveLength(5);
	});

	test('an address without an account waits as one that has one', async () => {
		const nobody = `personne.${++serial}@exemple.bzh`;
		const said: string[] = [];
		for (let at = 0; at < 6; at++) said.push(await answer(nobody, WRONG, from(undefined)));
		expect(said).toEqual([...Array<string>(5).fill('identifiants'), 'attendre-davantage']);
	});

	test('strangers who fail do not make a known post wait, nor its own failures the strangers', async () => {
		const { id, email } = await someone();
		const device = await knowDevice(undefined, id, false, NOON);
		expect(device).toMatch(/^[\w-]{32}$/);
		expect(JSON.stringify(await db.select().from(knownDevice))).not.toContain(device);
		for (let at = 0; at < 8; at++) await answer(email, WRONG, from(undefined));
		expect(await answer(email, RIGHT, from(undefined))).toBe('attendre-davantage');
		expect(await answer(email, RIGHT, from('x'.repeat(32)))).toBe('attendre-davantage');
		expect(await answer(email, RIGHT, from(device))).toBe('in');
		for (let at = 0; at < 5; at++) expect(await answer(email, WRONG, from(device))).toBe('identifiants');
		expect(await answer(email, RIGHT, from(device))).toBe('attendre-davantage');
		await forgetDevicesOf(id);
		expect(await answer(email, WRONG, from(device, minutesAfter(70)))).toBe('identifiants');
	});

	test('a post knows by name those who signed in on it, and nobody else does', async () => {
		const [one, other, gone] = [await someone(), await someone(), await someone()];
		const device = await knowDevice(undefined, one.id, false, NOON);
		for (const { id } of [other, gone]) await knowDevice(device, id, false, NOON);
		await setDisabled(gone.id, NOON);
		const here = await accountsAt(from(device));
		expect(here.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
		expect(await accountsAt(from(device, minutesAfter(181 * DAY)))).toEqual([]);
		for (const garbage of [undefined, '', '%', 'x'.repeat(32), 'é'.repeat(32)])
			expect(await accountsAt(from(garbage))).toEqual([]);
	});

	test('an address that fails for many accounts waits; a known post there does not', async () => {
		const { id, email } = await someone();
		const device = await knowDevice(undefined, id, false, NOON);
		const address = '198.51.100.7';
		const failures = Array.from({ length: 100 }, (_, at) =>
			enter(`n${at}@exemple.bzh`, WRONG, from(undefined, NOON, address))
		);
		await Promise.all(failures);
		expect(await answer(email, RIGHT, from(undefined, NOON, address))).toBe('attendre-davantage');
		expect(await answer(email, RIGHT, from(device, NOON, address))).toBe('in');
	});

	test('one’s own password, asked again, waits in the same way', async () => {
		const account = await someone();
		for (let at = 0; at < 5; at++)
			expect(await confirmsPassword(account, WRONG, NOON)).toEqual({
				ok: false,
				error: 'mot-de-passe-actuel'
			});
		expect(await confirmsPassword(account, RIGHT, NOON)).toEqual({ ok: false, error: 'attendre-davantage' });
		expect(await confirmsPassword(account, RIGHT, minutesAfter(1))).toEqual({ ok: true, value: true });
	});

	test('a second factor is asked once it is confirmed, and a code serves once', async () => {
		const { id, email } = await someone();
		await proposeFactor(id, NOON);
		expect(await answer(email, RIGHT, from(undefined))).toBe('in');
		const { secret, address } = (await proposedFactor(id, email))!;
		expect(address).toMatch(/^otpauth:\/\/totp\/Degemer:katell/);
		expect(await enrolFactor(id, '000000', NOON)).toBe(null);
		expect(await hasFactor(id)).toBe(false);
		const codes = await enrolFactor(id, codeAt(secret, NOON), NOON);
		expect(codes).toHaveLength(10);
		expect(new Set(codes).size).toBe(10);
		expect(await proposeFactor(id, NOON)).toBe(false);
		expect(await proposedFactor(id, email)).toBe(undefined);
		expect(await provesFactor(id, codeAt(secret, NOON), NOON)).toBe(false);
		expect(await provesFactor(id, codeAt(secret, minutesAfter(1)), minutesAfter(1))).toBe(true);
		expect(await provesFactor(id, codeAt(secret, minutesAfter(0.5)), minutesAfter(1))).toBe(false);
		expect(await provesFactor(id, codeAt(secret, minutesAfter(9)), minutesAfter(5))).toBe(false);
	});

	test('the secret is sealed, the recovery codes are hashed, and removing them destroys their key', async () => {
		const { id, secret, codes } = await withFactor();
		const rows = JSON.stringify([await db.select().from(secondFactor), await db.select().from(recoveryCode)]);
		expect(rows).not.toContain(secret);
		for (const code of codes) expect(rows).not.toContain(code.replaceAll('-', ''));
		const keys = await db.$count(sealingKey);
		expect(await removeFactor(id)).toBe(true);
		expect(await db.$count(sealingKey)).toBe(keys - 1);
		expect(await hasFactor(id)).toBe(false);
		expect(await provesFactor(id, codes[0]!, NOON)).toBe(false);
		expect(await removeFactor(id)).toBe(false);
	});

	test('the second step opens with a code or a recovery code, once, for five minutes', async () => {
		const { email, id, secret, codes } = await withFactor();
		const step = async (now: Date) => {
			const entered = await enter(email, RIGHT, from(undefined, now));
			return entered.ok ? (entered.value.step ?? '') : '';
		};
		const first = await step(minutesAfter(1));
		expect(JSON.stringify(await db.select().from(signInStep))).not.toContain(first);
		const place = from(undefined, minutesAfter(2));
		expect(await enterWithCode(first, '123456', place)).toEqual({ ok: false, error: 'code-second-facteur' });
		const entered = await enterWithCode(first, codeAt(secret, minutesAfter(2)), place);
		expect(entered.ok && entered.value.id).toBe(id);
		expect(await enterWithCode(first, codes[0]!, place)).toEqual({ ok: false, error: 'connexion-perimee' });
		const second = await step(minutesAfter(3));
		expect(
			(await enterWithCode(second, ` ${codes[1]!.toUpperCase()}`, from(undefined, minutesAfter(4)))).ok
		).toBe(true);
		const third = await step(minutesAfter(5));
		expect((await enterWithCode(third, codes[1]!, from(undefined, minutesAfter(5)))).ok).toBe(false);
		expect(await enterWithCode(third, codes[2]!, from(undefined, minutesAfter(10)))).toEqual({
			ok: false,
			error: 'connexion-perimee'
		});
		expect((await enterWithCode('rien', codes[2]!, place)).ok).toBe(false);
	});

	test('codes are tried five times, then wait', async () => {
		const { email, codes } = await withFactor();
		const entered = await enter(email, RIGHT, from(undefined));
		const step = entered.ok ? (entered.value.step ?? '') : '';
		for (let at = 0; at < 5; at++) await enterWithCode(step, '123456', from(undefined));
		expect(await enterWithCode(step, codes[0]!, from(undefined))).toEqual({
			ok: false,
			error: 'attendre-davantage'
		});
		expect((await enterWithCode(step, codes[0]!, from(undefined, minutesAfter(1)))).ok).toBe(true);
	});

	test('a post where the code was given does not ask for it again for half a day', async () => {
		const { id, email } = await withFactor();
		const device = await knowDevice(undefined, id, true, NOON);
		expect(await answer(email, RIGHT, from(device, minutesAfter(11 * 60)))).toBe('in');
		await knowDevice(device, id, false, minutesAfter(11 * 60));
		expect(await answer(email, RIGHT, from(device, minutesAfter(13 * 60)))).toBe('step');
		expect(await answer(email, RIGHT, from(undefined, minutesAfter(60)))).toBe('step');
	});

	test('a structure asks it of roles; an account of the whole installation owes what any asks', async () => {
		const { structureId } = await aStructure();
		await writeFactorRule(structureId, ['pilotage', 'region']);
		expect(await needsFactor({ structureId, roles: ['conseil'] })).toBe(false);
		expect(await needsFactor({ structureId, roles: ['conseil', 'pilotage'] })).toBe(true);
		expect(await needsFactor({ structureId: (await aStructure()).structureId, roles: ['pilotage'] })).toBe(
			false
		);
		expect(await needsFactor({ structureId: null, roles: ['region'] })).toBe(true);
		await writeFactorRule(structureId, []);
		expect(await needsFactor({ structureId: null, roles: ['region'] })).toBe(false);
	});

	test('a session that owes a second factor says so until it is set up', async () => {
		const { id } = await someone(['pilotage']);
		const now = new Date();
		const { token } = await startSession(id, now, { agent: 'firefox/linux', mustEnrol: true });
		expect((await readSession(token, now))?.account.mustEnrol).toBe(true);
		await proposeFactor(id, now);
		const { secret } = (await proposedFactor(id, ''))!;
		await enrolFactor(id, codeAt(secret, now), now);
		expect((await readSession(token, now))?.account.mustEnrol).toBe(undefined);
	});

	test('one sees and closes one’s own sessions, never another’s', async () => {
		const [one, other] = [await someone(), await someone()];
		const now = new Date();
		const tokens = await Promise.all(
			[0, 1, 2].map(async () => (await startSession(one.id, now, { agent: 'safari/ipad' })).token)
		);
		const foreign = (await startSession(other.id, now)).token;
		const list = await openLoginsOf(one.id, tokens[1], now);
		expect(list.map(({ agent, isThis }) => [agent, isThis]).sort()).toEqual([
			['safari/ipad', false],
			['safari/ipad', false],
			['safari/ipad', true]
		]);
		const [theirs] = await openLoginsOf(other.id, undefined, now);
		expect(await endOwnLogin(one.id, theirs!.id)).toBe(false);
		expect(await endOwnLogin(one.id, list.find(({ isThis }) => !isThis)!.id)).toBe(true);
		await endOtherLogins(one.id, tokens[1]);
		const left = await Promise.all(tokens.map(async (token) => (await readSession(token, now)) !== null));
		expect(left).toEqual([false, true, false]);
		expect(await readSession(foreign, now)).not.toBe(null);
	});

	test('the purge forgets steps, failures and posts past their end', async () => {
		const { id, email } = await withFactor();
		await enter(email, RIGHT, from(undefined));
		await knowDevice(undefined, id, false, NOON);
		await purgeExpired(minutesAfter(181 * DAY));
		for (const table of [signInStep, signInDelay, knownDevice]) expect(await db.$count(table)).toBe(0);
	});
}
