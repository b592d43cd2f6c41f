import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { activityTables, interviewsIn } from '#lib/server/http/activity-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { yearOf } from '#lib/server/http/year.ts';
import { listYears, readActivity } from '#lib/server/stores/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const structures = account.structureId ? [account.structureId] : [];
	const current = Number(civilDate(event.locals.now).slice(0, 4));
	const years = account.structureId ? await listYears(account.structureId) : [];
	const year = yearOf(event.url, years, current);
	const rows = await readActivity(structures, year);
	const sites = await sitesOf(account);
	return {
		year,
		years: [...new Set([current, ...years])].sort((one, other) => other - one),
		interviews: interviewsIn(rows),
		tables: activityTables(rows),
		sites: sites.map(({ id, name }) => ({
			name,
			interviews: interviewsIn(rows.filter(({ siteId }) => siteId === id)),
			contacts: activityTables(rows.filter(({ siteId }) => siteId === id))[0]?.total ?? 0
		}))
	};
};
