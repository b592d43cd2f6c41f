import { fail, redirect } from '@sveltejs/kit';
import { NO_STUDY, isUnderWay } from '#lib/domain/quality/study.ts';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { studyForm } from '#lib/forms/quality.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { readStudy, writeStudy } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { revision, value } = await readStudy(ownStructureId(event));
	const { title, leader, purpose, address, until } = value;
	return {
		revision,
		values: { titre: title, mene: leader, but: purpose, adresse: address, jusque: until },
		isUnderWay: isUnderWay(value, civilDate(event.locals.now)),
		isWritten: title !== '',
		done: event.url.searchParams.get('fait')
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const data = await readForm(event.request);
		const parsed = parseForm(studyForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { titre, mene, but, adresse, jusque } = parsed.value;
		const study = { title: titre, leader: mene, purpose: but, address: adresse, until: jusque as CivilDate };
		if (!(await writeStudy(ownStructureId(event), revisionOf(data) ?? -1, study)))
			return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/qualite/etude?fait=enregistree');
	},
	retirer: async (event) => {
		const revision = revisionOf(await readForm(event.request)) ?? -1;
		if (!(await writeStudy(ownStructureId(event), revision, NO_STUDY))) return fail(409, { moved: true });
		redirect(303, '/qualite/etude?fait=retiree');
	}
};
