import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { activityTables, interviewsIn } from '#lib/server/http/activity-view.ts';
import { yearOf } from '#lib/server/http/year.ts';
import { listMembers, listStructures, listYears, readActivity } from '#lib/server/stores/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const structures = [...(await listStructures()), ...(await listMembers())];
	const current = Number(civilDate(locals.now).slice(0, 4));
	const years = [...new Set((await Promise.all(structures.map(({ id }) => listYears(id)))).flat())];
	const year = yearOf(url, years, current);
	const rows = await readActivity(
		structures.map(({ id }) => id),
		year
	);
	return {
		year,
		years: [...new Set([current, ...years])].sort((one, other) => other - one),
		structures: structures.length,
		interviews: interviewsIn(rows),
		tables: activityTables(rows)
	};
};
