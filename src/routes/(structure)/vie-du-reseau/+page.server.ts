import { accountOf } from '#lib/server/http/interview.ts';
import { networkLifeView } from '#lib/server/http/network-life-view.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await networkLifeView(ownStructureId(event), event.locals.now)),
	manages: accountOf(event).roles.includes('pilotage'),
	saved: event.url.searchParams.has('enregistre')
});
