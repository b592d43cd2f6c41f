import { and, asc, eq, gte } from 'drizzle-orm';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { closure } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

/** Days on which a site, or every site of its structure (`siteId` null), is closed; since when the public could read it. */
export type SiteClosure = {
	readonly id: string;
	readonly structureId: string;
	readonly siteId: string | null;
	readonly fromDay: CivilDate;
	readonly toDay: CivilDate;
	readonly reason: string;
	readonly postedOn: CivilDate;
};

/** Adds a closure: every desk of the structure shows it within its next second. */
export function addClosure(input: Omit<SiteClosure, 'id'>, now: Date): Promise<SiteClosure> {
	const { structureId, siteId, fromDay, toDay, reason, postedOn } = input;
	const added = { id: uuidv7(now), structureId, siteId, fromDay, toDay, reason, postedOn };
	return transaction(`sites:${structureId}`, async () => {
		await db.insert(closure).values(added);
		await bump(receptionTopic(structureId));
		return added;
	});
}

/** Closures of a structure that are not over on `from`, soonest first. */
export const listClosures = (structureId: string, from: CivilDate): Promise<SiteClosure[]> =>
	db
		.select()
		.from(closure)
		.where(and(eq(closure.structureId, structureId), gte(closure.toDay, from)))
		.orderBy(asc(closure.fromDay), asc(closure.id));

/** Removes a closure, found through its structure; false when it is not there. */
export function removeClosure(structureId: string, id: string): Promise<boolean> {
	return transaction(`sites:${structureId}`, async () => {
		const removed = await db
			.delete(closure)
			.where(and(eq(closure.id, id), eq(closure.structureId, structureId)))
			.returning({ id: closure.id });
		if (removed.length > 0) await bump(receptionTopic(structureId));
		return removed.length > 0;
	});
}
