import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** Weight of each month in a year: after the school year's start, before Parcoursup's end; a quiet August. */
const SEASON = [10, 8, 12, 8, 8, 9, 6, 3, 13, 11, 10, 6];
const YEAR = SEASON.reduce((sum, weight) => sum + weight, 0);
/** Growth from the past year to this one. */
const GROWTH = 1.06;

/** How much of a month there is to count, `day` standing for it. */
export type MonthShare = { readonly day: CivilDate; readonly count: number };

/**
 * Splits `yearly` over the months from January of the past year until `today`, in season; the past year adds up to exactly
 * `yearly`, the month under way stops today.
 */
export function monthsUntil(today: CivilDate, yearly: number): MonthShare[] {
	const [year, month, day] = today.split('-').map(Number) as [number, number, number];
	const past = SEASON.map((_, index) => share(`${year - 1}`, index, yearly, 1));
	const current = SEASON.slice(0, month).map((_, index) =>
		share(`${year}`, index, yearly * GROWTH, index === month - 1 ? day / daysIn(year, month) : 1)
	);
	return [...past, ...current];
}

function share(year: string, index: number, yearly: number, elapsed: number): MonthShare {
	const before = SEASON.slice(0, index).reduce((sum, weight) => sum + weight, 0);
	const until = before + (SEASON[index] ?? 0) * elapsed;
	const upTo = (weight: number): number => Math.round((yearly * weight) / YEAR);
	return { day: `${year}-${String(index + 1).padStart(2, '0')}-01`, count: upTo(until) - upTo(before) };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
