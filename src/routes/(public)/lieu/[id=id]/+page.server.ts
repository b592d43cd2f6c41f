import { error } from '@sveltejs/kit';
import { siteInPublic } from '#lib/server/http/public-site.ts';
import { findSite } from '#lib/server/stores/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const site = await findSite(params.id);
	if (!site) error(404, { message: 'Page introuvable' });
	return siteInPublic(site, locals.now);
};
