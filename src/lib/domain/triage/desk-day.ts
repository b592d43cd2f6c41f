import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';

/** The hour, in Paris, at which the desk's day ends: nobody disappears at midnight. */
export const DESK_DAY_ENDS_AT = 4;

const HOUR = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	hourCycle: 'h23'
});

/** Nothing of a person outlives this (ms): the longest that a synthesis may be kept (ruling 6) holds for an interview left open. */
const LEFT_OPEN = 7 * 86_400_000;

/** When an interview left open is erased, counted from the last word that was kept. */
export const forgottenAt = (savedAt: Date): Date => new Date(savedAt.getTime() + LEFT_OPEN);

/** The last word that an interview forgotten at `now` may have kept. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - LEFT_OPEN);

/** The civil day whose fourth hour ends the desk's day that an instant is of: the queue is erased then. */
export const deskDayEnds = (now: Date): CivilDate => addDays(deskDay(now), 1);

/** The day of the desk at an instant: until four in the morning it is still the day before. */
export function deskDay(now: Date): CivilDate {
	const day = civilDate(now);
	return Number(HOUR.format(now)) < DESK_DAY_ENDS_AT ? addDays(day, -1) : day;
}
