import type { EventCount } from '#lib/domain/report/report.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { listEvents, readPresences } from '#lib/server/stores/index.ts';

/**
 * What a structure took part in over a year, up to today: what it noted itself, and the offers made to all that it ticked. A
 * collective session is counted where it is received, with its heads (T23): here it would count twice.
 */
export async function eventsOf(structureId: string, year: number, today: CivilDate): Promise<EventCount[]> {
	const end = today < `${year}-12-31` ? today : `${year}-12-31`;
	const all = await listEvents(structureId, `${year}-01-01`, end);
	const offers = all.filter(({ kind }) => kind === 'offre-regionale');
	const presences = await readPresences(
		structureId,
		offers.map(({ id }) => id)
	);
	const own = all.filter(
		(event) =>
			event.structureId === structureId &&
			event.kind !== 'offre-regionale' &&
			event.kind !== 'session-collective'
	);
	return [
		...own.map(({ kind, minutes, staff, heads }) => ({
			...{ kind, minutes: minutes ?? 0 },
			...{ staff: staff ?? 0, heads: heads ?? 0 }
		})),
		...offers.flatMap(({ id, kind, minutes }) => {
			const staff = presences.get(id) ?? 0;
			return staff === 0 ? [] : [{ kind, minutes: minutes ?? 0, staff, heads: 0 }];
		})
	];
}
