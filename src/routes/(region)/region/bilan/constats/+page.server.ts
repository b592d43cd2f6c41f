import { fail, redirect } from '@sveltejs/kit';
import { FINDINGS_LIMIT } from '#lib/domain/report/template.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { findingsForm } from '#lib/server/http/report-forms.ts';
import { yearIn } from '#lib/server/http/report.ts';
import { REGION_FINDINGS } from '#lib/server/report/region.ts';
import { readFindings, writeFindings } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const year = yearIn(url);
	const { revision, value } = await readFindings(REGION_FINDINGS, year);
	return { year, revision, findings: value, limit: FINDINGS_LIMIT };
};

export const actions: Actions = {
	enregistrer: async ({ url, request }) => {
		const year = yearIn(url);
		const data = await readForm(request);
		const parsed = parseForm(findingsForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { constats } = parsed.value;
		if (!(await writeFindings(REGION_FINDINGS, year, revisionOf(data) ?? -1, constats))) {
			return fail(409, { values: parsed.values, moved: true });
		}
		redirect(303, `/region/bilan?annee=${year}&enregistre=1`);
	}
};
