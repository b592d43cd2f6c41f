import { fail, redirect } from '@sveltejs/kit';
import { FINDINGS_LIMIT } from '#lib/domain/report/template.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { findingsForm } from '#lib/server/http/report-forms.ts';
import { structureOf, yearIn } from '#lib/server/http/report.ts';
import { readFindings, writeFindings } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await structureOf(event);
	const year = yearIn(event.url);
	const { revision, value } = await readFindings(id, year);
	return { year, revision, findings: value, limit: FINDINGS_LIMIT };
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const { id } = await structureOf(event);
		const year = yearIn(event.url);
		const data = await readForm(event.request);
		const parsed = parseForm(findingsForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const read = revisionOf(data) ?? -1;
		if (!(await writeFindings(id, year, read, parsed.value.constats))) {
			return fail(409, { values: parsed.values, moved: true });
		}
		// The screen that saves by itself stays where it is, and goes on from what it wrote.
		if (data.get('auto') === '1') return { revision: read + 1 };
		redirect(303, `/bilan?annee=${year}&enregistre=constats`);
	}
};
