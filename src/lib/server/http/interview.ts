import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { panelOf } from '#lib/domain/diagnostic/panel.ts';
import { isSame, isUpToDate, type Answers } from '#lib/domain/interview/answers.ts';
import { differences, mergeAnswers, type Shape } from '#lib/domain/interview/merge.ts';
import { progressOf } from '#lib/domain/interview/progress.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { readForm, type FormValues, type Parsed } from '#lib/server/http/parse-form.ts';
import {
	conflictViews,
	decided,
	knownAfter,
	KNOWN_FIELD,
	readingOf,
	TAKE_FIELD,
	valuesAgain
} from '#lib/server/http/reading.ts';
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

/** One page of answers: how its form is read, what it shows of an interview, how its fields hang together, what it edits. */
export type AnswersPage<T, Extra> = {
	readonly parse: (data: FormData) => Parsed<T>;
	readonly values: (interview: Interview) => Answers;
	readonly shape?: Shape;
	readonly edit: (answers: T, data: FormData) => Edit<Extra>;
};

/** How often a save that crosses another one is merged again before giving up; the screen then sends it anew. */
const TURNS = 8;

/**
 * Parse, merge, decide, save, answer. A wrong answer is a 422; what somebody else changed meanwhile is merged field by
 * field, and a field that both changed is a 409 that shows both; each time with everything that was typed. `vers` (a page of
 * the conversation) goes on there once all is saved.
 */
export async function saveAnswers<T, Extra extends object>(
	event: InterviewEvent,
	page: AnswersPage<T, Extra>
) {
	let opened = await openedBy(event);
	const data = await readForm(event.request);
	const sent = page.parse(data);
	if (!sent.ok) return refused(data, sent);
	for (let turn = 0; turn < TURNS; turn++) {
		const merged = await mergeForm(opened, page, sent.value, data);
		const save = {
			id: opened.id,
			counsellorId: accountOf(event).id,
			revision: opened.revision,
			content: merged.interview,
			savedAt: event.locals.now
		};
		const saved = merged.isNew ? await saveInterview(save) : { ...opened, ok: true as const };
		if (!saved.ok && saved.reason === 'gone') error(404, { message: 'Page introuvable' });
		if (!saved.ok) {
			opened = saved.current;
			continue;
		}
		const answer = {
			next: null,
			revision: saved.revision,
			savedAt: hourText(merged.isNew ? event.locals.now : opened.savedAt),
			known: merged.known,
			updates: merged.updates,
			...liveView(merged.interview),
			...merged.extra
		};
		if (merged.conflicts.length)
			return fail(409, {
				...answer,
				conflicts: merged.conflicts,
				values: valuesAgain(
					merged.kept,
					sent.values,
					merged.conflicts.map(({ names }) => names)
				)
			});
		const next = nextPage(data);
		const target = next && `/entretiens/${opened.id}/${next}`;
		// The script goes there itself, once what was typed meanwhile is saved too.
		if (target && !event.request.headers.has('x-sveltekit-action')) redirect(303, target);
		return { ...answer, next: target };
	}
	error(503, { message: 'Trop d’enregistrements à la fois' });
}

/** A refused submission: what was typed, what it was typed over, and one error per field. */
export const refused = (data: FormData, { values, errors }: Extract<Parsed<unknown>, { ok: false }>) =>
	fail(422, { values, errors, known: knownText(data), revision: revisionOf(data) ?? undefined });

/** What the submitted form said it had read, to be carried by the form that comes back. */
export const knownText = (data: FormData): string => String(data.get(KNOWN_FIELD) ?? '');

/** The revision a form was read at; null when it is no number. */
export function revisionOf(data: FormData): number | null {
	const text = data.get('revision');
	return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/**
 * Applies a submission to what is kept now, merged with what was changed elsewhere since its page was read. What the form
 * carries besides the answers (a gesture: move a step, note a line) is done once, on the merged ones.
 */
async function mergeForm<T, Extra>(
	opened: OpenInterview,
	page: AnswersPage<T, Extra>,
	answers: T,
	data: FormData
) {
	const { shape } = page;
	const reading = readingOf(data);
	const theirs = page.values(opened.content);
	if (!data.has(TAKE_FIELD) && isUpToDate(theirs, reading)) {
		const edited = await page.edit(answers, data)(opened.content, opened);
		const kept = page.values(edited.interview);
		const isNew = !data.has('auto') || differences(theirs, kept).length > 0;
		return { ...edited, isNew, kept, known: knownAfter(kept, [], null), updates: [], conflicts: [] };
	}
	const plain = page.parse(formOf(theirs, (name) => data.getAll(name)));
	const own = plain.ok && (await page.edit(plain.value, new FormData())(opened.content, opened));
	// Each answer was accepted on its own before: only a list of codes that changed under a running server could say no.
	if (!own) error(503, { message: 'Cet enregistrement ne peut pas être réuni à l’autre' });
	const mine = page.values(own.interview);
	const merged = mergeAnswers(
		decided(mine, theirs, data),
		theirs,
		reading,
		withGaps(shape, plain.values, mine)
	);
	const form = formOf(theirs, (name) => [merged.answers[name] ?? []].flat());
	for (const [name, value] of data) if (!(name in theirs)) form.append(name, value);
	const parsed = page.parse(form);
	if (!parsed.ok) error(503, { message: 'Cet enregistrement ne peut pas être réuni à l’autre' });
	const edited = await page.edit(parsed.value, form)(opened.content, opened);
	const kept = page.values(edited.interview);
	const asked = new Set(merged.conflicts.flat());
	const updates = differences(mine, kept, shape)
		.map((names) => names.filter((name) => !asked.has(name)))
		.map((names) => Object.fromEntries(names.map((name) => [name, kept[name] ?? ''])))
		.filter((group) => Object.keys(group).length > 0);
	return {
		...edited,
		isNew: differences(theirs, kept).length > 0,
		kept,
		known: knownAfter(kept, merged.conflicts, reading.known),
		updates,
		conflicts: conflictViews(merged.conflicts, theirs)
	};
}

/** Whether the rows of the screen stand where they will be kept: those left empty above others close up. */
const withGaps = ({ lists = [], ...rest }: Shape = {}, shown: FormValues, kept: Answers): Shape => ({
	...rest,
	lists: lists.map((list) => ({
		...list,
		gaps: list.rows.flat().some((name) => !isSame(shown[name], kept[name]))
	}))
});

/** The answers of a page as its form sends them, and nothing else. */
function formOf(page: Answers, valuesOf: (name: string) => readonly FormDataEntryValue[]): FormData {
	const form = new FormData();
	for (const name of Object.keys(page)) for (const value of valuesOf(name)) form.append(name, value);
	return form;
}

function nextPage(data: FormData): string | null {
	// Beside the road: a page that one goes to on purpose, and comes back from.
	if (data.get('aller') === 'relais') return 'relais';
	const wanted = data.get('vers');
	return PAGES.find(({ page }) => page === wanted)?.page ?? null;
}
