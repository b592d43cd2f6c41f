import {
	isClosedOn,
	mondayOf,
	type ClosedDays,
	type OpenDay,
	type OpenSpan
} from '#lib/domain/shared/opening.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** « Un minimum de service dédié de deux jours et demi », or « cinq demi-journées sur la semaine » (R64, R65). */
export const REQUIRED_HALF_DAYS = 5;

const NOON_BREAK = 13 * 60 + 30;
const SHORTEST = 2 * 60;

/** A week of a site against the minimum, and what takes away from it. */
export type OpenWeek = {
	readonly monday: CivilDate;
	readonly halfDays: number;
	readonly conforms: boolean;
	readonly closedDays: readonly CivilDate[];
	readonly holidays: readonly { readonly day: CivilDate; readonly name: string }[];
};

/**
 * Half-days of a day: an opening of two hours or more before 13:30, another after. One that goes on through lunch is cut
 * at 13:30, so that a day open without a break is worth two: five half-days and two days and a half are then one rule.
 */
export function halfDaysOf(spans: readonly OpenSpan[]): number {
	const morning = spans.some(({ from, to }) => Math.min(to, NOON_BREAK) - from >= SHORTEST);
	const afternoon = spans.some(({ from, to }) => to - Math.max(from, NOON_BREAK) >= SHORTEST);
	return Number(morning) + Number(afternoon);
}

/** Each week of the days given, closures and holidays counted; days come in order and by whole weeks. */
export function weeksOf(
	days: readonly OpenDay[],
	closures: readonly ClosedDays[],
	siteId: string
): OpenWeek[] {
	const byWeek = Map.groupBy(days, ({ day }) => mondayOf(day));
	return [...byWeek].map(([monday, week]) => {
		const isClosed = ({ day }: OpenDay) => isClosedOn(closures, siteId, day);
		const halfDays = week
			.filter((one) => !isClosed(one))
			.reduce((total, { spans }) => total + halfDaysOf(spans), 0);
		return {
			monday,
			halfDays,
			conforms: halfDays >= REQUIRED_HALF_DAYS,
			// A closure on a day that was not open anyway takes nothing away.
			closedDays: week.filter((one) => isClosed(one) && one.spans.length > 0).map(({ day }) => day),
			holidays: week.flatMap(({ day, spans, holiday }) =>
				holiday && spans.length === 0 ? [{ day, name: holiday }] : []
			)
		};
	});
}
