import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { needOptions, networkOptions, queryIn, searchView } from '#lib/server/http/directory-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { chooseSite, sitesOf } from '#lib/server/http/sites.ts';
import { communeOf } from '#lib/server/http/sites-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const params = new URLSearchParams(event.url.searchParams);
	const here = chooseSite(await sitesOf(account), event);
	// The first list is that of this place: nobody starts from an empty page.
	if (!params.has('lieu') && here) params.set('lieu', communeOf(here.communeCode));
	const { query, values, placeUnknown } = queryIn(params);
	return {
		values,
		placeUnknown,
		from: query.from && `${query.from.name} (${query.from.departement})`,
		found: await searchView(account.structureId, query, civilDate(event.locals.now)),
		needs: needOptions(),
		networks: networkOptions(),
		manages: account.roles.includes('pilotage')
	};
};
