import { pastTemplate } from '#lib/server/lots/past-template.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(pastTemplate(), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="modele-historique.csv"'
		}
	});
