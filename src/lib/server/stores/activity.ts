import { and, asc, eq, gt, gte, inArray, lte, sql } from 'drizzle-orm';
import type { ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import type { MonthActivity } from '#lib/domain/statistics/outreach.ts';
import { db } from '#lib/server/db/index.ts';
import { activityCount } from '#lib/server/db/schema.ts';
import { excluded } from '#lib/server/db/sql.ts';

/** One exact count of activity; `month` is `YYYY-MM`. */
export type ActivityRow = {
	readonly structureId: string;
	readonly siteId: string;
	readonly month: string;
	readonly measure: string;
	readonly code: string;
	readonly count: number;
};

/** Where and when counts belong. */
export type ActivityPlace = Pick<ActivityRow, 'structureId' | 'siteId' | 'month'>;

/** The counts of some structures over a civil year, in the order of their key. */
export async function readActivity(structureIds: readonly string[], year: number): Promise<ActivityRow[]> {
	if (structureIds.length === 0) return [];
	return db
		.select()
		.from(activityCount)
		.where(
			and(
				inArray(activityCount.structureId, [...structureIds]),
				// Below nothing: a closing undone on an outreach post whose count has left already, until the next file.
				gt(activityCount.count, 0),
				gte(activityCount.month, `${year}-01`),
				lte(activityCount.month, `${year}-12`)
			)
		)
		.orderBy(
			asc(activityCount.structureId),
			asc(activityCount.siteId),
			asc(activityCount.month),
			asc(activityCount.measure),
			asc(activityCount.code)
		);
}

/** The civil years a structure has counts for, latest first. */
export async function listYears(structureId: string): Promise<number[]> {
	const rows = await db
		.selectDistinct({ month: activityCount.month })
		.from(activityCount)
		.where(eq(activityCount.structureId, structureId));
	const years = new Set(rows.map(({ month }) => Number(month.slice(0, 4))));
	return [...years].sort((a, b) => b - a);
}

/** Adds increments to the counts of a place. Inside a transaction. */
export async function addActivity(
	at: ActivityPlace,
	increments: readonly ActivityIncrement[]
): Promise<void> {
	const rows = merged(increments).map(({ measure, code, count }) => ({ ...place(at), measure, code, count }));
	if (rows.length === 0) return;
	await db
		.insert(activityCount)
		.values(rows)
		.onConflictDoUpdate({
			target: [
				activityCount.structureId,
				activityCount.siteId,
				activityCount.month,
				activityCount.measure,
				activityCount.code
			],
			set: { count: sql`${activityCount.count} + ${excluded(activityCount.count)}` }
		});
}

/** Takes increments back; a count that comes to nothing leaves no row. Inside a transaction. */
export async function withdrawActivity(
	at: ActivityPlace,
	increments: readonly ActivityIncrement[]
): Promise<void> {
	await addActivity(
		at,
		increments.map((increment) => ({ ...increment, count: -increment.count }))
	);
	await db
		.delete(activityCount)
		.where(
			and(
				eq(activityCount.structureId, at.structureId),
				eq(activityCount.siteId, at.siteId),
				eq(activityCount.month, at.month),
				eq(activityCount.count, 0)
			)
		);
}

/** Takes every count of a structure away, its sites put together. Inside a transaction. */
export async function takeOutActivity(structureId: string): Promise<MonthActivity[]> {
	const rows = await db.delete(activityCount).where(eq(activityCount.structureId, structureId)).returning();
	const months = Map.groupBy(rows as (ActivityRow & ActivityIncrement)[], ({ month }) => month);
	return [...months].flatMap(([month, own]) =>
		merged(own)
			.filter(({ count }) => count !== 0)
			.map(({ measure, code, count }) => ({ month, measure, code, count }))
	);
}

const place = ({ structureId, siteId, month }: ActivityPlace): ActivityPlace => ({
	structureId,
	siteId,
	month
});

/** One increment per key (an upsert may not carry a key twice), in one order for all (no deadlock between closings). */
function merged(increments: readonly ActivityIncrement[]): ActivityIncrement[] {
	const sums = new Map<string, ActivityIncrement>();
	for (const increment of increments) {
		const key = `${increment.measure} ${increment.code}`;
		sums.set(key, { ...increment, count: (sums.get(key)?.count ?? 0) + increment.count });
	}
	return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? []);
}
