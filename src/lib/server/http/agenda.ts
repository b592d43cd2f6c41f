import type { RequestEvent } from '@sveltejs/kit';
import { instantAt } from '#lib/domain/appointments/civil-time.ts';
import { freeSlots, OPENING_DAYS, type Interval, type SlotDay } from '#lib/domain/appointments/slots.ts';
import { addDays, civilDate, startOfDay } from '#lib/domain/shared/civil-date.ts';
import { isClosedOn, type OpenDay } from '#lib/domain/shared/opening.ts';
import { openDays } from '#lib/server/http/opening.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { findAppointment, listClosures, takenOn, type Booked, type Site } from '#lib/server/stores/index.ts';

/** Ten opening days of a place open one day a week, with a month of closures among them. */
const SEARCH_DAYS = 100;

/** Free slots of a site over its next opening days; null when its hours are unknown or cannot be read. */
export async function slotsOf(site: Site, now: Date): Promise<SlotDay[] | null> {
	const today = civilDate(now);
	const days = site.hours ? openDays(site.hours, today, SEARCH_DAYS) : null;
	if (!days) return null;
	const closures = await listClosures(site.structureId, today);
	const closedDays = days.map(({ day }) => day).filter((day) => isClosedOn(closures, site.id, day));
	const end = startOfDay(addDays(today, SEARCH_DAYS));
	const taken = await takenOn(site.id, { from: now, to: end });
	return freeSlots({ openings: days.flatMap(openingsOf), closedDays, taken, now, days: OPENING_DAYS });
}

/** The appointment of the address, of the account's structure; anything else is not found. */
export async function bookedBy(
	event: RequestEvent & { params: { id: string } }
): Promise<Booked | undefined> {
	const { structureId } = accountOf(event);
	return structureId ? findAppointment(event.params.id, structureId, event.locals.now) : undefined;
}

/** The openings of a civil day as instants; an hour that the spring change skips opens nothing. */
export function openingsOf({ day, spans }: OpenDay): Interval[] {
	return spans.flatMap((span) => {
		const from = instantAt(day, clock(span.from));
		const to = span.to === 24 * 60 ? startOfDay(addDays(day, 1)) : instantAt(day, clock(span.to));
		return from && to ? [{ from, to }] : [];
	});
}

const clock = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
