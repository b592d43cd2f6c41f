import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact } from '#lib/server/db/schema.ts';
import { factsKey } from '#lib/server/stores/keys.ts';
import type { Master } from '#lib/server/stores/master.ts';

// Facts go in here, change keys or leave for the structure of an outreach post without being looked at, and are read nowhere
// but in facts-for-closing.ts.

const FACT_LENGTH = 4096;
/** Parameters of one statement are limited. */
const AT_ONCE = 500;

/** Inserts a sealed fact in its quarter; returns its random id, which tells neither when nor in which order it came. Inside a transaction. */
export async function addFact(master: Master, added: Fact): Promise<string> {
	const row = sealedRow(await master.writing(), added);
	await db.insert(fact).values(row);
	return row.id;
}

/** Inserts many sealed facts, each in its quarter. Inside a transaction. */
export async function addFacts(master: Master, added: readonly Fact[]): Promise<void> {
	const key = await master.writing();
	for (let from = 0; from < added.length; from += AT_ONCE) {
		await db.insert(fact).values(added.slice(from, from + AT_ONCE).map((one) => sealedRow(key, one)));
	}
}

function sealedRow(master: Buffer, added: Fact, id: string = randomUUID()): typeof fact.$inferInsert {
	// Padded: the length of a ciphertext would tell how many obstacles a person has.
	const text = JSON.stringify(added).padEnd(FACT_LENGTH);
	const sealed = seal(factsKey(master, added.structure), text, place('fact', id, 'sealed'));
	return { id, structureId: added.structure, period: added.quarter, sealed };
}

/** Adds facts that have an id already, from an outreach post; one that is there stays as it is. Inside a transaction. */
export async function addKnownFacts(master: Master, added: readonly KnownFact[]): Promise<void> {
	const key = await master.writing();
	for (let from = 0; from < added.length; from += AT_ONCE) {
		const rows = added.slice(from, from + AT_ONCE).map(({ id, fact: one }) => sealedRow(key, one, id));
		await db.insert(fact).values(rows).onConflictDoNothing();
	}
}

/** Takes every fact of a structure that no lot has taken, to be sealed for another house at once. Inside a transaction. */
export async function takeOutFacts(master: Master, structureId: string): Promise<KnownFact[]> {
	const rows = await db
		.delete(fact)
		.where(and(eq(fact.structureId, structureId), isNull(fact.lotId)))
		.returning({ id: fact.id, sealed: fact.sealed });
	return rows.map(({ id, sealed }) => ({
		id,
		fact: master.open(
			(key) => JSON.parse(unseal(factsKey(key, structureId), sealed, place('fact', id, 'sealed'))) as Fact
		)
	}));
}

export type KnownFact = { readonly id: string; readonly fact: Fact };

/** The next `limit` facts after `after`, as they are sealed: for a change of master key alone. */
export const sealedFactsAfter = (after: string, limit: number): Promise<SealedFact[]> =>
	db
		.select({ id: fact.id, structureId: fact.structureId, sealed: fact.sealed })
		.from(fact)
		.where(gt(fact.id, after))
		.orderBy(asc(fact.id))
		.limit(limit);

export type SealedFact = { readonly id: string; readonly structureId: string; readonly sealed: string };

/** The same fact under another master key, word for word. @throws SealError when it is not under `from`. */
export function resealed({ id, structureId, sealed }: SealedFact, from: Buffer, to: Buffer): string {
	const text = unseal(factsKey(from, structureId), sealed, place('fact', id, 'sealed'));
	return seal(factsKey(to, structureId), text, place('fact', id, 'sealed'));
}

/** Puts a fact sealed anew in the place of the former text, unless it changed or went meanwhile. */
export async function replaceSealed({ id, sealed }: SealedFact, anew: string): Promise<void> {
	await db
		.update(fact)
		.set({ sealed: anew })
		.where(and(eq(fact.id, id), eq(fact.sealed, sealed)));
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
