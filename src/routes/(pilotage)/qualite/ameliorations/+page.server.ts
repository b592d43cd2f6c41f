import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Improvement } from '#lib/domain/quality/improvement.ts';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { improvementForm } from '#lib/forms/quality.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { volumesIn } from '#lib/server/http/quality-form.ts';
import { addImprovement, listImprovements, writeImprovement } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	lines: (await listImprovements(ownStructureId(event))).map(valuesOf),
	saved: event.url.searchParams.has('enregistre')
});

export const actions: Actions = {
	ajouter: async (event) => {
		const read = await submitted(event);
		if (!read.ok) return fail(422, { id: '', ...read.refused });
		await addImprovement(ownStructureId(event), { ...read.line, doneOn: null }, event.locals.now);
		redirect(303, '/qualite/ameliorations?enregistre=1');
	},
	modifier: async (event) => {
		const structureId = ownStructureId(event);
		const read = await submitted(event);
		const id = idIn(read.data);
		if (!read.ok) return fail(422, { id, ...read.refused });
		const before = (await listImprovements(structureId)).find((line) => line.id === id);
		const doneOn = read.isDone ? (before?.doneOn ?? today(event)) : null;
		const revision = revisionOf(read.data) ?? -1;
		if (!before || !(await writeImprovement(structureId, { ...read.line, id, doneOn, revision })))
			return fail(409, { id, values: read.values, moved: true });
		redirect(303, '/qualite/ameliorations?enregistre=1');
	}
};

async function submitted(event: RequestEvent) {
	const data = await readForm(event.request);
	const parsed = parseForm(improvementForm, data);
	if (!parsed.ok) {
		const { values, errors } = parsed;
		return { ok: false as const, data, refused: { values, errors, volumes: volumesIn(values, errors) } };
	}
	const { constat, action, par, pour, effet, fait } = parsed.value;
	const line = { finding: constat, action, ownedBy: par, dueOn: pour, effect: effet };
	return { ok: true as const, data, values: parsed.values, line, isDone: fait };
}

const today = ({ locals }: RequestEvent): CivilDate => civilDate(locals.now);

const valuesOf = ({ id, revision, finding, action, ownedBy, dueOn, effect, doneOn }: Improvement) => ({
	id,
	revision,
	values: {
		...{ constat: finding, action, par: ownedBy, pour: dueOn, effet: effect },
		fait: doneOn === null ? '' : 'on'
	}
});
