import type { Interval } from '#lib/domain/appointments/slots.ts';
import { civilTime, instantAt } from '#lib/domain/appointments/civil-time.ts';
import { refused, ok, type Result } from '#lib/domain/shared/result.ts';
import {
	addDays,
	civilDate,
	isCivilDate,
	startOfDay,
	type CivilDate
} from '#lib/domain/shared/civil-date.ts';

/** The half-day of a promise: nobody waits by the phone for a minute. */
export const HALF_DAYS = ['matin', 'apres-midi'] as const;
export type HalfDay = (typeof HALF_DAYS)[number];

/** Nobody is promised anything later than this. */
export const LATEST_DAYS = 180;

const HOURS = { matin: ['08:00', '12:00'], 'apres-midi': ['12:00', '18:00'] } as const;

/** The half-day of an instant. */
export const halfOf = (instant: Date): HalfDay => (civilTime(instant) < '12:00' ? 'matin' : 'apres-midi');

/** When a call-back or a written answer is due; refused when past or too far. */
export function dueAt(day: string, half: HalfDay, now: Date): Result<Interval, DueError> {
	const checked = bookableDay(day, now);
	if (!checked.ok) return checked;
	const [from, to] = HOURS[half];
	const interval = between(day, from, to);
	if (!interval) return refused('date-invalide');
	return interval.to > now ? ok(interval) : refused('date-passee');
}

/** An appointment at a day and an hour outside the proposed slots. */
export function momentAt(day: string, time: string, minutes: number, now: Date): Result<Interval, DueError> {
	const checked = bookableDay(day, now);
	if (!checked.ok) return checked;
	const from = instantAt(day, time);
	if (!from) return refused('heure-invalide');
	return from > now ? ok({ from, to: new Date(from.getTime() + minutes * 60_000) }) : refused('date-passee');
}

export type DueError = 'date-invalide' | 'heure-invalide' | 'date-passee' | 'date-lointaine';

/** Content and key go at the end of the day they served. */
export const erasesAfter = (starts: Date): Date => startOfDay(addDays(civilDate(starts), 1));

function bookableDay(day: string, now: Date): Result<CivilDate, DueError> {
	if (!isCivilDate(day)) return refused('date-invalide');
	const today = civilDate(now);
	if (day < today) return refused('date-passee');
	return day > addDays(today, LATEST_DAYS) ? refused('date-lointaine') : ok(day);
}

function between(day: CivilDate, from: string, to: string): Interval | null {
	const [first, last] = [instantAt(day, from), instantAt(day, to)];
	return first && last && { from: first, to: last };
}
