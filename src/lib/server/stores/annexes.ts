import { eq } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { lotAnnex } from '#lib/server/db/schema-exchange.ts';

/** The annex that left with a lot, or undefined when it never left. */
export async function readAnnex(lotId: string): Promise<string | undefined> {
	const rows = await db.select({ lines: lotAnnex.lines }).from(lotAnnex).where(eq(lotAnnex.lotId, lotId));
	return rows[0]?.lines;
}

/** Freezes the annex of a lot at its first export; returns the one that holds. */
export async function keepAnnexOnce(lotId: string, lines: string): Promise<string> {
	await db.insert(lotAnnex).values({ lotId, lines }).onConflictDoNothing();
	return (await readAnnex(lotId)) ?? lines;
}
