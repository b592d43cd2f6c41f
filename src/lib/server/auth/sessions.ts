import { createHash } from 'node:crypto';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import type { SignedAccount } from '#lib/server/auth/account.ts';
import { origin } from '#lib/server/env.ts';
import { faultOf } from '#lib/server/stores/faults.ts';
import {
	addLoginSession,
	deleteExpiredSessions,
	deleteLoginSession,
	deleteLoginSessionsOf,
	deleteOtherLoginSessions,
	deleteOwnLoginSession,
	findLoginSession,
	listLoginSessions,
	touchLoginSession,
	type LoginSession
} from '#lib/server/stores/login-sessions.ts';

// The only module that imports Lucia (deprecated by its author in 2025, asked for by the client): src/decisions.

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: { session: LoginSession };
		DatabaseUserAttributes: { account: SignedAccount };
	}
}

export const SESSION_COOKIE = 'degemer_session';

/** An open interview must survive an hour without a gesture (ruling 8). */
const IDLE = 60 * 60_000;
/** Whatever happens, a working day later one signs in again. */
const ABSOLUTE = 12 * 60 * 60_000;
/** A session is written at most once a minute; its end allows for it. */
const TOUCH_EVERY = 60_000;

/** What the cookie needs; `expires` is the absolute end, the database knows the idle one. */
export type CookieAttributes = {
	readonly path: '/';
	readonly httpOnly: true;
	readonly sameSite: 'lax';
	readonly secure: boolean;
	readonly expires: Date;
};

/**
 * Opens a session: a 200-bit random token for the cookie. The database keeps its SHA-256 only. With `mustEnrol` it opens the page
 * where a second factor is set up, and nothing else.
 */
export async function startSession(
	accountId: string,
	now: Date,
	{ agent = null, mustEnrol = false }: { agent?: string | null; mustEnrol?: boolean } = {}
): Promise<{ readonly token: string; readonly cookie: CookieAttributes }> {
	const { id: token } = await lucia.createSession(accountId, {
		session: {
			id: '',
			accountId,
			createdAt: now,
			lastSeenAt: now,
			expiresAt: endOf(now, now),
			agent,
			mustEnrol
		}
	});
	return { token, cookie: { ...cookiePlace(), expires: new Date(now.getTime() + ABSOLUTE) } };
}

/**
 * The session and account of a cookie's value, or null; never throws on garbage. Each minute of use moves the idle end,
 * within the absolute one.
 */
export async function readSession(
	token: string | undefined,
	now: Date
): Promise<{
	readonly session: { readonly createdAt: Date; readonly expiresAt: Date };
	readonly account: SignedAccount;
} | null> {
	if (token === undefined || !TOKEN.test(token)) return null;
	const { session, user } = await lucia.validateSession(token);
	if (!session) return null;
	const { id, createdAt, lastSeenAt, expiresAt } = session.session;
	if (now >= expiresAt) {
		await endSession(token);
		return null;
	}
	if (now.getTime() - lastSeenAt.getTime() < TOUCH_EVERY)
		return { session: { createdAt, expiresAt }, account: user.account };
	const later = endOf(createdAt, now);
	await unlessFaulty(touchLoginSession(id, now, later));
	return { session: { createdAt, expiresAt: later }, account: user.account };
}

/** A database that cannot be written is still read: the idle end moves later, or not. */
async function unlessFaulty(work: Promise<unknown>): Promise<void> {
	await work.catch((error: unknown) => {
		if (!faultOf(error)) throw error;
	});
}

/** Ends the session of a token; garbage is ignored. */
export async function endSession(token: string | undefined): Promise<void> {
	if (token !== undefined && TOKEN.test(token)) await lucia.invalidateSession(token);
}

/** Ends every session of an account: after a password change, or when it is disabled. */
export const endAllSessions = (accountId: string): Promise<void> => lucia.invalidateUserSessions(accountId);

/** The open sessions of an account, the last seen first; `isThis` marks the one of `token`. */
export async function openLoginsOf(accountId: string, token: string | undefined, now: Date) {
	const own = digest(token ?? '');
	return (await listLoginSessions(accountId, now)).map((session) => ({
		...session,
		isThis: session.id === own
	}));
}

/** Ends one session of an account, by its id in the list; false when it is none of its own. */
export const endOwnLogin = (accountId: string, id: string): Promise<boolean> =>
	deleteOwnLoginSession(accountId, id);

/** Ends every session of an account but the one of `token`. */
export const endOtherLogins = (accountId: string, token: string | undefined): Promise<void> =>
	deleteOtherLoginSessions(accountId, digest(token ?? ''));

/** Attributes to delete the cookie with. */
export const cookiePlace = (): Omit<CookieAttributes, 'expires'> => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax',
	secure: origin()?.startsWith('https:') ?? false
});

/** Lucia's tokens: 25 random bytes in base 32. */
const TOKEN = /^[a-z2-7]{40}$/;

const endOf = (createdAt: Date, now: Date): Date =>
	new Date(Math.min(createdAt.getTime() + ABSOLUTE, now.getTime() + IDLE + TOUCH_EVERY));

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Lucia on our stores. On its side an id is the token; on ours, the token's digest. */
const adapter: Adapter = {
	async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		const found = await findLoginSession(digest(token));
		if (!found) return [null, null];
		const { session, account } = found;
		return [toLucia(token, session), { id: account.id, attributes: { account } }];
	},
	async setSession({ id, attributes }) {
		await addLoginSession({ ...attributes.session, id: digest(id) });
	},
	// `readSession` moves the end itself: Lucia would only do it past half of the lifetime.
	async updateSessionExpiration() {},
	deleteSession: (token) => deleteLoginSession(digest(token)),
	deleteUserSessions: deleteLoginSessionsOf,
	deleteExpiredSessions: () => deleteExpiredSessions(new Date()),
	// Lucia lists sessions by token, which nobody has any more.
	getUserSessions: async () => []
};

const toLucia = (token: string, session: LoginSession): DatabaseSession => ({
	id: token,
	userId: session.accountId,
	expiresAt: session.expiresAt,
	attributes: { session }
});

const lucia = new Lucia(adapter, {
	sessionExpiresIn: new TimeSpan(IDLE, 'ms'),
	getSessionAttributes: ({ session }) => ({ session }),
	getUserAttributes: ({ account }) => ({ account })
});
