import { and, desc, eq, gte, inArray, lte } from 'drizzle-orm';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import type { SentActivity, SentSite } from '#lib/domain/statistics/exchange.ts';
import type { Exchange } from '#lib/domain/statistics/read-exchange.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { receivedFile } from '#lib/server/db/schema-exchange.ts';
import { activityCount, lot, site } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { insertLot, listLots } from '#lib/server/stores/lots.ts';

/** A file that was presented, and what became of it. */
export type ReceivedFile = typeof receivedFile.$inferSelect;

/** `autre-contenu`: this lot is known with another hash. `periode-deja-recue`: another lot counts these quarters. */
export type ReceiptRefusal = 'autre-contenu' | 'periode-deja-recue' | 'lieu-d-un-autre';

/** Rows of one statement: its parameters are limited. */
const AT_ONCE = 500;

class Stop extends Error {
	readonly refusal: ReceiptRefusal;
	constructor(refusal: ReceiptRefusal) {
		super(refusal);
		this.refusal = refusal;
	}
}

/**
 * Keeps a checked file: lot, profiles, sites and activity, in one transaction or nothing. Presented again, it is
 * `deja-recu` and changes nothing.
 */
export async function keepReceived(
	{ lot: header, profiles, sites, activity, sha256 }: Exchange & { readonly sha256: string },
	now: Date
): Promise<Result<'recu' | 'deja-recu', ReceiptRefusal>> {
	const { structureId, id } = header;
	try {
		return await transaction(`lots:${structureId}`, async () => {
			const known = await db.select().from(lot).where(eq(lot.id, id));
			if (known.length > 0) {
				return (await isSame(id, sha256)) ? ok('deja-recu' as const) : refused('autre-contenu');
			}
			const taken = (await listLots(structureId)).flatMap(({ quarters }) => quarters);
			if (header.quarters.some((quarter) => taken.includes(quarter))) return refused('periode-deja-recue');
			await keepSites(structureId, sites, now);
			await keepActivity(structureId, header.quarters.at(-1)!, activity);
			await insertLot(header, profiles);
			await noteFile({ structureId, lotId: id, sha256, verdict: 'recu', fault: null }, now);
			return ok('recu' as const);
		});
	} catch (error) {
		if (error instanceof Stop) return refused(error.refusal);
		throw error;
	}
}

/** Notes a file that was presented. */
export const noteFile = async (file: Omit<ReceivedFile, 'id' | 'receivedAt'>, now: Date): Promise<void> =>
	void (await db.insert(receivedFile).values({ ...file, id: uuidv7(now), receivedAt: now }));

/** The files presented last, latest first. */
export const listReceived = (most: number): Promise<ReceivedFile[]> =>
	db.select().from(receivedFile).orderBy(desc(receivedFile.receivedAt), desc(receivedFile.id)).limit(most);

async function isSame(lotId: string, sha256: string): Promise<boolean> {
	const rows = await db
		.select({ sha256: receivedFile.sha256 })
		.from(receivedFile)
		.where(and(eq(receivedFile.lotId, lotId), eq(receivedFile.verdict, 'recu')));
	return rows.some((row) => row.sha256 === sha256);
}

/** The sites of a member, as its latest file names them. @throws Stop when one belongs to somebody else. */
async function keepSites(structureId: string, sites: readonly SentSite[], now: Date): Promise<void> {
	const ids = sites.map(({ id }) => id);
	const known = ids.length > 0 ? await db.select().from(site).where(inArray(site.id, ids)) : [];
	if (known.some((one) => one.structureId !== structureId)) throw new Stop('lieu-d-un-autre');
	for (const { id, name, communeCode } of sites) {
		await db
			.insert(site)
			.values({ id, structureId, name, address: '', communeCode, createdAt: now })
			.onConflictDoUpdate({ target: site.id, set: { name, communeCode } });
	}
}

/**
 * Activity of a member's year up to the end of a lot, which replaces what an earlier lot said of it: a late entry moves
 * activity, never a figure about people. A file that comes after a later one moves nothing.
 */
async function keepActivity(
	structureId: string,
	quarter: string,
	activity: readonly SentActivity[]
): Promise<void> {
	const year = quarter.slice(0, 4);
	const later = (await listLots(structureId)).flatMap(({ quarters }) => quarters.at(-1)!);
	if (later.some((one) => one > quarter && one.startsWith(year))) return;
	await db
		.delete(activityCount)
		.where(
			and(
				eq(activityCount.structureId, structureId),
				gte(activityCount.month, `${year}-01`),
				lte(activityCount.month, `${year}-12`)
			)
		);
	for (let from = 0; from < activity.length; from += AT_ONCE) {
		const rows = activity.slice(from, from + AT_ONCE);
		await db.insert(activityCount).values(rows.map((row) => ({ ...row, structureId })));
	}
}
