import { redirect } from '@sveltejs/kit';
import { isReachable } from '#lib/server/env.ts';
import { namedSite, opinionAddresses } from '#lib/server/http/opinion-address.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { openOpinionDoor } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	ownStructureId(event);
	return {
		sites: await opinionAddresses(event),
		isReachable: isReachable(),
		opened: event.url.searchParams.has('ouvert')
	};
};

export const actions: Actions = {
	ouvrir: async (event) => {
		const site = await namedSite(event, await readForm(event.request));
		await openOpinionDoor(site.id);
		redirect(303, '/qualite/questionnaire?ouvert=1');
	}
};
