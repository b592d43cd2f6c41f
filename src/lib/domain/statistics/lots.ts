import { addDays, type CivilDate } from '#lib/domain/shared/civil-date.ts';

/** A period whose facts close together. */
export type PeriodLot = {
	/** `2026-T1`, `2026-S1` or `2026`. */
	readonly period: string;
	readonly quarters: readonly string[];
	/** First day on which it may be closed. */
	readonly opens: CivilDate;
	/** Nothing but the number of interviews will be said of it. */
	readonly totalOnly: boolean;
};

const QUARTERLY_FROM = 300;
const HALF_YEARLY_FROM = 60;
const TABLES_FROM = 30;
/** Late entries of a period have as many days to come in. */
const DAYS_TO_CLOSE = 20;

/**
 * The lots of a year (ruling 19), by the volume of each half of the year before, which is public: by quarter from 300
 * interviews a year, by half-year when each half has 60, else by year; under 30, the total only.
 */
export function lotsOf(year: number, before: readonly [firstHalf: number, secondHalf: number]): PeriodLot[] {
	const volume = before[0] + before[1];
	const totalOnly = volume < TABLES_FROM;
	const quarters = [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`);
	const lot = (period: string, first: number, last: number): PeriodLot => ({
		period,
		quarters: quarters.slice(first, last),
		opens: addDays(
			last === 4 ? `${year + 1}-01-01` : `${year}-${`0${last * 3 + 1}`.slice(-2)}-01`,
			DAYS_TO_CLOSE
		),
		totalOnly
	});
	if (volume >= QUARTERLY_FROM) return quarters.map((quarter, at) => lot(quarter, at, at + 1));
	if (Math.min(...before) >= HALF_YEARLY_FROM) return [lot(`${year}-S1`, 0, 2), lot(`${year}-S2`, 2, 4)];
	return [lot(`${year}`, 0, 4)];
}
