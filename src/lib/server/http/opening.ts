import OpeningHours from 'opening_hours';
import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import {
	stateAt,
	withoutClosures,
	type ClosedDays,
	type OpenDay,
	type OpenSpan,
	type OpenState
} from '#lib/domain/shared/opening.ts';

const PLACE = { lat: 48.1, lon: -2.9, address: { country_code: 'fr', state: 'Bretagne' } };
const LONGEST_HOURS = 255;
const DAY_MINUTES = 24 * 60;
const STATE_DAYS = 60;

const CLOCK = new Intl.DateTimeFormat('fr-FR', {
	timeZone: 'Europe/Paris',
	hour: 'numeric',
	minute: 'numeric',
	hourCycle: 'h23'
});

/** True for hours that can be read and that open at least once in a year; 255 characters is the limit of OpenStreetMap. */
export function areReadable(hours: string, today: CivilDate): boolean {
	if (hours.length > LONGEST_HOURS) return false;
	const days = openDays(hours, today, 366);
	return days?.some(({ spans }) => spans.length > 0) ?? false;
}

/**
 * What the hours say of each day, public holidays named; null when they cannot be read. Openings that the hours call
 * uncertain (« sur rendez-vous ») are none.
 */
export function openDays(hours: string, from: CivilDate, count: number): OpenDay[] | null {
	const spans = spansBetween(hours, from, count) ?? spansBetween(beyondCalendar(hours), from, count);
	if (!spans) return null;
	const holidays = holidaysBetween(from, count);
	return Array.from({ length: count }, (_, at) => {
		const day = addDays(from, at);
		return { day, spans: spans.get(day) ?? [], holiday: holidays.get(day) ?? null };
	});
}

/** Whether a site is open now, from its hours and the closures; null when its hours are unknown. */
export function openingNow(
	site: { readonly id: string; readonly hours: string | null },
	closures: readonly ClosedDays[],
	now: Date
): OpenState | null {
	const today = civilDate(now);
	const days = site.hours && openDays(site.hours, today, STATE_DAYS);
	if (!days) return null;
	const parts = CLOCK.formatToParts(now);
	const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
	return stateAt(withoutClosures(days, closures, site.id), today, of('hour') * 60 + of('minute'));
}

/** The library throws on school holidays beyond its calendar: there, the hours of ordinary weeks are taken. */
const beyondCalendar = (hours: string): string =>
	hours
		.split(';')
		.filter((rule) => !/\bSH\b/.test(rule))
		.join(';');

function spansBetween(
	hours: string,
	from: CivilDate,
	count: number
): ReadonlyMap<CivilDate, OpenSpan[]> | null {
	const read = intervals(hours, from, count);
	if (!read) return null;
	const found = new Map<CivilDate, OpenSpan[]>();
	for (const [start, end, uncertain] of read) {
		if (uncertain) continue;
		for (let day = wallDay(start); ; day = addDays(day, 1)) {
			const last = day >= wallDay(end);
			const span = {
				from: day === wallDay(start) ? wallMinute(start) : 0,
				to: last ? wallMinute(end) : DAY_MINUTES
			};
			if (span.to > span.from) found.set(day, [...(found.get(day) ?? []), span]);
			if (last) break;
		}
	}
	return found;
}

function holidaysBetween(from: CivilDate, count: number): ReadonlyMap<CivilDate, string> {
	const found = intervals('PH', from, count) ?? [];
	return new Map(found.map(([start, , , name]) => [wallDay(start), name ?? 'jour férié']));
}

// The library reads and writes the wall clock of the machine: its dates are only ever taken apart, never compared to now.
function intervals(hours: string, from: CivilDate, count: number) {
	try {
		const end = addDays(from, count);
		return new OpeningHours(hours, PLACE).getOpenIntervals(
			new Date(`${from}T00:00:00`),
			new Date(`${end}T00:00:00`)
		);
	} catch {
		return null;
	}
}

const wallMinute = (date: Date): number => date.getHours() * 60 + date.getMinutes();

const wallDay = (date: Date): CivilDate =>
	[date.getFullYear(), date.getMonth() + 1, date.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
