import { publicSite } from '#lib/server/http/public-site.ts';
import { snippetOf } from '#lib/server/http/site-snippet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { name, where, poster, closures, today } = await publicSite(event, event.params.id);
	const { lines = [], offOnHolidays = false } = poster ?? {};
	return {
		name,
		dated: poster?.dated ?? false,
		html: snippetOf({ name, where, lines, offOnHolidays, closures, today })
	};
};
