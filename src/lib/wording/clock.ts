import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { longDay, shortDay } from '#lib/wording/day.ts';

const HOUR = new Intl.DateTimeFormat('fr-FR', {
	timeZone: 'Europe/Paris',
	hour: 'numeric',
	minute: '2-digit',
	hour12: false
});

/** « 14 h 05 », « 9 h », as the French write them (no-break spaces). */
export function hourText(instant: Date): string {
	const parts = HOUR.formatToParts(instant);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const minutes = of('minute');
	return `${Number(of('hour'))}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** « mardi 24 novembre 2026 ». */
export const dayText = (instant: Date): string => longDay(civilDate(instant));

/** « mardi 24 novembre à 18 h ». */
export const momentText = (instant: Date): string => `${shortDay(civilDate(instant))} à ${hourText(instant)}`;
