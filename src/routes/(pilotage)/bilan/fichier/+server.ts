import { error } from '@sveltejs/kit';
import { isReportFormat, reportFile } from '#lib/server/exports/formats.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { fileResponse, yearIn } from '#lib/server/http/report.ts';
import { reportOf } from '#lib/server/report/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const structure = await ownStructure(event);
	const format = event.url.searchParams.get('format');
	if (!isReportFormat(format)) error(404, { message: 'Format introuvable' });
	const report = await reportOf(structure, yearIn(event.url), event.locals.now);
	return fileResponse(await reportFile(report, format));
};
