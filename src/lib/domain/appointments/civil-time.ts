import { civilDate, isCivilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';

const HOUR = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});
const SUMMER_THEN_WINTER = [2, 1];

/** Hour and minute of an instant in Paris, `HH:MM`. */
export const civilTime = (instant: Date): string => HOUR.format(instant);

/**
 * The instant of a civil day and hour (`HH:MM`) in Paris. The hour that comes twice in autumn is the first one; the
 * hour that does not exist in spring is null, like anything that is no day or no hour.
 */
export function instantAt(day: CivilDate, time: string): Date | null {
	if (!isCivilDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
	for (const offset of SUMMER_THEN_WINTER) {
		const instant = new Date(Date.parse(`${day}T${time}:00Z`) - offset * 3_600_000);
		if (civilDate(instant) === day && civilTime(instant) === time) return instant;
	}
	return null;
}
