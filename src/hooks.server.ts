import {
	isRedirect,
	json,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { readSession, SESSION_COOKIE } from '#lib/server/auth/sessions.ts';
import { openHouse } from '#lib/server/boot.ts';
import { origin } from '#lib/server/env.ts';
import { ENROLMENT, isPublic, mayOpen, mustEnrolFirst } from '#lib/server/http/access.ts';
import {
	answerBroken,
	answerFault,
	answerNotFound,
	keepAside,
	tellTerminal
} from '#lib/server/http/faults.ts';
import { noteInJournal } from '#lib/server/http/journalled.ts';
import { withPolicy } from '#lib/server/http/plain-page.ts';
import {
	isForeign,
	isNoAction,
	isPlainRefusal,
	isTooLarge,
	refuseForeign,
	refuseMethod,
	refuseTooLarge
} from '#lib/server/http/refusals.ts';
import { logError } from '#lib/server/log.ts';
import { faultOf } from '#lib/server/stores/index.ts';

/** Nothing is served before the database is ready, migrated and filled with its reference data. */
export const init: ServerInit = openHouse;

export const handle: Handle = async ({ event, resolve }) => {
	if (isForeign(event.request, event.url)) return refuseForeign();
	if (isTooLarge(event.request, event.route.id)) return refuseTooLarge();
	event.locals.now = new Date();
	event.locals.account = null;
	const elsewhere = atPublicAddress(event.request, event.url);
	if (elsewhere) return elsewhere;
	if (isNoAction(event.url)) return withPolicy(answerNotFound(event));
	const aside = keepAside(event);
	const response = withPolicy(await answered({ event, resolve }, aside));
	response.headers.set('cache-control', 'no-store');
	return response;
};

/** The answer, whatever happens: a database that cannot work is a 503 that keeps what was typed, never a page that lost it. */
async function answered({ event, resolve }: Parameters<Handle>[0], aside: Request | null): Promise<Response> {
	try {
		const session = await readSession(event.cookies.get(SESSION_COOKIE), event.locals.now);
		event.locals.account = session?.account ?? null;
		const refusal = doorOf(event);
		if (refusal) return refusal;
		const answer = await resolve(event);
		const fault = event.locals.fault ?? (answer.status === 503 ? 'away' : null);
		if (fault) return await answerFault(event, fault, aside);
		await toldInJournal(event, answer);
		return isPlainRefusal(answer) ? refuseMethod(answer) : answer;
	} catch (cause) {
		if (isRedirect(cause)) throw cause;
		logFailure(cause, event, 500);
		const { fault } = event.locals;
		return fault ? answerFault(event, fault, aside) : answerBroken(event);
	}
}

/** What was done stays done when the journal cannot say so; a download that it cannot tell is not given. */
async function toldInJournal(event: RequestEvent, answer: Response): Promise<void> {
	try {
		await noteInJournal(event, answer);
	} catch (cause) {
		if (event.request.method === 'GET') throw cause;
		logError('journal-failed', cause, { route: event.route.id });
	}
}

/** Content never reaches the log: only the kind of error, its code, and the route's pattern. */
export const handleError: HandleServerError = ({ error: cause, event, status }) => {
	if (status !== 404) logFailure(cause, event, status);
	return { message: status === 404 ? 'Page introuvable' : 'Quelque chose n’a pas marché' };
};

function logFailure(cause: unknown, { locals, route, request }: RequestEvent, status: number): void {
	const fault = faultOf(cause);
	const about = { route: route.id, method: request.method };
	if (!fault) return logError('request-failed', cause, { ...about, status });
	locals.fault = fault;
	logError('database-fault', cause, { ...about, status: 503, fault });
	tellTerminal(fault, locals.now);
}

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
	if (locals.account) return mayOpen(locals.account, route.id) ? null : answerNotFound(event);
	if (isScript) return unsigned();
	const back = encodeURIComponent(url.pathname + (request.method === 'POST' ? url.search : ''));
	redirect(request.method === 'GET' || request.method === 'HEAD' ? 303 : 307, `/connexion?suite=${back}`);
}

const unsigned = (): Response =>
	json({ type: 'error', error: { message: 'Votre connexion a expiré.' } }, { status: 401 });

/**
 * Forms are accepted from ORIGIN only: whoever came by another local name is sent there before typing anything. An answer, not
 * a throw: nothing would catch it for an address that cannot be decoded.
 */
function atPublicAddress(request: Request, url: URL): Response | null {
	const host = request.headers.get('host');
	const known = origin();
	if (!known || !host || host === new URL(known).host || request.method !== 'GET') return null;
	if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return null;
	return new Response(null, { status: 307, headers: { location: known + url.pathname + url.search } });
}
