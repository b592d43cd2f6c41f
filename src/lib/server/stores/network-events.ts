import { and, asc, eq, gte, inArray, lte, or, type SQL } from 'drizzle-orm';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { networkEvent, networkPresence } from '#lib/server/db/schema-network-life.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import type { NetworkEventKind } from '#lib/vocabularies/network-event.ts';

/** Something of the life of the network: when, where, how many; never who. */
export type NetworkEvent = {
	readonly id: string;
	readonly structureId: string;
	readonly kind: NetworkEventKind;
	readonly day: CivilDate;
	/** `HH:MM`; empty for the whole day. */
	readonly fromTime: string;
	readonly toTime: string;
	readonly title: string;
	readonly place: string;
	/** Whether anybody may read it in the public calendar. */
	readonly isPublic: boolean;
	readonly minutes: number | null;
	/** Professionals of the structure who took part. */
	readonly staff: number | null;
	/** Public that came. */
	readonly heads: number | null;
	readonly revision: number;
};

export type NewEvent = Omit<NetworkEvent, 'id' | 'revision'>;

/** Notes an event of a structure. */
export async function addEvent(input: NewEvent, now: Date): Promise<string> {
	const id = uuidv7(now);
	await db.insert(networkEvent).values({ ...input, id, createdAt: now, revision: 1 });
	return id;
}

/** Changes an event of the structure; false when it is not there, or changed since `revision`. */
export async function updateEvent(id: string, revision: number, input: NewEvent): Promise<boolean> {
	const rows = await db
		.update(networkEvent)
		.set({ ...input, revision: revision + 1 })
		.where(
			and(
				eq(networkEvent.id, id),
				eq(networkEvent.structureId, input.structureId),
				eq(networkEvent.revision, revision)
			)
		)
		.returning({ id: networkEvent.id });
	return rows.length > 0;
}

/** Takes an event of the structure away, with who counted themselves in; false when it is not there. */
export function removeEvent(id: string, structureId: string): Promise<boolean> {
	return transaction(`event:${id}`, async () => {
		if (!(await findEvent(id, structureId))) return false;
		await db.delete(networkPresence).where(eq(networkPresence.eventId, id));
		await db.delete(networkEvent).where(eq(networkEvent.id, id));
		return true;
	});
}

/** An event of the structure. */
export async function findEvent(id: string, structureId: string): Promise<NetworkEvent | undefined> {
	const [row] = await db
		.select()
		.from(networkEvent)
		.where(and(eq(networkEvent.id, id), eq(networkEvent.structureId, structureId)));
	return row && toEvent(row);
}

/** Events that a structure may read over some days: its own, the offers made to all, and what is public. */
export const listEvents = (structureId: string, from: CivilDate, to: CivilDate): Promise<NetworkEvent[]> =>
	select(
		and(
			gte(networkEvent.day, from),
			lte(networkEvent.day, to),
			or(
				eq(networkEvent.structureId, structureId),
				eq(networkEvent.kind, 'offre-regionale'),
				eq(networkEvent.isPublic, true)
			)
		)
	);

/** Events that anybody may read over some days. */
export const listPublicEvents = (from: CivilDate, to: CivilDate): Promise<NetworkEvent[]> =>
	select(and(gte(networkEvent.day, from), lte(networkEvent.day, to), eq(networkEvent.isPublic, true)));

/** How many of the structure took part in each of these offers. */
export async function readPresences(
	structureId: string,
	eventIds: readonly string[]
): Promise<Map<string, number>> {
	if (eventIds.length === 0) return new Map();
	const rows = await db
		.select()
		.from(networkPresence)
		.where(
			and(eq(networkPresence.structureId, structureId), inArray(networkPresence.eventId, [...eventIds]))
		);
	return new Map(rows.map(({ eventId, staff }) => [eventId, staff]));
}

/** Says how many of the structure took part in an offer made to all; none takes the tick away. */
export function writePresence(eventId: string, structureId: string, staff: number): Promise<boolean> {
	return transaction(`event:${eventId}`, async () => {
		const [offer] = await db
			.select({ id: networkEvent.id })
			.from(networkEvent)
			.where(and(eq(networkEvent.id, eventId), eq(networkEvent.kind, 'offre-regionale')));
		if (!offer) return false;
		await db
			.delete(networkPresence)
			.where(and(eq(networkPresence.eventId, eventId), eq(networkPresence.structureId, structureId)));
		if (staff > 0) await db.insert(networkPresence).values({ eventId, structureId, staff });
		return true;
	});
}

async function select(where: SQL | undefined): Promise<NetworkEvent[]> {
	const rows = await db
		.select()
		.from(networkEvent)
		.where(where)
		.orderBy(asc(networkEvent.day), asc(networkEvent.fromTime), asc(networkEvent.id));
	return rows.map(toEvent);
}

const toEvent = (row: typeof networkEvent.$inferSelect): NetworkEvent => ({
	id: row.id,
	structureId: row.structureId,
	kind: row.kind as NetworkEventKind,
	day: row.day,
	fromTime: row.fromTime,
	toTime: row.toTime,
	title: row.title,
	place: row.place,
	isPublic: row.isPublic,
	minutes: row.minutes,
	staff: row.staff,
	heads: row.heads,
	revision: row.revision
});
