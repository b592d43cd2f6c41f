import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { qualityView } from '#lib/server/http/quality-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const view = await qualityView(
		await ownStructure(event),
		event.locals.now,
		event.url.searchParams.get('version')
	);
	return {
		...view,
		manages: accountOf(event).roles.includes('pilotage'),
		saved: event.url.searchParams.get('enregistre')
	};
};
