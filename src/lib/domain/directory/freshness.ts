import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { daysBetween } from '#lib/domain/shared/opening.ts';

/** How far a sheet may be trusted for its age. */
export type Freshness = 'a-jour' | 'a-revoir' | 'perimee';

/** Directories go stale within months: half a year, then a year. The figures are ours. */
export const REVIEW_AFTER_DAYS = 182;
export const STALE_AFTER_DAYS = 365;

/** Freshness from the last day somebody vouched for the sheet: its source, or a check since. */
export function freshnessOf(
	sourceDay: CivilDate | null,
	checkedOn: CivilDate | null,
	today: CivilDate
): Freshness {
	const last = [sourceDay, checkedOn]
		.filter((day) => day !== null)
		.sort()
		.at(-1);
	const age = last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, today);
	if (age <= REVIEW_AFTER_DAYS) return 'a-jour';
	return age <= STALE_AFTER_DAYS ? 'a-revoir' : 'perimee';
}
