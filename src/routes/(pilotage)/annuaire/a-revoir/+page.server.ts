import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { staleView } from '#lib/server/http/directory-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { structureId } = accountOf(event);
	return staleView(structureId, civilDate(event.locals.now), event.url.searchParams.get('departement'));
};
