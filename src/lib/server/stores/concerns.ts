import { and, desc, eq, isNull } from 'drizzle-orm';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db } from '#lib/server/db/index.ts';
import { concern } from '#lib/server/db/schema-network-life.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import type { ConcernKind } from '#lib/vocabularies/network-event.ts';

/** A complaint or an incident, without who; null until it is answered. */
export type Concern = typeof concern.$inferSelect;

/** Notes a complaint or an incident of a structure. */
export async function addConcern(
	structureId: string,
	said: { readonly kind: ConcernKind; readonly receivedOn: CivilDate; readonly subject: string },
	now: Date
): Promise<string> {
	const id = uuidv7(now);
	await db
		.insert(concern)
		.values({ ...said, id, structureId, answeredOn: null, measure: '', createdAt: now });
	return id;
}

/** Says when it was answered and what was done, once; false when it is not there or was answered. */
export async function answerConcern(
	id: string,
	structureId: string,
	answer: { readonly answeredOn: CivilDate; readonly measure: string }
): Promise<boolean> {
	const rows = await db
		.update(concern)
		.set(answer)
		.where(and(eq(concern.id, id), eq(concern.structureId, structureId), isNull(concern.answeredOn)))
		.returning({ id: concern.id });
	return rows.length > 0;
}

/** Takes a line away; false when it is not the structure's. */
export async function removeConcern(id: string, structureId: string): Promise<boolean> {
	const rows = await db
		.delete(concern)
		.where(and(eq(concern.id, id), eq(concern.structureId, structureId)))
		.returning({ id: concern.id });
	return rows.length > 0;
}

/** The register of a structure, latest first. */
export const listConcerns = (structureId: string): Promise<Concern[]> =>
	db
		.select()
		.from(concern)
		.where(eq(concern.structureId, structureId))
		.orderBy(desc(concern.receivedOn), desc(concern.id));

/** A line of the register. */
export async function findConcern(id: string, structureId: string): Promise<Concern | undefined> {
	const [row] = await db
		.select()
		.from(concern)
		.where(and(eq(concern.id, id), eq(concern.structureId, structureId)));
	return row;
}
