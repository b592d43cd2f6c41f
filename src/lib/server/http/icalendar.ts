import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** One event of a diary; instants, so that no time zone has to be described. */
export type CalendarEvent = {
	readonly uid: string;
	readonly from: Date;
	/** Null when nobody knows how long it lasts. */
	readonly to: Date | null;
	readonly title: string;
	readonly where: string;
	/** Moves with each change, so that a second import replaces the first. */
	readonly sequence: number;
	readonly cancelled: boolean;
	readonly now: Date;
};

/** An event of a whole civil day. */
export type DayEvent = Omit<CalendarEvent, 'from' | 'to'> & { readonly day: CivilDate };

/** A diary of one event (RFC 5545): private, neutral, nothing of the person. */
export const icalendar = (event: CalendarEvent): string => calendarOf([eventLines(event, 'PRIVATE')]);

/** A calendar that others subscribe to (RFC 5545, RFC 7986): its events, under a name. */
export const calendarFeed = (
	name: string,
	events: readonly (CalendarEvent | DayEvent)[],
	access: 'PRIVATE' | 'PUBLIC'
): string =>
	calendarOf(
		events.map((event) => eventLines(event, access)),
		[`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H']
	);

function calendarOf(events: readonly string[][], about: readonly string[] = []): string {
	const lines = [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Degemer//FR', 'CALSCALE:GREGORIAN', ...about],
		...events.flat(),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent | DayEvent, access: 'PRIVATE' | 'PUBLIC'): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${event.uid}`,
		`DTSTAMP:${utc(event.now)}`,
		...('day' in event
			? [`DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`]
			: [`DTSTART:${utc(event.from)}`, ...(event.to ? [`DTEND:${utc(event.to)}`] : [])]),
		`SEQUENCE:${event.sequence}`,
		`SUMMARY:${escaped(event.title)}`,
		...(event.where ? [`LOCATION:${escaped(event.where)}`] : []),
		`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		`CLASS:${access}`,
		'END:VEVENT'
	];
}

/** `20261124T080000Z`. */
const utc = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** TEXT values (§ 3.3.11): controls have no place there. */
const escaped = (text: string): string =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');

const LONGEST_LINE = 75;

/** Lines of at most 75 octets, never cut inside a character (§ 3.1). */
function folded(line: string): string {
	let [out, length] = ['', 0];
	for (const character of line) {
		const octets = Buffer.byteLength(character);
		if (length + octets > LONGEST_LINE) [out, length] = [`${out}\r\n `, 1];
		out += character;
		length += octets;
	}
	return out;
}
