import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { REPORT_FORMATS } from '#lib/server/exports/formats.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { yearOf } from '#lib/server/http/year.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { reportOf, yearsOf } from '#lib/server/report/load.ts';
import { FORMAT_NAMES } from '#lib/wording/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const structure = await ownStructure(event);
	const { now } = event.locals;
	const plan = await planOf(structure.id, civilDate(now));
	const { years, usual } = yearsOf(plan, civilDate(now));
	const year = yearOf(event.url, years, usual);
	return {
		year,
		years,
		report: await reportOf(structure, year, now, plan),
		formats: REPORT_FORMATS.map((format) => ({ format, name: FORMAT_NAMES[format] ?? format })),
		saved: event.url.searchParams.get('enregistre')
	};
};
