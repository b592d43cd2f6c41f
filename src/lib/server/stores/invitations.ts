import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { invitation } from '#lib/server/db/schema-invitations.ts';
import {
	createAccount,
	emailKey,
	findAccount,
	findAccountByEmail,
	rolesOf,
	setPassword,
	type Account,
	type Role
} from '#lib/server/stores/accounts.ts';

/** A link that was given and has not served. */
export type Invitation = {
	readonly id: string;
	readonly structureId: string;
	/** Null for somebody who has no account yet. */
	readonly accountId: string | null;
	readonly email: string;
	readonly roles: readonly Role[];
	readonly expiresAt: Date;
};

/** A new colleague has a week; a forgotten password, a day (ms). */
const LASTS = { account: 7 * 86_400_000, password: 86_400_000 } as const;

/** Gives a link to open an account, in place of an earlier one for the same address; the token is told here and kept nowhere. */
export function invite(input: {
	readonly structureId: string;
	readonly email: string;
	readonly roles: readonly Role[];
	readonly now: Date;
}): Promise<Result<{ token: string; expiresAt: Date }, 'email-taken'>> {
	const { structureId, roles, now } = input;
	const email = emailKey(input.email);
	return transaction(`invitation:${email}`, async () => {
		if (await findAccountByEmail(email)) return refused('email-taken');
		await db.delete(invitation).where(and(eq(invitation.email, email), isNull(invitation.accountId)));
		return ok(
			await add({ structureId, accountId: null, email, roles: [...roles], now, lasts: LASTS.account })
		);
	});
}

/** Gives a link to choose a new password, in place of an earlier one; undefined when the account is not the structure's. */
export function inviteToNewPassword(
	accountId: string,
	structureId: string,
	now: Date
): Promise<{ token: string; expiresAt: Date } | undefined> {
	return transaction(`invitation:${accountId}`, async () => {
		const found = await findAccount(accountId);
		if (!found || found.structureId !== structureId) return undefined;
		await db.delete(invitation).where(eq(invitation.accountId, accountId));
		return add({ structureId, accountId, email: found.email, roles: [], now, lasts: LASTS.password });
	});
}

/** The link of a token, while it lasts. */
export async function findInvitation(token: string, now: Date): Promise<Invitation | undefined> {
	const [row] = await db
		.select()
		.from(invitation)
		.where(and(eq(invitation.id, digest(token)), gt(invitation.expiresAt, now)));
	return row && toInvitation(row);
}

/** The links of a structure to open an account that have not served, by address. */
export async function listInvitations(structureId: string, now: Date): Promise<Invitation[]> {
	const rows = await db
		.select()
		.from(invitation)
		.where(
			and(
				eq(invitation.structureId, structureId),
				isNull(invitation.accountId),
				gt(invitation.expiresAt, now)
			)
		)
		.orderBy(asc(invitation.email));
	return rows.map(toInvitation);
}

/** Takes a link back; false when it was not there for this structure. */
export async function withdrawInvitation(id: string, structureId: string): Promise<boolean> {
	const rows = await db
		.delete(invitation)
		.where(and(eq(invitation.id, id), eq(invitation.structureId, structureId)))
		.returning({ id: invitation.id });
	return rows.length > 0;
}

/**
 * Uses a link, once: opens the account, or replaces the password (the caller ends its sessions). `gone` when it served
 * already, was taken back or is too old.
 */
export function acceptInvitation(input: {
	readonly token: string;
	readonly name: string;
	readonly passwordHash: string;
	readonly now: Date;
}): Promise<Result<Account, 'gone' | 'email-taken'>> {
	const { token, name, passwordHash, now } = input;
	return transaction(`invitation:${digest(token)}`, async () => {
		const [row] = await db
			.delete(invitation)
			.where(and(eq(invitation.id, digest(token)), gt(invitation.expiresAt, now)))
			.returning();
		if (!row) return refused('gone');
		const { accountId, email, structureId } = row;
		if (accountId === null) {
			return createAccount({ email, name, passwordHash, structureId, roles: rolesOf(row.roles), now });
		}
		await setPassword(accountId, passwordHash);
		const found = await findAccount(accountId);
		return found ? ok(found) : refused('gone');
	});
}

/** Forgets the links past their end. Inside the purge's transaction. */
export async function deleteExpiredInvitations(now: Date): Promise<void> {
	await db.delete(invitation).where(lte(invitation.expiresAt, now));
}

async function add(
	about: Omit<typeof invitation.$inferInsert, 'id' | 'createdAt' | 'expiresAt'> & {
		readonly now: Date;
		readonly lasts: number;
	}
): Promise<{ token: string; expiresAt: Date }> {
	const { now, lasts, ...rest } = about;
	const token = randomBytes(24).toString('base64url');
	const expiresAt = new Date(now.getTime() + lasts);
	await db.insert(invitation).values({ ...rest, id: digest(token), createdAt: now, expiresAt });
	return { token, expiresAt };
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

const toInvitation = (row: typeof invitation.$inferSelect): Invitation => ({
	id: row.id,
	structureId: row.structureId,
	accountId: row.accountId,
	email: row.email,
	roles: rolesOf(row.roles),
	expiresAt: row.expiresAt
});
