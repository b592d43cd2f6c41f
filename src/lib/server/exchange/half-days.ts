import { addDays, civilDate, monthOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { halfDaysOf } from '#lib/domain/shared/half-days.ts';
import { daysBetween, withoutClosures, type ClosedDays, type OpenDay } from '#lib/domain/shared/opening.ts';
import { OPENING } from '#lib/domain/statistics/activity-codes.ts';
import type { SentActivity } from '#lib/domain/statistics/exchange.ts';
import { openDays } from '#lib/server/http/opening.ts';
import type { Site } from '#lib/server/stores/index.ts';

/**
 * Half-days that a site was open, by month, between two days: what its present hours say, closures taken away, and nothing
 * before the site was entered. None when its hours are not known.
 */
export function halfDaysByMonth(
	site: Pick<Site, 'id' | 'hours' | 'createdAt'>,
	closures: readonly ClosedDays[],
	from: CivilDate,
	to: CivilDate
): SentActivity[] {
	const entered = civilDate(site.createdAt);
	const first = entered > from ? entered : from;
	if (!site.hours || first > to) return [];
	const days = daysOf(site.hours, first, daysBetween(first, to) + 1);
	const months = new Map<string, number>();
	for (const { day, spans } of withoutClosures(days, closures, site.id)) {
		months.set(monthOf(day), (months.get(monthOf(day)) ?? 0) + halfDaysOf(spans));
	}
	return [...months]
		.filter(([, count]) => count > 0)
		.map(([month, count]) => ({ siteId: site.id, month, ...OPENING, count }));
}

/** Reading a year of hours takes long, and says the same as long as they are not written otherwise. */
function daysOf(hours: string, from: CivilDate, count: number): readonly OpenDay[] {
	const key = `${hours}\0${from}\0${count}`;
	const days = read.get(key) ?? openDays(hours, from, count) ?? [];
	if (read.size < REMEMBERED) read.set(key, days);
	return days;
}

const read = new Map<string, readonly OpenDay[]>();
const REMEMBERED = 400;

/** The last day of a quarter (`YYYY-Tn`). */
export function lastDayOf(quarter: string): CivilDate {
	const [year = '', number = ''] = quarter.split('-T');
	const next =
		number === '4' ? `${Number(year) + 1}-01-01` : `${year}-${`0${3 * Number(number) + 1}`.slice(-2)}-01`;
	return addDays(next, -1);
}
