import OpeningHours from 'opening_hours';
import { addDays, civilDate, startOfDay, type CivilDate } from '#lib/domain/shared/civil-date.ts';

const LONGEST_SEARCH_DAYS = 31;

/**
 * When a kept synthesis goes: the end of the next opening day after the closing (ruling 6), from the site's OSM hours;
 * Monday to Friday when they are unknown or cannot be read.
 */
export function erasureAfter(now: Date, hours: string | null): Date {
	const today = civilDate(now);
	for (let ahead = 1; ahead <= LONGEST_SEARCH_DAYS; ahead++) {
		const day = addDays(today, ahead);
		if (isOpen(day, hours)) return startOfDay(addDays(day, 1));
	}
	return startOfDay(addDays(today, 2));
}

function isOpen(day: CivilDate, hours: string | null): boolean {
	const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
	const usual = weekday >= 1 && weekday <= 5;
	if (!hours) return usual;
	try {
		// The library throws on values it cannot read, and on school holidays beyond its calendar.
		const place = { lat: 48.1, lon: -2.9, address: { country_code: 'fr', state: 'Bretagne' } };
		const from = new Date(`${day}T00:00:00`);
		const to = new Date(`${addDays(day, 1)}T00:00:00`);
		return new OpeningHours(hours, place).getOpenIntervals(from, to).length > 0;
	} catch {
		return usual;
	}
}
