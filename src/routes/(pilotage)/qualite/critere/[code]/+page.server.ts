import { fail, redirect } from '@sveltejs/kit';
import { revisionOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { criterionOf, criterionView, readGridAnswer, volumesIn } from '#lib/server/http/quality-form.ts';
import { writeAnswer } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	criterionView(await criterionOf(event), event.locals.now);

export const actions: Actions = {
	repondre: async (event) => {
		const criterion = await criterionOf(event);
		const data = await readForm(event.request);
		const read = readGridAnswer(data, criterion, event.locals.now);
		if (!read.ok) {
			const { values, errors } = read;
			return fail(422, { values, errors, volumes: volumesIn(values, errors) });
		}
		const revision = revisionOf(data) ?? -1;
		const { structure, grid, item } = criterion;
		// A version published meanwhile asks for its own answer.
		const isSame = data.get('version') === grid.version;
		if (!isSame || !(await writeAnswer(structure.id, grid.version, { ...read.value, revision })))
			return fail(409, { values: read.values, moved: true });
		redirect(303, `/qualite?enregistre=${item.code}#critere-${item.code}`);
	}
};
