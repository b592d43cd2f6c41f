import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { account, loginSession } from '#lib/server/db/schema.ts';
import { rolesOf, type Role } from '#lib/server/stores/accounts.ts';

/** A session as stored: `id` is the SHA-256 of its token, in hex. */
export type LoginSession = {
	readonly id: string;
	readonly accountId: string;
	readonly createdAt: Date;
	readonly expiresAt: Date;
	readonly lastSeenAt: Date;
};

/** Who a session belongs to; no password hash travels with a request. */
export type SessionAccount = {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly structureId: string | null;
	readonly roles: readonly Role[];
};

// Every request runs it: one prepared join.
const find = db
	.select({
		session: {
			id: loginSession.id,
			accountId: loginSession.accountId,
			createdAt: loginSession.createdAt,
			expiresAt: loginSession.expiresAt,
			lastSeenAt: loginSession.lastSeenAt
		},
		account: {
			id: account.id,
			email: account.email,
			name: account.name,
			structureId: account.structureId,
			roles: account.roles
		}
	})
	.from(loginSession)
	.innerJoin(account, eq(account.id, loginSession.accountId))
	.where(and(eq(loginSession.id, sql.placeholder('id')), isNull(account.disabledAt)))
	.prepare('');

/** A session with its account; undefined when either is missing or the account is disabled. */
export async function findLoginSession(
	id: string
): Promise<{ readonly session: LoginSession; readonly account: SessionAccount } | undefined> {
	const row = (await find.execute({ id }))[0];
	return row && { session: row.session, account: { ...row.account, roles: rolesOf(row.account.roles) } };
}

/** Records a session. */
export async function addLoginSession(session: LoginSession): Promise<void> {
	await db.insert(loginSession).values(session);
}

/** Moves the end of a session and notes that it was seen. */
export async function touchLoginSession(id: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
	await db.update(loginSession).set({ lastSeenAt, expiresAt }).where(eq(loginSession.id, id));
}

/** Ends one session. */
export async function deleteLoginSession(id: string): Promise<void> {
	await db.delete(loginSession).where(eq(loginSession.id, id));
}

/** Ends every session of an account. */
export async function deleteLoginSessionsOf(accountId: string): Promise<void> {
	await db.delete(loginSession).where(eq(loginSession.accountId, accountId));
}

/** Forgets the sessions past their end. */
export async function deleteExpiredSessions(now: Date): Promise<void> {
	await db.delete(loginSession).where(lte(loginSession.expiresAt, now));
}
