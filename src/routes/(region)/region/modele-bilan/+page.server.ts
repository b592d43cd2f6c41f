import { fail, redirect } from '@sveltejs/kit';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { templateForm, templateFrom, templateView } from '#lib/server/http/report-forms.ts';
import { readTemplate, writeTemplate } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { revision, value } = await readTemplate(null);
	return {
		revision,
		...templateView(value ?? USUAL_TEMPLATE),
		saved: url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	enregistrer: async ({ request }) => {
		const data = await readForm(request);
		const parsed = parseForm(templateForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		if (!(await writeTemplate(null, revisionOf(data) ?? -1, templateFrom(parsed.value)))) {
			return fail(409, { values: parsed.values, moved: true });
		}
		redirect(303, '/region/modele-bilan?enregistre=1');
	},
	revenir: async ({ request }) => {
		const data = await readForm(request);
		if (!(await writeTemplate(null, revisionOf(data) ?? -1, null))) {
			return fail(409, { values: parseForm(templateForm, data).values, moved: true });
		}
		redirect(303, '/region/modele-bilan?enregistre=1');
	}
};
