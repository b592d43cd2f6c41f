import type { SiteOpening } from '#lib/domain/report/report.ts';
import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { weeksOf } from '#lib/domain/shared/half-days.ts';
import { daysBetween, mondayOf, noticeDays, type OpenDay } from '#lib/domain/shared/opening.ts';
import { openDays } from '#lib/server/http/opening.ts';
import { listClosures, type Site, type SiteClosure } from '#lib/server/stores/index.ts';

/**
 * How each site was open over the whole weeks of a year, up to today, from the hours and closures as they stand: no history of
 * hours is kept. A site without readable hours is left out.
 */
export async function openingsOf(
	structureId: string,
	sites: readonly Site[],
	year: number,
	now: Date
): Promise<SiteOpening[]> {
	const closures = await listClosures(structureId, `${year}-01-01`);
	return sites.flatMap((site) => {
		const [from, count] = wholeWeeks(laterOf(`${year}-01-01`, civilDate(site.createdAt)), endOf(year, now));
		const days = site.hours && count > 0 ? daysOf(site.hours, from, count) : null;
		if (!days) return [];
		const notices = closures.filter((one) => isOfYear(one, site, year)).map(noticeDays);
		return [{ siteId: site.id, weeks: weeksOf(days, closures, site.id), notices }];
	});
}

/** From the first Monday, by weeks that are over. */
function wholeWeeks(from: CivilDate, end: CivilDate): [from: CivilDate, days: number] {
	const monday = mondayOf(addDays(from, 6));
	return [monday, Math.floor((daysBetween(monday, end) + 1) / 7) * 7];
}

const laterOf = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

/** The last day that is over. */
function endOf(year: number, now: Date): CivilDate {
	const [last, yesterday] = [`${year}-12-31`, addDays(civilDate(now), -1)];
	return last < yesterday ? last : yesterday;
}

const isOfYear = ({ siteId, fromDay }: SiteClosure, site: Site, year: number): boolean =>
	(siteId === null || siteId === site.id) && fromDay.startsWith(`${year}-`);

/** Reading a year of hours takes long, and says the same as long as they are not written otherwise. */
function daysOf(hours: string, from: CivilDate, count: number): readonly OpenDay[] | null {
	const key = `${hours}\0${from}\0${count}`;
	const known = read.get(key);
	if (known) return known;
	const days = openDays(hours, from, count);
	if (days && read.size < REMEMBERED) read.set(key, days);
	return days;
}

const read = new Map<string, readonly OpenDay[]>();
const REMEMBERED = 200;
