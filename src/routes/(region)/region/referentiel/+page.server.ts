import { fail, redirect } from '@sveltejs/kit';
import { STAGES } from '#lib/domain/interview/interview.ts';
import { referenceForm } from '#lib/forms/quality.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { readActivityReference, writeActivityReference } from '#lib/server/stores/index.ts';
import { ACTIVITY_REFERENCE } from '#lib/wording/activity-reference.ts';
import { STAGE_NAMES } from '#lib/wording/stages.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { revision, value } = await readActivityReference();
	return {
		revision,
		stages: STAGES.map((stage) => ({
			stage,
			name: STAGE_NAMES[stage].name,
			usual: ACTIVITY_REFERENCE[stage],
			own: value[stage] ?? ''
		})),
		saved: url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	enregistrer: async ({ request }) => {
		const data = await readForm(request);
		const parsed = parseForm(referenceForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const names = parsed.value as Record<string, string>;
		if (!(await writeActivityReference(revisionOf(data) ?? -1, names)))
			return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/region/referentiel?enregistre=1');
	}
};
