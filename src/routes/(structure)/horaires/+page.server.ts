import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { closureView, siteView, weeksView } from '#lib/server/http/sites-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { listClosures } from '#lib/server/stores/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const { now } = event.locals;
	const today = civilDate(now);
	const sites = await sitesOf(account);
	const closures = account.structureId ? await listClosures(account.structureId, today) : [];
	return {
		manages: account.roles.includes('pilotage') && account.structureId !== null,
		sites: sites.map((site) => ({
			...siteView(site, closures, now),
			weeks: weeksView(site, closures, now)?.summary ?? null
		})),
		closures: closures.map((closure) => closureView(closure, sites)),
		saved: event.url.searchParams.has('enregistre')
	};
};
