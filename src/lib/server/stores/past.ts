import { and, eq } from 'drizzle-orm';
import type { PastRow } from '#lib/domain/statistics/past-row.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { importedFile } from '#lib/server/db/schema-exchange.ts';
import { addActivity } from '#lib/server/stores/activity.ts';
import { addFacts } from '#lib/server/stores/facts.ts';
import { masterKey } from '#lib/server/stores/keys.ts';
import { listLots } from '#lib/server/stores/lots.ts';

/** True when a file of these very bytes was imported for the structure. */
export async function wasImported(structureId: string, sha256: string): Promise<boolean> {
	const rows = await db
		.select({ sha256: importedFile.sha256 })
		.from(importedFile)
		.where(and(eq(importedFile.structureId, structureId), eq(importedFile.sha256, sha256)));
	return rows.length > 0;
}

/**
 * Adds past interviews in one transaction: their facts, and the activity of those whose month is known. Nothing is written when
 * the file was imported already, or when a lot closed meanwhile covers one of its quarters.
 */
export async function addPast(input: {
	readonly structureId: string;
	readonly rows: readonly PastRow[];
	readonly sha256: string;
	readonly now: Date;
}): Promise<'importe' | 'deja-importe' | 'change'> {
	const { structureId, rows, sha256, now } = input;
	const master = await masterKey();
	return transaction(`lots:${structureId}`, async () => {
		if (await wasImported(structureId, sha256)) return 'deja-importe';
		const closedTo = (await listLots(structureId)).at(-1)?.quarters.at(-1) ?? '';
		if (rows.some(({ fact }) => fact.quarter <= closedTo)) return 'change';
		await db.insert(importedFile).values({ structureId, sha256, interviews: rows.length, importedAt: now });
		await addFacts(
			master,
			rows.map(({ fact }) => fact)
		);
		const places = Map.groupBy(rows, ({ fact, month }) => JSON.stringify([fact.site, month]));
		for (const [place, together] of places) {
			const [siteId, month] = JSON.parse(place) as [string, string | null];
			const increments = together.flatMap((row) => row.increments);
			if (month !== null) await addActivity({ structureId, siteId, month }, increments);
		}
		return 'importe';
	});
}
