import { error, redirect } from '@sveltejs/kit';
import { accountOf } from '#lib/server/http/interview.ts';
import { chooseSite, sitesOf } from '#lib/server/http/sites.ts';
import { listPractice, openPractice } from '#lib/server/stores/index.ts';
import { momentText } from '#lib/wording/clock.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const own = await listPractice(accountOf(event).id);
	return {
		own: own.map(({ id, ticket, openedAt }) => ({ id, ticket, at: momentText(openedAt) })),
		over: event.url.searchParams.has('fini')
	};
};

export const actions: Actions = {
	commencer: async (event) => {
		const account = accountOf(event);
		const site = chooseSite(await sitesOf(account), event);
		if (!site) error(404, { message: 'Page introuvable' });
		const opened = await openPractice({
			structureId: site.structureId,
			siteId: site.id,
			counsellorId: account.id,
			now: event.locals.now
		});
		redirect(303, `/entretiens/${opened.id}/premier-contact`);
	}
};
