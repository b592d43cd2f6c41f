import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';

/** From an instant to another, the end left out. */
export type Interval = { readonly from: Date; readonly to: Date };

/** The free slots of one opening day, in order. */
export type SlotDay = { readonly day: CivilDate; readonly slots: readonly Interval[] };

export const SLOT_MINUTES = 45;
export const OPENING_DAYS = 10;

/**
 * Free slots of the next opening days. Each opening is cut from its first minute; a slot that would outlast it, has
 * begun, or touches what is taken is left out. A day that is open but full counts among the days and holds no slot.
 */
export function freeSlots(input: {
	readonly openings: readonly Interval[];
	readonly closedDays: readonly CivilDate[];
	readonly taken: readonly Interval[];
	readonly now: Date;
	readonly minutes?: number;
	readonly days?: number;
}): SlotDay[] {
	const { openings, closedDays, taken, now, minutes = SLOT_MINUTES, days = OPENING_DAYS } = input;
	const byDay = new Map<CivilDate, Interval[]>();
	for (const opening of inOrder(openings)) {
		const day = civilDate(opening.from);
		if (opening.to <= now || closedDays.includes(day)) continue;
		const slots = cut(opening, minutes).filter(
			(slot) => slot.from > now && !taken.some((other) => overlap(slot, other))
		);
		byDay.set(day, [...(byDay.get(day) ?? []), ...slots]);
	}
	return [...byDay].slice(0, days).map(([day, slots]) => ({ day, slots }));
}

/** True when two intervals share a moment; one that ends where the other begins does not. */
export const overlap = (one: Interval, other: Interval): boolean =>
	one.from < other.to && other.from < one.to;

/** A length of time in minutes of the clock that runs: both clock changes leave it whole. */
function cut({ from, to }: Interval, minutes: number): Interval[] {
	const length = minutes * 60_000;
	const count = length > 0 ? Math.floor((to.getTime() - from.getTime()) / length) : 0;
	return Array.from({ length: Math.max(0, count) }, (_, index) => ({
		from: new Date(from.getTime() + index * length),
		to: new Date(from.getTime() + (index + 1) * length)
	}));
}

const inOrder = (openings: readonly Interval[]): Interval[] =>
	openings.toSorted((one, other) => one.from.getTime() - other.from.getTime());
