import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { invitation } from '#lib/server/db/schema-invitations.ts';
import {
	acceptInvitation,
	findAccountByEmail,
	findInvitation,
	invite,
	inviteToNewPassword,
	listInvitations,
	purgeExpired,
	withdrawInvitation
} from '#lib/server/stores/index.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

const DAY = 24 * 60;

/** invitations.ts */
export function invitations(): void {
	let serial = 0;
	const given = async (structureId: string, email = `azilis.${++serial}@exemple.bzh`) => {
		const invited = await invite({ structureId, email, roles: ['accueil', 'conseil'], now: NOON });
		if (!invited.ok) throw new Error(invited.error);
		return { email, token: invited.value.token };
	};
	const accept = (token: string, now = minutesAfter(5)) =>
		acceptInvitation({ token, name: 'Azilis Exemple', passwordHash: 'hash-a', now });

	test('a link opens one account, once, with the roles that were given', async () => {
		const { structureId } = await aStructure();
		const { email, token } = await given(structureId);
		expect(await findInvitation(token, NOON)).toMatchObject({ email, accountId: null, structureId });
		const [one, other] = await Promise.all([accept(token), accept(token)]);
		const won = one.ok ? one : other;
		expect([one.ok, other.ok].sort()).toEqual([false, true]);
		expect(won.ok && won.value).toMatchObject({
			email,
			name: 'Azilis Exemple',
			structureId,
			roles: ['accueil', 'conseil'],
			disabledAt: null
		});
		expect(await accept(token)).toEqual({ ok: false, error: 'gone' });
		expect(await findInvitation(token, NOON)).toBe(undefined);
	});

	test('the base keeps no token', async () => {
		const { token } = await given((await aStructure()).structureId);
		expect(JSON.stringify(await db.select().from(invitation))).not.toContain(token);
	});

	test('a week later, or taken back, a link opens nothing', async () => {
		const { structureId } = await aStructure();
		const old = await given(structureId);
		expect((await accept(old.token, minutesAfter(7 * DAY))).ok).toBe(false);
		const taken = await given(structureId);
		const [, one] = await listInvitations(structureId, NOON);
		const other = (await aStructure()).structureId;
		expect(await withdrawInvitation(one!.id, other)).toBe(false);
		expect(await withdrawInvitation(one!.id, structureId)).toBe(true);
		expect((await accept(taken.token)).ok).toBe(false);
		expect((await listInvitations(structureId, NOON)).map(({ email }) => email)).toEqual([old.email]);
		expect(await listInvitations(structureId, minutesAfter(7 * DAY))).toEqual([]);
		await purgeExpired(minutesAfter(7 * DAY));
		expect(await db.$count(invitation)).toBe(0);
	});

	test('a second link for an address replaces the first; an address that has an account gets none', async () => {
		const { structureId } = await aStructure();
		const first = await given(structureId);
		const second = await given(structureId, ` ${first.email.toUpperCase()}`);
		expect((await accept(first.token)).ok).toBe(false);
		expect((await accept(second.token)).ok).toBe(true);
		const again = await invite({ structureId, email: first.email, roles: ['conseil'], now: NOON });
		expect(again).toEqual({ ok: false, error: 'email-taken' });
	});

	test('a link replaces a password, and nothing else', async () => {
		const { structureId, counsellorId } = await aStructure();
		expect(await inviteToNewPassword(counsellorId, (await aStructure()).structureId, NOON)).toBe(undefined);
		const { token } = (await inviteToNewPassword(counsellorId, structureId, NOON))!;
		expect(await listInvitations(structureId, NOON)).toEqual([]);
		const accepted = await accept(token);
		expect(accepted.ok && accepted.value).toMatchObject({
			id: counsellorId,
			name: 'Nolwenn Exemple',
			roles: ['conseil']
		});
		const email = accepted.ok ? accepted.value.email : '';
		expect((await findAccountByEmail(email))?.passwordHash).toBe('hash-a');
		const later = (await inviteToNewPassword(counsellorId, structureId, NOON))!;
		expect((await accept(later.token, minutesAfter(DAY))).ok).toBe(false);
	});
}
