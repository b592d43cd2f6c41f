import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { readSite, siteValues } from '#lib/server/http/site-form.ts';
import { meaningOf, siteView, weeksView } from '#lib/server/http/sites-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { listClosures, updateSite } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const site = await siteOf(event);
	const { now } = event.locals;
	const closures = await listClosures(site.structureId, civilDate(now));
	return {
		values: siteValues(site),
		meaning: site.hours ? meaningOf(site.hours, civilDate(now)) : null,
		site: siteView(site, closures, now),
		weeks: weeksView(site, closures, now)
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const site = await siteOf(event);
		const read = readSite(await readForm(event.request), civilDate(event.locals.now));
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		await updateSite(site.structureId, site.id, read.value);
		redirect(303, '/horaires?enregistre=1');
	},
	relire: async (event) => {
		await siteOf(event);
		const today = civilDate(event.locals.now);
		const read = readSite(await readForm(event.request), today);
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		const { hours } = read.value;
		// The other way of writing shows what was read, so that it can be learnt.
		const values = { ...read.values, osm: hours ?? '' };
		return { values, meaning: hours ? meaningOf(hours, today) : null };
	}
};

/** The site of the address, found through the account's structure. */
async function siteOf(event: RequestEvent<{ id: string }>) {
	const found = (await sitesOf(accountOf(event))).find(({ id }) => id === event.params.id);
	if (!found) error(404, { message: 'Page introuvable' });
	return found;
}
