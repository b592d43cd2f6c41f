/** A civil day in Europe/Paris, `YYYY-MM-DD` (ruling 25: civil time is Europe/Paris everywhere). */
export type CivilDate = string;

const PARIS = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The civil day of an instant in Paris. */
export const civilDate = (instant: Date): CivilDate => PARIS.format(instant);

/** Month of a civil day, `YYYY-MM`. */
export const monthOf = (day: CivilDate): string => day.slice(0, 7);

/** Quarter of a civil day, `YYYY-Tn`, as the report names it. */
export const quarterOf = (day: CivilDate): string =>
	`${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The civil day `days` later (earlier when negative). */
export function addDays(day: CivilDate, days: number): CivilDate {
	const date = new Date(`${day}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

/** True for a real day of the calendar written `YYYY-MM-DD`. */
export function isCivilDate(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T12:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** The first instant of a civil day in Paris (handles both clock changes). */
export function startOfDay(day: CivilDate): Date {
	for (const offset of [2, 1]) {
		const instant = new Date(Date.parse(`${day}T00:00:00Z`) - offset * 3_600_000);
		if (civilDate(instant) === day && civilDate(new Date(instant.getTime() - 1)) !== day) return instant;
	}
	throw new RangeError(`not a civil day: ${day}`);
}
