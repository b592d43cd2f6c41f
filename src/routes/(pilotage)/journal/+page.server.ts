import { journalView } from '#lib/server/http/journal-view.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	journal: await journalView(ownStructureId(event), event.url.searchParams.get('avant'))
});
