import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endAllSessions, endSession, readSession, startSession } from '#lib/server/auth/sessions.ts';
import { db } from '#lib/server/db/index.ts';
import { loginSession } from '#lib/server/db/schema.ts';
import { purgeExpired, setDisabled, setRoles } from '#lib/server/stores/index.ts';
import { NOON, aCounsellor, minutesAfter } from './scene.ts';

/** auth/sessions.ts over login-sessions.ts */
export function sessions(): void {
	// Lucia reads the clock itself.
	const at = (now: Date) => (vi.setSystemTime(now), now);
	beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: NOON }));
	afterEach(() => vi.useRealTimers());

	test('a token opens its account; the database holds its digest only', async () => {
		const accountId = await aCounsellor(null);
		const { token, cookie } = await startSession(accountId, NOON);
		expect(token).toMatch(/^[a-z2-7]{40}$/);
		expect(cookie).toEqual({
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: false,
			expires: minutesAfter(720)
		});
		const read = await readSession(token, NOON);
		expect(read?.account).toMatchObject({ id: accountId, name: 'Nolwenn Exemple', roles: ['conseil'] });
		expect(Object.keys(read?.account ?? {}).sort()).toEqual(['email', 'id', 'name', 'roles', 'structureId']);
		const rows = await db.select().from(loginSession);
		expect(rows.map(({ id }) => id)).toContain(createHash('sha256').update(token).digest('hex'));
		expect(JSON.stringify(rows)).not.toContain(token);
	});

	test('garbage opens nothing and throws nothing', async () => {
		const garbage = [
			'',
			'%',
			'\0',
			'é',
			'a'.repeat(40),
			'a'.repeat(1_000_000),
			'../..',
			"' or 1=1 --",
			undefined
		];
		for (const token of garbage) {
			expect(await readSession(token, NOON)).toBe(null);
			await endSession(token);
		}
	});

	test('an hour without a gesture is survived, more is not', async () => {
		const accountId = await aCounsellor(null);
		const { token } = await startSession(accountId, NOON);
		expect((await readSession(token, at(minutesAfter(60))))?.account.id).toBe(accountId);
		expect((await readSession(token, at(minutesAfter(120))))?.account.id).toBe(accountId);
		expect(await readSession(token, at(minutesAfter(182)))).toBe(null);
		expect(await readSession(token, at(minutesAfter(120)))).toBe(null);
	});

	test('twelve hours after, activity or not, one signs in again', async () => {
		const { token } = await startSession(await aCounsellor(null), NOON);
		for (let minutes = 30; minutes < 720; minutes += 30) {
			expect(await readSession(token, at(minutesAfter(minutes)))).not.toBe(null);
		}
		expect((await readSession(token, at(minutesAfter(719))))?.session.expiresAt).toEqual(minutesAfter(720));
		expect(await readSession(token, at(minutesAfter(720)))).toBe(null);
	});

	test('signing out ends one session, a new password all of them', async () => {
		const accountId = await aCounsellor(null);
		const tokens = await Promise.all([1, 2, 3].map(async () => (await startSession(accountId, NOON)).token));
		const open = async () =>
			(await Promise.all(tokens.map((token) => readSession(token, NOON)))).map(Boolean);
		await endSession(tokens[1]);
		expect(await open()).toEqual([true, false, true]);
		await endAllSessions(accountId);
		expect(await open()).toEqual([false, false, false]);
	});

	test('a change of roles counts at once, a disabled account is out at once', async () => {
		const accountId = await aCounsellor(null);
		const { token } = await startSession(accountId, NOON);
		await setRoles(accountId, ['pilotage']);
		expect((await readSession(token, NOON))?.account.roles).toEqual(['pilotage']);
		await setDisabled(accountId, NOON);
		expect(await readSession(token, NOON)).toBe(null);
	});

	test('the purge forgets ended sessions', async () => {
		const accountId = await aCounsellor(null);
		await startSession(accountId, NOON);
		const { token } = await startSession(accountId, minutesAfter(100));
		await purgeExpired(minutesAfter(61));
		const rows = (await db.select().from(loginSession)).filter((row) => row.accountId === accountId);
		expect(rows.map(({ id }) => id)).toEqual([createHash('sha256').update(token).digest('hex')]);
	});

	test('the cookie is for HTTPS only when the address is', async () => {
		vi.stubEnv('ORIGIN', 'https://degemer.exemple.bzh');
		expect((await startSession(await aCounsellor(null), NOON)).cookie.secure).toBe(true);
		vi.unstubAllEnvs();
	});
}
