import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	MOST_PROMPTS,
	PROMPT_LIMIT,
	promptLines,
	type OwnPrompts
} from '#lib/domain/interview/own-prompts.ts';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import { accountOf, revisionOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { linesOf, shippedLines } from '#lib/server/http/prompts-view.ts';
import { readOwnPrompts, writeOwnPrompts } from '#lib/server/stores/index.ts';
import { PROMPT_LISTS, type PromptListName } from '#lib/wording/prompts.ts';
import type { Actions, PageServerLoad } from './$types';

const NAMES = Object.keys(PROMPT_LISTS) as PromptListName[];

export const load: PageServerLoad = async (event) => {
	const { structureId } = accountOf(event);
	const { revision, value } = structureId ? await readOwnPrompts(structureId) : { revision: 0, value: {} };
	return {
		revision,
		most: MOST_PROMPTS,
		limit: PROMPT_LIMIT,
		lists: NAMES.map((name) => ({
			name,
			where: PROMPT_LISTS[name].where,
			title: PROMPT_LISTS[name].title,
			own: Object.hasOwn(value, name),
			lines: linesOf(value, name).join('\n')
		})),
		saved: NAMES.find((name) => name === event.url.searchParams.get('enregistre')) ?? null
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const { list, typed, structureId, revision } = await submitted(event);
		if (typed === null) return fail(422, { values: {}, errors: { [list]: 'manquant' } });
		const values = { [list]: typed };
		const lines = promptLines(typed);
		if (!lines.ok) return fail(422, { values, errors: { [list]: lines.error } });
		const { value } = await readOwnPrompts(structureId);
		const asShipped = lines.value.join('\n') === shippedLines(list).join('\n');
		const next = asShipped ? without(value, list) : { ...value, [list]: lines.value };
		if (!(await writeOwnPrompts(structureId, revision, next))) return fail(409, { values, moved: true });
		redirect(303, `/questions?enregistre=${list}`);
	},
	revenir: async (event) => {
		const { list, typed, structureId, revision } = await submitted(event);
		const { value } = await readOwnPrompts(structureId);
		if (!(await writeOwnPrompts(structureId, revision, without(value, list))))
			return fail(409, { values: { [list]: typed ?? '' }, moved: true });
		redirect(303, `/questions?enregistre=${list}`);
	}
};

/** The list that a form names, its lines as typed, and the revision it was read at. */
async function submitted(event: RequestEvent) {
	const { structureId } = accountOf(event);
	const data = await readForm(event.request);
	const list = NAMES.find((name) => name === data.get('liste'));
	if (!structureId || !list) error(404, { message: 'Page introuvable' });
	const sent = data.get(list);
	// A list that did not come is not an empty one.
	const typed = typeof sent === 'string' ? cleanText(sent).replaceAll('\r\n', '\n') : null;
	return { list, structureId, typed, revision: revisionOf(data) ?? -1 };
}

const without = (own: OwnPrompts, list: PromptListName): OwnPrompts =>
	Object.fromEntries(Object.entries(own).filter(([name]) => name !== list));
