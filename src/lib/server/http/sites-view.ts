import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { REQUIRED_HALF_DAYS, weeksOf } from '#lib/domain/shared/half-days.ts';
import { mondayOf, noticeDays, SHORT_NOTICE_DAYS, type ClosedDays } from '#lib/domain/shared/opening.ts';
import { readHours } from '#lib/domain/shared/week-grid.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { openDays, openingNow } from '#lib/server/http/opening.ts';
import type { Site, SiteClosure } from '#lib/server/stores/index.ts';
import { longDay, shortDay } from '#lib/wording/day.ts';
import {
	hoursSentence,
	noticeText,
	periodText,
	spansText,
	stateText,
	weeksText,
	weekText
} from '#lib/wording/opening.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

const WEEKS = 8;
const SAMPLE_DAYS = 14;
const WEEK_DAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];

/** The name of a site's commune. */
export const communeOf = (code: string): string => gazetteer().byCode.get(code)?.name ?? code;

/** What the list says of a site. */
export function siteView(site: Site, closures: readonly ClosedDays[], now: Date) {
	const today = civilDate(now);
	const state = openingNow(site, closures, now);
	return {
		id: site.id,
		name: site.name,
		where: [site.address, communeOf(site.communeCode)].filter(Boolean).join(', '),
		phone: site.phone && phoneInWords(site.phone),
		open: state?.open ?? false,
		state: stateText(state, today, addDays(today, 1)),
		hours: site.hours && hoursText(site.hours)
	};
}

function hoursText(hours: string): string {
	const sentence = hoursSentence(hours);
	return sentence ? `Ouvert ${sentence}` : 'Horaires particuliers, voir l’affiche';
}

/** The weeks ahead of a site, this one included, against the minimum; null when its hours are unknown. */
export function weeksView(site: Site, closures: readonly ClosedDays[], now: Date, count = WEEKS) {
	const days = site.hours && openDays(site.hours, mondayOf(civilDate(now)), count * 7);
	if (!days) return null;
	const weeks = weeksOf(days, closures, site.id);
	return {
		summary: weeksText(weeks),
		conforms: weeks.every(({ conforms }) => conforms),
		weeks: weeks.map((week) => ({ text: weekText(week, REQUIRED_HALF_DAYS), conforms: week.conforms }))
	};
}

/** What hours mean: a sentence when it can be said without error, otherwise the days to come, one by one. */
export function meaningOf(hours: string, today: CivilDate) {
	const sentence = hoursSentence(hours);
	if (sentence) return { sentence, days: [] };
	return { sentence: null, days: datedDays(hours, today) };
}

/** Lines of the poster: the days of a plain week, or the two weeks to come when the hours are subtler. */
export function posterDays(hours: string, today: CivilDate) {
	const week = readHours(hours);
	if (!week) return { dated: true, offOnHolidays: false, lines: datedDays(hours, today) };
	const lines = week.days.map(({ morning, afternoon }, at) => ({
		day: WEEK_DAYS[at] ?? '',
		hours: spansText([morning, afternoon].filter((span) => span !== null))
	}));
	return { dated: false, offOnHolidays: week.offOnHolidays, lines };
}

/** A closure, with how long before it the public could read it. */
export function closureView(closure: SiteClosure, sites: readonly Site[]) {
	const notice = noticeDays(closure);
	return {
		id: closure.id,
		period: periodText(closure.fromDay, closure.toDay),
		where: closure.siteId ? (sites.find(({ id }) => id === closure.siteId)?.name ?? '') : 'Tous les lieux',
		reason: closure.reason,
		posted: longDay(closure.postedOn),
		notice: noticeText(notice),
		short: notice < SHORT_NOTICE_DAYS
	};
}

const datedDays = (hours: string, today: CivilDate) =>
	(openDays(hours, today, SAMPLE_DAYS) ?? []).map(({ day, spans }) => ({
		day: shortDay(day),
		hours: spansText(spans)
	}));
