import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { place, seal } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact } from '#lib/server/db/schema.ts';
import { factsKey } from '#lib/server/stores/keys.ts';

// Facts go in here and are read nowhere but in facts-for-closing.ts.

const FACT_LENGTH = 4096;
/** Parameters of one statement are limited. */
const AT_ONCE = 500;

/** Inserts a sealed fact in its quarter; returns its random id, which tells neither when nor in which order it came. */
export async function addFact(master: Buffer, added: Fact): Promise<string> {
	const row = sealedRow(master, added);
	await db.insert(fact).values(row);
	return row.id;
}

/** Inserts many sealed facts, each in its quarter. Inside a transaction. */
export async function addFacts(master: Buffer, added: readonly Fact[]): Promise<void> {
	for (let from = 0; from < added.length; from += AT_ONCE) {
		await db.insert(fact).values(added.slice(from, from + AT_ONCE).map((one) => sealedRow(master, one)));
	}
}

function sealedRow(master: Buffer, added: Fact): typeof fact.$inferInsert {
	const id = randomUUID();
	// Padded: the length of a ciphertext would tell how many obstacles a person has.
	const text = JSON.stringify(added).padEnd(FACT_LENGTH);
	const sealed = seal(factsKey(master, added.structure), text, place('fact', id, 'sealed'));
	return { id, structureId: added.structure, period: added.quarter, sealed };
}

/** How many facts of each quarter no lot has taken yet, oldest quarter first: of an open period, all that may be said. */
export async function countWaitingFacts(
	structureId: string
): Promise<{ readonly quarter: string; readonly interviews: number }[]> {
	return db
		.select({ quarter: fact.period, interviews: count() })
		.from(fact)
		.where(and(eq(fact.structureId, structureId), isNull(fact.lotId)))
		.groupBy(fact.period)
		.orderBy(asc(fact.period));
}

/** Withdraws a fact; false when its lot has already taken it, or the end of the exercise erased it. */
export async function withdrawFact(id: string): Promise<boolean> {
	const withdrawn = await db
		.delete(fact)
		.where(and(eq(fact.id, id), isNull(fact.lotId)))
		.returning({ id: fact.id });
	return withdrawn.length > 0;
}

/** Marks facts as taken by a lot; returns how many still waited. Inside a transaction. */
export async function takeFacts(ids: readonly string[], lotId: string): Promise<number> {
	let taken = 0;
	for (let from = 0; from < ids.length; from += AT_ONCE) {
		const rows = await db
			.update(fact)
			.set({ lotId })
			.where(and(inArray(fact.id, ids.slice(from, from + AT_ONCE)), isNull(fact.lotId)))
			.returning({ id: fact.id });
		taken += rows.length;
	}
	return taken;
}
