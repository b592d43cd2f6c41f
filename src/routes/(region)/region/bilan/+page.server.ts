import { REPORT_FORMATS } from '#lib/server/exports/formats.ts';
import { yearOf } from '#lib/server/http/year.ts';
import { regionReport, regionYears } from '#lib/server/report/region.ts';
import { FORMAT_NAMES } from '#lib/wording/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { years, usual } = await regionYears(locals.now);
	const year = yearOf(url, years, usual);
	return {
		year,
		years,
		report: await regionReport(year, locals.now),
		formats: REPORT_FORMATS.map((format) => ({ format, name: FORMAT_NAMES[format] ?? format })),
		saved: url.searchParams.has('enregistre')
	};
};
