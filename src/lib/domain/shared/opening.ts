import { addDays, type CivilDate } from '#lib/domain/shared/civil-date.ts';

/** A stretch of one civil day, in minutes after midnight; the end of a day is 1440. */
export type OpenSpan = { readonly from: number; readonly to: number };

/** What a site's hours say of a civil day, closures aside; `holiday` names a public holiday. */
export type OpenDay = {
	readonly day: CivilDate;
	readonly spans: readonly OpenSpan[];
	readonly holiday: string | null;
};

/** Days on which a site, or every site (`siteId` null), is closed; both ends included. */
export type ClosedDays = {
	readonly siteId: string | null;
	readonly fromDay: CivilDate;
	readonly toDay: CivilDate;
};

/** Open until when, or when it opens again; `next` is null when no opening is known in the days given. */
export type OpenState =
	| { readonly open: true; readonly until: number }
	| { readonly open: false; readonly next: { readonly day: CivilDate; readonly from: number } | null };

/** True when one of the closures covers the site on that day. */
export const isClosedOn = (closures: readonly ClosedDays[], siteId: string, day: CivilDate): boolean =>
	closures.some(
		(one) => (one.siteId === null || one.siteId === siteId) && one.fromDay <= day && day <= one.toDay
	);

/** The same days, nothing open where a closure covers the site. */
export const withoutClosures = (
	days: readonly OpenDay[],
	closures: readonly ClosedDays[],
	siteId: string
): OpenDay[] => days.map((one) => (isClosedOn(closures, siteId, one.day) ? { ...one, spans: [] } : one));

/** Whether a site is open at a minute of a day, from its days in order. */
export function stateAt(days: readonly OpenDay[], today: CivilDate, minute: number): OpenState {
	const spans = days.find(({ day }) => day === today)?.spans ?? [];
	const current = spans.find(({ from, to }) => from <= minute && minute < to);
	if (current) return { open: true, until: current.to };
	for (const { day, spans } of days) {
		if (day < today) continue;
		const next = spans.find(({ from }) => day > today || from > minute);
		if (next) return { open: false, next: { day, from: next.from } };
	}
	return { open: false, next: null };
}

/** The Monday of a day's week. */
export const mondayOf = (day: CivilDate): CivilDate =>
	addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** Days from one civil day to another; negative when it comes before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
	Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** A closure announced later than this before its first day is told, gently: R63 gives no figure, two weeks is ours. */
export const SHORT_NOTICE_DAYS = 14;

/** How many days before its first day a closure could be read; negative when it was posted afterwards. */
export const noticeDays = (posted: { readonly postedOn: CivilDate; readonly fromDay: CivilDate }): number =>
	daysBetween(posted.postedOn, posted.fromDay);
