import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';

/** The hour, in Paris, at which the desk's day ends: nobody disappears at midnight. */
export const DESK_DAY_ENDS_AT = 4;

const HOUR = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	hourCycle: 'h23'
});

/** The day of the desk at an instant: until four in the morning it is still the day before. */
export function deskDay(now: Date): CivilDate {
	const day = civilDate(now);
	return Number(HOUR.format(now)) < DESK_DAY_ENDS_AT ? addDays(day, -1) : day;
}
