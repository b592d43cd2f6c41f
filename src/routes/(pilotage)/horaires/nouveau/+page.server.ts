import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { readSite, siteValues } from '#lib/server/http/site-form.ts';
import { meaningOf } from '#lib/server/http/sites-view.ts';
import { addSite } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ values: siteValues(null) });

export const actions: Actions = {
	enregistrer: async (event) => {
		const structureId = ownStructureId(event);
		const { now } = event.locals;
		const read = readSite(await readForm(event.request), civilDate(now));
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		await addSite(structureId, read.value, now);
		redirect(303, '/horaires?enregistre=1');
	},
	relire: async (event) => {
		const today = civilDate(event.locals.now);
		const read = readSite(await readForm(event.request), today);
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		const { hours } = read.value;
		return { values: { ...read.values, osm: hours ?? '' }, meaning: hours ? meaningOf(hours, today) : null };
	}
};
