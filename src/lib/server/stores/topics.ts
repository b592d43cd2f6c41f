import { eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { topic } from '#lib/server/db/schema.ts';

/** What every screen of a structure's reception watches. */
export const receptionTopic = (structureId: string): string => `accueil:${structureId}`;

/**
 * Moves a topic: every screen that watches it, on every application server, reads again within its next second. Last
 * statement of the transaction that makes the change, so that no two transactions hold it in another order.
 */
export async function bump(name: string): Promise<void> {
	await db
		.insert(topic)
		.values({ name, version: 1 })
		.onConflictDoUpdate({ target: topic.name, set: { version: sql`${topic.version} + 1` } });
}

const find = db
	.select({ version: topic.version })
	.from(topic)
	.where(eq(topic.name, sql.placeholder('name')))
	.prepare('');

/** The version of a topic; 0 when nothing ever changed. A version cannot be missed, unlike a message. */
export const versionOf = async (name: string): Promise<number> =>
	(await find.execute({ name }))[0]?.version ?? 0;
