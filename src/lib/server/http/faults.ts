import { json, type RequestEvent } from '@sveltejs/kit';
import type { Fault } from '#lib/domain/shared/fault.ts';
import { plainPage } from '#lib/server/http/plain-page.ts';
import { takesFiles } from '#lib/server/http/refusals.ts';
import {
	FAULT_ADVICE,
	FAULT_AT_START,
	FAULT_SENTENCES,
	NOT_SAVED,
	NOT_SHOWN,
	PLAIN_ERRORS
} from '#lib/wording/faults.ts';

/** A second reading of what is being sent, should it have to be shown again; null where there is nothing of the kind. */
export function keepAside({ request, route }: RequestEvent): Request | null {
	if (request.method !== 'POST' || request.body === null || takesFiles(route.id)) return null;
	return request.clone();
}

/** What a database that cannot work answers: 503, a sentence, and all that was typed, ready to be sent again. */
export async function answerFault(
	event: RequestEvent,
	fault: Fault,
	aside: Request | null
): Promise<Response> {
	const response = wantsWords(event)
		? inJson(event, 503, FAULT_SENTENCES[fault])
		: await pageOf(event, fault, aside);
	response.headers.set('retry-after', '5');
	return response;
}

/** What a mistake of ours answers when it comes before any page could be drawn. */
export const answerBroken = (event: RequestEvent): Response => {
	const { title, sentence } = PLAIN_ERRORS.broken;
	return wantsWords(event) ? inJson(event, 500, sentence) : plainError(500, title, sentence);
};

/** What a page answers to whom it is not for: the same as one that does not exist. */
export const answerNotFound = (event: RequestEvent): Response => {
	const { title, sentence } = PLAIN_ERRORS.notFound;
	return wantsWords(event) ? inJson(event, 404, title) : plainError(404, title, sentence);
};

/** What to do about it when the application does not even start. */
export const atStart = (fault: Fault): string => FAULT_AT_START[fault];

const toldAt = new Map<Fault, number>();
const TELL_EVERY_MS = 60_000;

/** One sentence in the terminal for whoever keeps the machine, at most once a minute for each fault. */
export function tellTerminal(fault: Fault, now: Date): void {
	if (now.getTime() - (toldAt.get(fault) ?? 0) < TELL_EVERY_MS) return;
	toldAt.set(fault, now.getTime());
	process.stderr.write(`${FAULT_ADVICE[fault]}\n`);
}

async function pageOf(
	{ url, request }: RequestEvent,
	fault: Fault,
	aside: Request | null
): Promise<Response> {
	const here = url.pathname + url.search;
	const home = { href: '/', label: PLAIN_ERRORS.home };
	if (request.method !== 'POST') {
		const sentences = [FAULT_SENTENCES[fault], NOT_SHOWN.saved];
		return plainPage({
			status: 503,
			title: NOT_SHOWN.title,
			sentences,
			link: { href: here, label: NOT_SHOWN.again }
		});
	}
	const sent = await aside?.formData().catch(() => null);
	const fields = [...(sent ?? [])].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
	const hasFiles = aside === null || [...(sent ?? [])].length > fields.length;
	const sentences = [
		FAULT_SENTENCES[fault],
		...(fields.length ? [NOT_SAVED.kept] : []),
		...(hasFiles ? [NOT_SAVED.files] : [])
	];
	const carried = {
		action: here,
		fields: fields.filter(([name]) => !SECRET.test(name)),
		button: NOT_SAVED.again,
		shown: NOT_SAVED.shown
	};
	return plainPage({
		status: 503,
		title: NOT_SAVED.title,
		sentences,
		...(fields.length && { carried }),
		link: home
	});
}

/** Never written in a page: it is typed again. */
const SECRET = /mot.?de.?passe|secret|jeton/i;

const plainError = (status: number, title: string, sentence: string): Response =>
	plainPage({ status, title, sentences: [sentence], link: { href: '/', label: PLAIN_ERRORS.home } });

/** True for what a script asks: it shows the sentence itself, where the person is. */
const wantsWords = ({ request, isDataRequest }: RequestEvent): boolean =>
	isDataRequest ||
	request.headers.has('x-sveltekit-action') ||
	!/text\/html|\*\/\*|^$/.test(request.headers.get('accept') ?? '');

function inJson({ request }: RequestEvent, status: number, message: string): Response {
	const error = { message };
	return json(request.headers.has('x-sveltekit-action') ? { type: 'error', error } : error, { status });
}
