import { journalView } from '#lib/server/http/journal-view.ts';
import { REGION } from '#lib/server/stores/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
	journal: await journalView(REGION, url.searchParams.get('avant'))
});
