import { accountOf } from '#lib/server/http/interview.ts';
import { opinionsView } from '#lib/server/http/opinions-view.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	effects: await opinionsView(ownStructureId(event), event.locals.now),
	manages: accountOf(event).roles.includes('pilotage')
});
