import { openedBy } from '#lib/server/http/interview.ts';
import { calendarAt } from '#lib/server/http/relay-view.ts';
import type { RequestHandler } from './$types';

/** The appointment with another service, for a diary: its moment and its place. */
export const GET: RequestHandler = async (event) => {
	const opened = await openedBy(event);
	const rank = event.url.searchParams.get('rang');
	return new Response(calendarAt(opened.content, rank, opened, event.locals.now), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="rendez-vous.ics"'
		}
	});
};
