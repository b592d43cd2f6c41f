import { error } from '@sveltejs/kit';
import { isReportFormat, reportFile } from '#lib/server/exports/formats.ts';
import { fileResponse, yearIn } from '#lib/server/http/report.ts';
import { regionReport } from '#lib/server/report/region.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
	const format = url.searchParams.get('format');
	if (!isReportFormat(format)) error(404, { message: 'Format introuvable' });
	const file = await reportFile(await regionReport(yearIn(url), locals.now), format);
	return fileResponse({ ...file, name: `region-${file.name}` });
};
