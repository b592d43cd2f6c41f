import { addDays, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Delay } from '#lib/vocabularies/delay.ts';

/** The delay class between the day of the first contact and the day the person is met. */
export function delayBetween(made: CivilDate, met: CivilDate): Exclude<Delay, 'abandon' | 'immediat-15min'> {
	const days = workingDaysBetween(made, met);
	if (met <= made) return 'jour-meme';
	// A Saturday's appointment for a Saturday: later than today, sooner than a working day.
	if (days <= 2) return '1-2-jours';
	return days <= 5 ? '3-5-jours' : 'plus-5-jours';
}

/** Working days from one day (left out) to another (counted in). */
export function workingDaysBetween(from: CivilDate, to: CivilDate): number {
	let days = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days += 1;
	return days;
}

/** Monday to Friday, public holidays left out (Code du travail, L3133-1). */
export function isWorkingDay(day: CivilDate): boolean {
	const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
	return weekday >= 1 && weekday <= 5 && !publicHolidays(Number(day.slice(0, 4))).includes(day);
}

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const AFTER_EASTER = [1, 39, 50];

/** The eleven public holidays of a year. */
export function publicHolidays(year: number): CivilDate[] {
	const easter = easterOf(year);
	return [
		...FIXED.map((day) => `${String(year).padStart(4, '0')}-${day}`),
		...AFTER_EASTER.map((days) => addDays(easter, days))
	].sort();
}

/** Easter Sunday (Meeus, Jones and Butcher; Astronomical Algorithms, ch. 8). */
function easterOf(year: number): CivilDate {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const skipped = Math.floor((8 * century + 13) / 25);
	const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
	const days = moon + weekday - 7 * late + 114;
	const text = (value: number, width: number) => String(value).padStart(width, '0');
	return `${text(year, 4)}-${text(Math.floor(days / 31), 2)}-${text((days % 31) + 1, 2)}`;
}
