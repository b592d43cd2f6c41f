import { fail, redirect } from '@sveltejs/kit';
import { AXES, axisOf } from '#lib/domain/quality/grid.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { REGION_SIGNER } from '#lib/server/exchange/grid-file.ts';
import { publicFingerprint } from '#lib/server/exchange/keys.ts';
import { draftState, itemField, readDraft } from '#lib/server/http/grid-draft.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { addGrid, REGION_GRIDS, writeGridDraft } from '#lib/server/stores/index.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { AXIS_NAMES } from '#lib/wording/quality.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { revision, isDraft, items, last, published, next } = await draftState(locals.now);
	return {
		...{ revision, isDraft, next },
		last: last.version,
		published: published
			.toReversed()
			.map(({ version, publishedOn }) => ({ version, on: dayOfYear(publishedOn) })),
		fingerprint: await publicFingerprint(REGION_SIGNER),
		axes: AXES.map((axis) => ({
			axis,
			name: AXIS_NAMES[axis],
			newField: axis === 'effets' ? null : itemField('libelle', axis),
			items: items
				.filter(({ code }) => axisOf(code) === axis)
				.map((item) => ({
					...item,
					labelField: itemField('libelle', item.code),
					refField: itemField('reference', item.code),
					retiredField: itemField('retire', item.code)
				}))
		})),
		saved: url.searchParams.get('enregistre')
	};
};

export const actions: Actions = {
	enregistrer: async ({ request, locals }) => {
		const { items } = await draftState(locals.now);
		const data = await readForm(request);
		const read = readDraft(data, items);
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		if (!(await writeGridDraft(revisionOf(data) ?? -1, read.value)))
			return fail(409, { values: read.values, moved: true });
		redirect(303, '/region/grille?enregistre=brouillon');
	},
	publier: async ({ request, locals }) => {
		const state = await draftState(locals.now);
		const data = await readForm(request);
		const read = readDraft(data, state.items);
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		// The draft goes first: of two that publish at once, the second is told.
		if (!(await writeGridDraft(revisionOf(data) ?? -1, null)))
			return fail(409, { values: read.values, moved: true });
		await addGrid(REGION_GRIDS, { version: state.next, items: read.value }, civilDate(locals.now));
		redirect(303, '/region/grille?enregistre=version');
	}
};
