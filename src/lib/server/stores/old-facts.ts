import { and, eq, inArray, lte } from 'drizzle-orm';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { db } from '#lib/server/db/index.ts';
import { fact, lot } from '#lib/server/db/schema.ts';

/** Two months after the last closing of a year, its facts have served (anonymous-counts.md §4.2). */
const KEPT_DAYS = 61;

/**
 * Erases the facts of the years whose last lot was closed two months before `now`: nothing reads them any more, since each
 * lot makes up for those of its own year only. Profiles stay. Returns how many facts went.
 */
export async function eraseOldFacts(now: Date): Promise<number> {
	const today = civilDate(now);
	const lots = await db
		.select({ id: lot.id, structureId: lot.structureId, quarters: lot.quarters, closedOn: lot.closedOn })
		.from(lot);
	const isOver = ({ quarters, closedOn }: (typeof lots)[number]): boolean =>
		quarters.at(-1)!.endsWith('-T4') && addDays(closedOn, KEPT_DAYS) <= today;
	let erased = 0;
	for (const { structureId, quarters } of lots.filter(isOver)) {
		const end = quarters.at(-1)!;
		const ofYear = lots.filter(
			(one) => one.structureId === structureId && one.quarters.at(-1)!.slice(0, 4) === end.slice(0, 4)
		);
		const ids = ofYear.map(({ id }) => id);
		const rows = await db
			.delete(fact)
			.where(and(eq(fact.structureId, structureId), lte(fact.period, end), inArray(fact.lotId, ids)))
			.returning({ id: fact.id });
		erased += rows.length;
	}
	return erased;
}
