import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** « mardi 24 novembre 2026 ». */
export const longDay = (day: CivilDate): string => said(LONG, day);

/** « mardi 24 novembre ». */
export const shortDay = (day: CivilDate): string => said(SHORT, day);

/** « 24 novembre 2026 »; a text that is no day is given back. */
export const dayOfYear = (day: CivilDate): string => said(OF_YEAR, day);

/** « 24 novembre ». */
export const dayOfMonth = (day: CivilDate): string => said(OF_MONTH, day);

const form = (parts: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...parts });
const LONG = form({ dateStyle: 'full' });
const SHORT = form({ weekday: 'long', day: 'numeric', month: 'long' });
const OF_YEAR = form({ dateStyle: 'long' });
const OF_MONTH = form({ day: 'numeric', month: 'long' });

/** Noon, far from both ends of the day; the first of a month is « 1er ». */
function said(written: Intl.DateTimeFormat, day: CivilDate): string {
	const noon = new Date(`${day}T12:00:00Z`);
	return Number.isNaN(noon.getTime()) ? day : written.format(noon).replace(/(^|\s)1 /, '$11er ');
}
