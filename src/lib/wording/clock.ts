const PARIS = 'Europe/Paris';
const HOUR = new Intl.DateTimeFormat('fr-FR', {
	timeZone: PARIS,
	hour: 'numeric',
	minute: '2-digit',
	hour12: false
});
const LONG_DAY = new Intl.DateTimeFormat('fr-FR', {
	timeZone: PARIS,
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric'
});
const SHORT_DAY = new Intl.DateTimeFormat('fr-FR', {
	timeZone: PARIS,
	weekday: 'long',
	day: 'numeric',
	month: 'long'
});

/** « 14 h 05 », « 9 h », as the French write them (no-break spaces). */
export function hourText(instant: Date): string {
	const parts = HOUR.formatToParts(instant);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const minutes = of('minute');
	return `${Number(of('hour'))}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** « mardi 24 novembre 2026 ». */
export const dayText = (instant: Date): string => firstOfMonth(LONG_DAY.format(instant));

/** « mardi 24 novembre à 18 h ». */
export const momentText = (instant: Date): string =>
	`${firstOfMonth(SHORT_DAY.format(instant))} à ${hourText(instant)}`;

/** The first of a month is « 1er ». */
export const firstOfMonth = (text: string): string => text.replace(/(^|\s)1 /, '$11er ');
