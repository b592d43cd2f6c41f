import type { RequestEvent } from '@sveltejs/kit';
import { browserName } from '#lib/domain/shared/browser-name.ts';
import type { Role } from '#lib/server/auth/account.ts';
import { cookiePlace, endSession, SESSION_COOKIE, startSession } from '#lib/server/auth/sessions.ts';
import { DEVICE_COOKIE, DEVICE_LASTS, knowDevice, type Place } from '#lib/server/auth/sign-in.ts';
import { hasFactor, needsFactor } from '#lib/server/stores/index.ts';

/** From where a request signs in. */
export const comingFrom = (event: RequestEvent): Place => ({
	device: event.cookies.get(DEVICE_COOKIE),
	address: event.getClientAddress(),
	now: event.locals.now
});

/**
 * Opens the session of an account whose password, and second factor if it has one, were right: both cookies are set, and the
 * session that the post held ends. True when a
 * second factor is still to be set up, before anything else.
 */
export async function letIn(
	event: RequestEvent,
	account: { readonly id: string; readonly structureId: string | null; readonly roles: readonly Role[] },
	isProved = false
): Promise<{ mustEnrol: boolean }> {
	const { now } = event.locals;
	await rememberPost(event, account.id, isProved);
	await endSession(event.cookies.get(SESSION_COOKIE));
	const mustEnrol = (await needsFactor(account)) && !(await hasFactor(account.id));
	const agent = browserName(event.request.headers.get('user-agent') ?? '');
	const { token, cookie } = await startSession(account.id, now, { agent, mustEnrol });
	event.cookies.set(SESSION_COOKIE, token, cookie);
	return { mustEnrol };
}

/** Notes that an account is at home on this post: the failures of strangers no longer make it wait here. */
export async function rememberPost(event: RequestEvent, accountId: string, isProved = false): Promise<void> {
	const known = event.cookies.get(DEVICE_COOKIE);
	const device = await knowDevice(known, accountId, isProved, event.locals.now);
	event.cookies.set(DEVICE_COOKIE, device, { ...cookiePlace(), maxAge: DEVICE_LASTS });
}
