import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { panelOf } from '#lib/domain/diagnostic/panel.ts';
import { progressOf } from '#lib/domain/interview/progress.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { readForm, type Parsed } from '#lib/server/http/parse-form.ts';
import { findInterview, saveInterview, type OpenInterview } from '#lib/server/stores/index.ts';
import { hourText } from '#lib/wording/clock.ts';
import { PAGES } from '#lib/wording/stages.ts';

type InterviewEvent = RequestEvent<{ id: string }>;

/** The account of a route that needs one; the hook already refused everybody else. */
export function accountOf(event: RequestEvent) {
	const { account } = event.locals;
	if (!account) error(404, { message: 'Page introuvable' });
	return account;
}

/** The open interview of the address, found through its counsellor: not yours, closed or unknown is not found. */
export async function openedBy(event: InterviewEvent): Promise<OpenInterview> {
	const found = await findInterview(event.params.id, accountOf(event).id);
	if (!found) error(404, { message: 'Page introuvable' });
	return found;
}

/** What every page of an interview shows of its saving. */
export const savedView = (opened: OpenInterview) => ({
	revision: opened.revision,
	savedAt: opened.revision > 1 ? hourText(opened.savedAt) : null,
	ticket: opened.ticket,
	practice: opened.content.practice === true,
	base: `/entretiens/${opened.id}`
});

/** What the rail and the panel show. */
export const liveView = (interview: Interview) => ({
	panel: panelOf(interview),
	progress: progressOf(interview)
});

/** A parsed submission, ready to be applied; `extra` goes back to the page with the answer. */
type Edited<Extra> = { interview: Interview; extra: Extra };
type Edit<Extra> = (interview: Interview, opened: OpenInterview) => Promise<Edited<Extra>> | Edited<Extra>;

/**
 * Parse, decide, save, answer. A wrong answer is a 422 and a stale revision a 409, both with everything that was typed;
 * `vers` (a page of the conversation) goes on there once saved.
 */
export async function saveAnswers<T, Extra extends object>(
	event: InterviewEvent,
	parse: (data: FormData) => Parsed<T>,
	edit: (value: T, data: FormData) => Edit<Extra>
) {
	const opened = await openedBy(event);
	const data = await readForm(event.request);
	const parsed = parse(data);
	if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
	const { interview, extra } = await edit(parsed.value, data)(opened.content, opened);
	const saved = await saveInterview({
		id: opened.id,
		counsellorId: accountOf(event).id,
		revision: revisionOf(data) ?? -1,
		content: interview,
		savedAt: event.locals.now
	});
	if (!saved.ok && saved.reason === 'gone') error(404, { message: 'Page introuvable' });
	if (!saved.ok) {
		return fail(409, { stale: true, revision: saved.current.revision, values: parsed.values });
	}
	const next = nextPage(data);
	const target = next && `/entretiens/${opened.id}/${next}`;
	// The script goes there itself, once what was typed meanwhile is saved too.
	if (target && !event.request.headers.has('x-sveltekit-action')) redirect(303, target);
	return {
		next: target,
		revision: saved.revision,
		savedAt: hourText(event.locals.now),
		...liveView(interview),
		...extra
	};
}

/** The revision a form was read at; null when it is no number. */
export function revisionOf(data: FormData): number | null {
	const text = data.get('revision');
	return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function nextPage(data: FormData): string | null {
	const wanted = data.get('vers');
	return PAGES.find(({ page }) => page === wanted)?.page ?? null;
}
