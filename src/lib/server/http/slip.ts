import { error, type RequestEvent } from '@sveltejs/kit';
import { holdsSlot } from '#lib/domain/appointments/appointment.ts';
import { bookedBy } from '#lib/server/http/agenda.ts';
import { slipView } from '#lib/server/http/agenda-view.ts';
import { icalendar } from '#lib/server/http/icalendar.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { findStructure } from '#lib/server/stores/index.ts';
import { NEUTRAL_TITLE } from '#lib/wording/appointments.ts';

/** The promised moment of the address, as paper and diary say it; not found for anybody else's. */
export async function slipOf(event: RequestEvent & { params: { id: string } }) {
	const booked = await bookedBy(event);
	if (!booked) error(404, { message: 'Page introuvable' });
	const [sites, structure] = await Promise.all([
		sitesOf(accountOf(event)),
		findStructure(booked.structureId)
	]);
	const slip = slipView(
		booked,
		sites.find(({ id }) => id === booked.siteId)
	);
	const calendar = (): string =>
		icalendar({
			uid: booked.id,
			from: booked.startsAt,
			to: booked.endsAt,
			title: NEUTRAL_TITLE,
			where: slip.onSite ? slip.address : slip.how,
			sequence: booked.revision - 1,
			cancelled: !holdsSlot(booked.state),
			now: event.locals.now
		});
	return {
		id: booked.id,
		slip,
		structure: structure?.name ?? '',
		/** The moment and the address, nothing else: a diary may be read by an employer (ruling 9). A mail has none. */
		calendar: booked.kind === 'mail' ? null : calendar()
	};
}
