import { addDays, civilDate, startOfDay, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { isClosedOn, type ClosedDays } from '#lib/domain/shared/opening.ts';
import { openDays } from '#lib/server/http/opening.ts';

const LONGEST_SEARCH_DAYS = 31;

/**
 * When a kept synthesis goes: the end of the next day that is really open after the closing (ruling 6), from the site's
 * OSM hours without its closures; Monday to Friday when the hours are unknown or cannot be read.
 */
export function erasureAfter(
	now: Date,
	site: { readonly id: string; readonly hours: string | null },
	closures: readonly ClosedDays[]
): Date {
	const today = civilDate(now);
	for (let ahead = 1; ahead <= LONGEST_SEARCH_DAYS; ahead++) {
		const day = addDays(today, ahead);
		if (isOpen(day, site.hours) && !isClosedOn(closures, site.id, day)) return startOfDay(addDays(day, 1));
	}
	return startOfDay(addDays(today, 2));
}

function isOpen(day: CivilDate, hours: string | null): boolean {
	const said = hours ? openDays(hours, day, 1)?.[0] : null;
	if (said) return said.spans.length > 0;
	const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
	return weekday >= 1 && weekday <= 5;
}
