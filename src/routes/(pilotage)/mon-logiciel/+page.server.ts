import { fail, redirect } from '@sveltejs/kit';
import { NO_TOOL, TOOL_CODES, TOOL_LISTS } from '#lib/domain/synthesis/own-tool.ts';
import { ownToolForm, ownToolFrom, ownToolValues, termField } from '#lib/server/http/own-tool-form.ts';
import { accountOf, revisionOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { readOwnTool, writeOwnTool } from '#lib/server/stores/index.ts';
import { TOOL_TITLES, toolWords } from '#lib/wording/own-tool.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { structureId } = accountOf(event);
	const { revision, value } = structureId ? await readOwnTool(structureId) : { revision: 0, value: NO_TOOL };
	return {
		lists: TOOL_LISTS.map((list) => ({
			list,
			title: TOOL_TITLES[list],
			said: Object.keys(value.terms[list]).length,
			terms: TOOL_CODES[list].map((code) => ({
				name: termField(list, code),
				label: toolWords.label(list, code)
			}))
		})),
		values: ownToolValues(value),
		revision,
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const structureId = ownStructureId(event);
		const data = await readForm(event.request);
		const parsed = parseForm(ownToolForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const written = await writeOwnTool(structureId, revisionOf(data) ?? -1, ownToolFrom(parsed.value));
		if (!written) return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/mon-logiciel?enregistre=1');
	}
};
