import type { InferOutput } from 'valibot';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { minutesOf } from '#lib/domain/shared/week-grid.ts';
import type { networkEventForm } from '#lib/forms/network-life.ts';
import type { NetworkEvent, NewEvent } from '#lib/server/stores/index.ts';

type Said = InferOutput<typeof networkEventForm>;

/** True when an event would end before it begins, or end without beginning. */
export function timesAreTurned({ de, a }: Said): boolean {
	const [from, to] = [minutesOf(de), minutesOf(a)];
	return to !== null && (from === null || to <= from);
}

/** True for a day that no calendar of ours would show. */
export const isTooFar = ({ jour }: Said, now: Date): boolean => {
	const today = civilDate(now);
	return jour < addDays(today, -REACH_DAYS) || jour > addDays(today, 2 * REACH_DAYS);
};

const REACH_DAYS = 366;

/** The revision that a form was read at; 0, which no event has, when it says no sensible one. */
export function revisionIn(data: FormData): number {
	const said = data.get('revision');
	return typeof said === 'string' && /^\d{1,9}$/.test(said) ? Number(said) : 0;
}

/** What a form says of an event; its length is that of its hours, unless it says another. */
export function eventIn(structureId: string, said: Said): NewEvent {
	const [from, to] = [minutesOf(said.de), minutesOf(said.a)];
	return {
		structureId,
		kind: said.nature,
		day: said.jour,
		fromTime: said.de,
		toTime: said.a,
		title: said.intitule,
		place: said.lieu,
		isPublic: said.ouvert,
		minutes: said.heures ?? (from !== null && to !== null ? to - from : null),
		staff: said.equipe,
		heads: said.public
	};
}

/** An event as the fields show it; a new one is of today. */
export const eventValues = (event: NetworkEvent | undefined, now: Date): Record<string, string> => ({
	nature: event?.kind ?? 'formation',
	intitule: event?.title ?? '',
	jour: event?.day ?? civilDate(now),
	de: event?.fromTime ?? '',
	a: event?.toTime ?? '',
	lieu: event?.place ?? '',
	heures: event?.minutes == null ? '' : String(event.minutes / 60).replace('.', ','),
	equipe: String(event?.staff ?? ''),
	public: String(event?.heads ?? ''),
	ouvert: event?.isPublic ? 'on' : ''
});
