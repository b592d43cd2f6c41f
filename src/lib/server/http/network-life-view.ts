import { instantAt } from '#lib/domain/appointments/civil-time.ts';
import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { calendarFeed, type CalendarEvent, type DayEvent } from '#lib/server/http/icalendar.ts';
import {
	findStructure,
	listAccounts,
	listEvents,
	listPublicEvents,
	readPresences,
	type NetworkEvent
} from '#lib/server/stores/index.ts';
import { networkEvents } from '#lib/vocabularies/network-event.ts';
import { longDay } from '#lib/wording/day.ts';
import { CALENDAR_NAMES, lastingText, peopleText } from '#lib/wording/network-life.ts';

/** How far ahead calendars go, and how far behind the page looks (days). */
const AHEAD = 2 * 366;
const BEHIND = 366;
const YEAR = 365;

/** The life of the network as a structure reads it: what comes, what was, and what it took part in. */
export async function networkLifeView(structureId: string, now: Date) {
	const today = civilDate(now);
	const events = await listEvents(structureId, addDays(today, -BEHIND), addDays(today, AHEAD));
	const presences = await readPresences(
		structureId,
		events.map(({ id }) => id)
	);
	const names = await structureNames(events);
	const views = events.map((event) => ({
		...eventView(event),
		isOwn: event.structureId === structureId,
		by: event.structureId === structureId ? '' : (names.get(event.structureId) ?? ''),
		presence: presences.get(event.id) ?? 0
	}));
	return {
		coming: views.filter(({ day }) => day >= today),
		past: views.filter(({ day, isOwn, presence }) => day < today && (isOwn || presence > 0)).reverse(),
		newcomers: await newcomersOf(structureId, events, now)
	};
}

/** Accounts opened within the year, when no training, exchange nor immersion was noted since. */
async function newcomersOf(structureId: string, events: readonly NetworkEvent[], now: Date): Promise<number> {
	const today = civilDate(now);
	const learnt = events.some(
		({ structureId: owner, kind, day }) =>
			owner === structureId &&
			day <= today &&
			day > addDays(today, -YEAR) &&
			['formation', 'echange-pratiques', 'immersion'].includes(kind)
	);
	if (learnt) return 0;
	const accounts = await listAccounts(structureId);
	const since = now.getTime() - YEAR * 86_400_000;
	return accounts.filter(({ disabledAt, createdAt }) => !disabledAt && createdAt.getTime() > since).length;
}

async function structureNames(events: readonly NetworkEvent[]): Promise<Map<string, string>> {
	const ids = [...new Set(events.map(({ structureId }) => structureId))];
	const found = await Promise.all(ids.map(findStructure));
	return new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
}

/** One event in words. */
export function eventView(event: NetworkEvent) {
	const { id, kind, day, fromTime, toTime, title, place, isPublic, minutes, staff, heads } = event;
	const hours = [fromTime, toTime].filter(Boolean).join(' à ');
	return {
		...{ id, kind, day, title, isPublic },
		what: labelOf(networkEvents, kind),
		when: [longDay(day), hours].filter(Boolean).join(', '),
		where: place,
		counts: [
			lastingText(minutes),
			peopleText(staff, 'professionnel·le', 'professionnel·les'),
			peopleText(heads, 'personne présente', 'personnes présentes')
		]
			.filter(Boolean)
			.join(', ')
	};
}

/** Public events from today on, as anybody reads them. */
export async function publicAgenda(now: Date) {
	const today = civilDate(now);
	const events = await listPublicEvents(today, addDays(today, AHEAD));
	const names = await structureNames(events);
	return events.map((event) => {
		const { id, what, when, where, title } = eventView(event);
		return { id, what, when, where, title, by: names.get(event.structureId) ?? '' };
	});
}

/** The calendar of public events: their titles were written to be read by all. */
export async function publicCalendar(now: Date): Promise<string> {
	const today = civilDate(now);
	const events = await listPublicEvents(addDays(today, -BEHIND), addDays(today, AHEAD));
	return calendarFeed(
		CALENDAR_NAMES.public,
		events.map((event) => entryOf(event, event.title, now)),
		'PUBLIC'
	);
}

/** The private calendar of a structure: the kind of each event and its place, never what was typed of it. */
export async function ownCalendar(structureId: string, now: Date): Promise<string> {
	const today = civilDate(now);
	const events = await listEvents(structureId, addDays(today, -BEHIND), addDays(today, AHEAD));
	return calendarFeed(
		CALENDAR_NAMES.own,
		events.map((event) => entryOf(event, labelOf(networkEvents, event.kind), now)),
		'PRIVATE'
	);
}

function entryOf(event: NetworkEvent, title: string, now: Date): CalendarEvent | DayEvent {
	const { id, day, fromTime, toTime, place, revision } = event;
	const about = { uid: `${id}@degemer`, title, where: place, sequence: revision - 1, cancelled: false, now };
	const from = instantAt(day as CivilDate, fromTime);
	return from ? { ...about, from, to: instantAt(day as CivilDate, toTime) } : { ...about, day };
}

/** A calendar, as an answer that nobody keeps. */
export const calendarResponse = (text: string): Response =>
	new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="agenda.ics"',
			'cache-control': 'no-store'
		}
	});
