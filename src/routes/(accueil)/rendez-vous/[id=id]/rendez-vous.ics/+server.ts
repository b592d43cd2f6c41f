import { error } from '@sveltejs/kit';
import { slipOf } from '#lib/server/http/slip.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { calendar } = await slipOf(event);
	if (calendar === null) error(404, { message: 'Page introuvable' });
	return new Response(calendar, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="rendez-vous.ics"'
		}
	});
};
