import { error, json, redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { readSession, SESSION_COOKIE } from '#lib/server/auth/sessions.ts';
import { openHouse } from '#lib/server/boot.ts';
import { origin } from '#lib/server/env.ts';
import { ENROLMENT, isPublic, mayOpen, mustEnrolFirst } from '#lib/server/http/access.ts';
import { noteInJournal } from '#lib/server/http/journalled.ts';
import {
	isForeign,
	isPlainRefusal,
	isTooLarge,
	refuseForeign,
	refuseMethod,
	refuseTooLarge
} from '#lib/server/http/refusals.ts';
import { logError } from '#lib/server/log.ts';

/** Nothing is served before the database is ready, migrated and filled with its reference data. */
export const init: ServerInit = openHouse;

export const handle: Handle = async ({ event, resolve }) => {
	if (isForeign(event.request, event.url)) return refuseForeign();
	if (isTooLarge(event.request, event.route.id)) return refuseTooLarge();
	event.locals.now = new Date();
	event.locals.account = null;
	toPublicAddress(event.request, event.url);
	const session = await readSession(event.cookies.get(SESSION_COOKIE), event.locals.now);
	event.locals.account = session?.account ?? null;
	const refusal = doorOf(event);
	if (refusal) return refusal;
	const answer = await resolve(event);
	await noteInJournal(event, answer);
	const response = isPlainRefusal(answer) ? refuseMethod(answer) : answer;
	response.headers.set('cache-control', 'no-store');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	return response;
};

/** Content never reaches the log: only the kind of error, its code, and the route's pattern. */
export const handleError: HandleServerError = ({ error: cause, event, status }) => {
	if (status !== 404)
		logError('request-failed', cause, { route: event.route.id, method: event.request.method, status });
	return { message: status === 404 ? 'Page introuvable' : 'Quelque chose n’a pas marché' };
};

/**
 * Closed by default: a route that is not public needs somebody signed in whose role opens it; otherwise it does not
 * exist. Without a session, a page goes to the sign-in form; what was being sent is carried along (307), never lost.
 */
function doorOf(event: Parameters<Handle>[0]['event']): Response | null {
	const { route, locals, request, url } = event;
	if (route.id === null || isPublic(route.id)) return null;
	const isScript =
		request.headers.has('x-sveltekit-action') || request.headers.get('accept') === 'application/json';
	if (mustEnrolFirst(locals.account, route.id)) return isScript ? unsigned() : redirect(303, ENROLMENT);
	if (locals.account) return mayOpen(locals.account, route.id) ? null : notFound();
	if (isScript) return unsigned();
	const back = encodeURIComponent(url.pathname + (request.method === 'POST' ? url.search : ''));
	redirect(request.method === 'GET' || request.method === 'HEAD' ? 303 : 307, `/connexion?suite=${back}`);
}

const unsigned = (): Response =>
	json({ type: 'error', error: { message: 'Votre connexion a expiré.' } }, { status: 401 });

const notFound = (): never => error(404, { message: 'Page introuvable' });

/** Forms are accepted from ORIGIN only: whoever came by another local name is sent there before typing anything. */
function toPublicAddress(request: Request, url: URL): void {
	const host = request.headers.get('host');
	const known = origin();
	if (!known || !host || host === new URL(known).host || request.method !== 'GET') return;
	if (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host))
		redirect(307, known + url.pathname + url.search);
}
