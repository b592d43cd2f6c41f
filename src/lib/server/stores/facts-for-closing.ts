import { and, asc, eq } from 'drizzle-orm';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { place, unseal } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact } from '#lib/server/db/schema.ts';
import { factsKey, masterKey } from '#lib/server/stores/keys.ts';

// The only module that reads facts. An architecture test forbids importing it outside the lot-closing job: every
// figure about people is a sum over frozen profiles (ruling 18, anonymous-counts.md), never over facts.

/** The facts of a structure's period (`YYYY-Tn`), in the order of their random ids. */
export async function readFacts(structureId: string, period: string): Promise<Fact[]> {
	const key = factsKey(await masterKey(), structureId);
	const rows = await db
		.select({ id: fact.id, sealed: fact.sealed })
		.from(fact)
		.where(and(eq(fact.structureId, structureId), eq(fact.period, period)))
		.orderBy(asc(fact.id));
	return rows.map(({ id, sealed }) => JSON.parse(unseal(key, sealed, place('fact', id, 'sealed'))) as Fact);
}
