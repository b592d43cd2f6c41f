import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { place, seal } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact } from '#lib/server/db/schema.ts';
import { factsKey } from '#lib/server/stores/keys.ts';

// Facts go in here and are read nowhere but in facts-for-closing.ts.

const FACT_LENGTH = 4096;

/** Inserts a sealed fact in its quarter; returns its random id, which tells neither when nor in which order it came. */
export async function addFact(master: Buffer, added: Fact): Promise<string> {
	const id = randomUUID();
	// Padded: the length of a ciphertext would tell how many obstacles a person has.
	const text = JSON.stringify(added).padEnd(FACT_LENGTH);
	const sealed = seal(factsKey(master, added.structure), text, place('fact', id, 'sealed'));
	await db.insert(fact).values({ id, structureId: added.structure, period: added.quarter, sealed });
	return id;
}

/** Withdraws a fact; false when its lot has already taken it. */
export async function withdrawFact(id: string): Promise<boolean> {
	return (await db.delete(fact).where(eq(fact.id, id)).returning({ id: fact.id })).length > 0;
}
