import { error } from '@sveltejs/kit';
import { holdsSlot } from '#lib/domain/appointments/appointment.ts';
import { bookedBy } from '#lib/server/http/agenda.ts';
import { slipView } from '#lib/server/http/agenda-view.ts';
import { icalendar } from '#lib/server/http/icalendar.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { NEUTRAL_TITLE } from '#lib/wording/appointments.ts';
import type { RequestHandler } from './$types';

/** The moment and the address, nothing else: the diary may be read by an employer (ruling 9). */
export const GET: RequestHandler = async (event) => {
	const booked = await bookedBy(event);
	if (!booked || booked.kind === 'mail') error(404, { message: 'Page introuvable' });
	const sites = await sitesOf(accountOf(event));
	const slip = slipView(
		booked,
		sites.find(({ id }) => id === booked.siteId)
	);
	const calendar = icalendar({
		uid: booked.id,
		from: booked.startsAt,
		to: booked.endsAt,
		title: NEUTRAL_TITLE,
		where: slip.onSite ? slip.address : slip.how,
		sequence: booked.revision - 1,
		cancelled: !holdsSlot(booked.state),
		now: event.locals.now
	});
	return new Response(calendar, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="rendez-vous.ics"'
		}
	});
};
