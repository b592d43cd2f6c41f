import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { fingerprint } from '#lib/server/http/fingerprint.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { readSite, siteValues } from '#lib/server/http/site-form.ts';
import { meaningOf, siteView, weeksView } from '#lib/server/http/sites-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { listClosures, together, updateSite, type Site } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const YEAR_WEEKS = 52;

export const load: PageServerLoad = async (event) => {
	const site = await siteOf(event);
	const { now } = event.locals;
	const closures = await listClosures(site.structureId, civilDate(now));
	return {
		values: siteValues(site),
		version: versionOf(site),
		meaning: site.hours ? meaningOf(site.hours, civilDate(now)) : null,
		site: siteView(site, closures, now),
		weeks: weeksView(site, closures, now),
		year: weeksView(site, closures, now, YEAR_WEEKS)
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const site = await siteOf(event);
		const data = await readForm(event.request);
		const read = readSite(data, civilDate(event.locals.now));
		if (!read.ok) return fail(422, { values: read.values, errors: read.errors });
		const version = data.get('version');
		// Over the values that the form was read at: of two managers at once, the second is told.
		const saved = await together(`sites:${site.structureId}`, async () => {
			const current = await siteOf(event);
			return versionOf(current) === version && updateSite(site.structureId, site.id, read.value);
		});
		if (!saved) return fail(409, { values: read.values, moved: true });
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

/** What a manager edits of a site, in short. */
const versionOf = ({ name, address, communeCode, hours }: Site): string =>
	fingerprint([name, address, communeCode, hours]);

/** The site of the address, found through the account's structure. */
async function siteOf(event: RequestEvent<{ id: string }>) {
	const found = (await sitesOf(accountOf(event))).find(({ id }) => id === event.params.id);
	if (!found) error(404, { message: 'Page introuvable' });
	return found;
}
