import { and, asc, eq } from 'drizzle-orm';
import type { StaffFunction } from '#lib/domain/quality/grid.ts';
import type { Improvement } from '#lib/domain/quality/improvement.ts';
import { db } from '#lib/server/db/index.ts';
import { improvement } from '#lib/server/db/schema-quality.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';

/** The improvements of a structure, by their date. */
export async function listImprovements(structureId: string): Promise<Improvement[]> {
	const rows = await db
		.select()
		.from(improvement)
		.where(eq(improvement.structureId, structureId))
		.orderBy(asc(improvement.dueOn), asc(improvement.id));
	return rows.map(({ id, finding, action, ownedBy, dueOn, effect, doneOn, revision }) => ({
		...{ id, finding, action, dueOn, effect, doneOn, revision },
		ownedBy: ownedBy as StaffFunction
	}));
}

/** Adds an improvement; gives its id. */
export async function addImprovement(
	structureId: string,
	added: Omit<Improvement, 'id' | 'revision'>,
	now: Date
): Promise<string> {
	const id = uuidv7(now);
	await db.insert(improvement).values({ ...added, id, structureId, revision: 1 });
	return id;
}

/** Writes an improvement over the revision that was read; false when somebody did meanwhile, or it is not the structure’s. */
export async function writeImprovement(
	structureId: string,
	{ id, revision, ...changed }: Improvement
): Promise<boolean> {
	const rows = await db
		.update(improvement)
		.set({ ...changed, revision: revision + 1 })
		.where(
			and(
				eq(improvement.id, id),
				eq(improvement.structureId, structureId),
				eq(improvement.revision, revision)
			)
		)
		.returning({ id: improvement.id });
	return rows.length > 0;
}
