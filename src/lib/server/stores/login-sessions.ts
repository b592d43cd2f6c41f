import { and, asc, desc, eq, gt, isNull, lte, ne, sql } from 'drizzle-orm';
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
	/** What `browserName` made of the browser; null before it was kept. */
	readonly agent: string | null;
	/** True while the second factor that the structure asks for is still to be set up: it opens that page alone. */
	readonly mustEnrol: boolean;
};

/** Who a session belongs to; no password hash travels with a request. */
export type SessionAccount = {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly structureId: string | null;
	readonly roles: readonly Role[];
	/** It owes a second factor before anything else. */
	readonly mustEnrol?: boolean;
};

// Every request runs it: one prepared join.
const find = db
	.select({
		session: {
			id: loginSession.id,
			accountId: loginSession.accountId,
			createdAt: loginSession.createdAt,
			expiresAt: loginSession.expiresAt,
			lastSeenAt: loginSession.lastSeenAt,
			agent: loginSession.agent,
			mustEnrol: loginSession.mustEnrol
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
	if (!row) return undefined;
	const mustEnrol = row.session.mustEnrol ?? false;
	return {
		session: { ...row.session, mustEnrol },
		account: { ...row.account, roles: rolesOf(row.account.roles), ...(mustEnrol && { mustEnrol }) }
	};
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

/** The open sessions of an account, the last seen first. */
export async function listLoginSessions(accountId: string, now: Date): Promise<LoginSession[]> {
	const rows = await db
		.select()
		.from(loginSession)
		.where(and(eq(loginSession.accountId, accountId), gt(loginSession.expiresAt, now)))
		.orderBy(desc(loginSession.lastSeenAt), asc(loginSession.id));
	return rows.map((row) => ({ ...row, mustEnrol: row.mustEnrol ?? false }));
}

/** Ends one session of an account; false when it is none of its own. */
export async function deleteOwnLoginSession(accountId: string, id: string): Promise<boolean> {
	const rows = await db
		.delete(loginSession)
		.where(and(eq(loginSession.id, id), eq(loginSession.accountId, accountId)))
		.returning({ id: loginSession.id });
	return rows.length > 0;
}

/** Ends every session of an account but one. */
export async function deleteOtherLoginSessions(accountId: string, id: string): Promise<void> {
	await db.delete(loginSession).where(and(eq(loginSession.accountId, accountId), ne(loginSession.id, id)));
}

/** Ends every session of an account. */
export async function deleteLoginSessionsOf(accountId: string): Promise<void> {
	await db.delete(loginSession).where(eq(loginSession.accountId, accountId));
}

/** Forgets the sessions past their end. */
export async function deleteExpiredSessions(now: Date): Promise<void> {
	await db.delete(loginSession).where(lte(loginSession.expiresAt, now));
}
