import { and, asc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { place, unseal } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact } from '#lib/server/db/schema.ts';
import { factsKey, masterKey } from '#lib/server/stores/keys.ts';

// The only module that reads facts. An architecture test forbids importing it outside the lot-closing job: every
// figure about people is a sum over frozen profiles (ruling 18, anonymous-counts.md), never over facts.

/** A fact with its random id and the lot that has taken it, if one has. */
export type StoredFact = { readonly id: string; readonly lotId: string | null; readonly fact: Fact };

/** The facts of a structure that no lot has taken yet, up to a quarter (`YYYY-Tn`), in the order of their random ids. */
export const readWaitingFacts = (structureId: string, until: string): Promise<StoredFact[]> =>
	read(structureId, and(isNull(fact.lotId), lte(fact.period, until)));

/** The facts that some lots of a structure have taken, in the order of their random ids. */
export const readTakenFacts = async (
	structureId: string,
	lotIds: readonly string[]
): Promise<StoredFact[]> => (lotIds.length === 0 ? [] : read(structureId, inArray(fact.lotId, [...lotIds])));

async function read(structureId: string, which: SQL | undefined): Promise<StoredFact[]> {
	const master = await masterKey();
	const open = (id: string, sealed: string): Fact =>
		master.open(
			(key) => JSON.parse(unseal(factsKey(key, structureId), sealed, place('fact', id, 'sealed'))) as Fact
		);
	const rows = await db
		.select({ id: fact.id, lotId: fact.lotId, sealed: fact.sealed })
		.from(fact)
		.where(and(eq(fact.structureId, structureId), which))
		.orderBy(asc(fact.id));
	return rows.map(({ id, lotId, sealed }) => ({ id, lotId, fact: open(id, sealed) }));
}
