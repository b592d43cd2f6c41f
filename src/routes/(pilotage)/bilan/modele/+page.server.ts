import { fail, redirect } from '@sveltejs/kit';
import { revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { templateForm, templateFrom, templateView } from '#lib/server/http/report-forms.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { templateOf } from '#lib/server/report/load.ts';
import { readTemplate, writeTemplate } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await ownStructure(event);
	const { revision } = await readTemplate(id);
	return { revision, ...templateView(await templateOf(id)) };
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const { id } = await ownStructure(event);
		const data = await readForm(event.request);
		const parsed = parseForm(templateForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const template = { ...templateFrom(parsed.value), validatedBy: '' };
		if (!(await writeTemplate(id, revisionOf(data) ?? -1, template))) {
			return fail(409, { values: parsed.values, moved: true });
		}
		redirect(303, '/bilan?enregistre=modele');
	},
	revenir: async (event) => {
		const { id } = await ownStructure(event);
		const data = await readForm(event.request);
		if (!(await writeTemplate(id, revisionOf(data) ?? -1, null))) {
			const sent = parseForm(templateForm, data);
			return fail(409, { values: sent.values, moved: true });
		}
		redirect(303, '/bilan?enregistre=modele');
	}
};
