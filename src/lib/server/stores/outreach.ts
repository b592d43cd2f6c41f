import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MonthActivity, Return } from '#lib/domain/statistics/outreach.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { outreachParcel, outreachReturn } from '#lib/server/db/schema-outreach.ts';
import { addActivity, takeOutActivity, withdrawActivity } from '#lib/server/stores/activity.ts';
import { addKnownFacts, takeOutFacts } from '#lib/server/stores/facts.ts';
import { masterKey } from '#lib/server/stores/keys.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';

/** What a post prepared for its structure; `isHere` while its file is still on the post. */
export type OutreachParcel = {
	readonly id: string;
	readonly preparedAt: Date;
	readonly interviews: number;
	readonly handedOverAt: Date | null;
};

/** What a structure received of a post. */
export type OutreachReturn = typeof outreachReturn.$inferSelect;

const cardOf = (structureId: string): string => `poste:${structureId}`;

/** What the post knows of the structure it works for, as JSON; undefined when it is no post. */
export const readPost = (structureId: string): Promise<string | undefined> =>
	readSetting(cardOf(structureId));

/** Says which structure this post works for. */
export const writePost = (structureId: string, post: string): Promise<void> =>
	writeSetting(cardOf(structureId), post);

/**
 * Takes everything counted here out of the counts and keeps it sealed as one file, in one transaction: nothing is ever in two
 * files, nor in none. False when there is nothing.
 */
export async function prepareParcel(input: {
	readonly id: string;
	readonly structureId: string;
	readonly now: Date;
	readonly seal: (taken: Omit<Return, 'post'>) => { readonly file: string; readonly receipt: string };
}): Promise<boolean> {
	const { id, structureId, now, seal } = input;
	const master = await masterKey();
	return transaction(`lots:${structureId}`, async () => {
		const facts = await takeOutFacts(master, structureId);
		const activity = await takeOutActivity(structureId);
		if (facts.length + activity.length === 0) return false;
		const parcel = { id, structureId, preparedAt: now, interviews: facts.length };
		await db.insert(outreachParcel).values({ ...parcel, ...seal({ facts, activity }) });
		return true;
	});
}

/** What this post prepared, latest first. */
export const listParcels = (structureId: string): Promise<OutreachParcel[]> =>
	db
		.select({
			id: outreachParcel.id,
			preparedAt: outreachParcel.preparedAt,
			interviews: outreachParcel.interviews,
			handedOverAt: outreachParcel.handedOverAt
		})
		.from(outreachParcel)
		.where(eq(outreachParcel.structureId, structureId))
		.orderBy(desc(outreachParcel.preparedAt), desc(outreachParcel.id));

/** The sealed file of a parcel, while the post has it. */
export async function readParcelFile(id: string, structureId: string): Promise<string | undefined> {
	const [row] = await db
		.select({ file: outreachParcel.file })
		.from(outreachParcel)
		.where(and(eq(outreachParcel.id, id), eq(outreachParcel.structureId, structureId)));
	return row?.file ?? undefined;
}

/** The structure has it: the file leaves the post. False when the receipt is of no parcel that waits. */
export async function confirmHandOver(structureId: string, receipt: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(outreachParcel)
		.set({ file: null, handedOverAt: now })
		.where(
			and(
				eq(outreachParcel.structureId, structureId),
				eq(outreachParcel.receipt, receipt),
				isNull(outreachParcel.handedOverAt)
			)
		)
		.returning({ id: outreachParcel.id });
	return rows.length > 0;
}

/** Counts what a post hands over, in one transaction, once: false when this parcel was counted already. */
export async function keepReturn(
	input: Return & {
		readonly parcelId: string;
		readonly structureId: string;
		readonly siteId: string;
		readonly receipt: string;
		readonly now: Date;
	}
): Promise<boolean> {
	const { parcelId, structureId, siteId, post, facts, activity, receipt, now } = input;
	const master = await masterKey();
	return transaction(`lots:${structureId}`, async () => {
		const kept = await db
			.insert(outreachReturn)
			.values({ parcelId, structureId, siteId, post, interviews: facts.length, receipt, receivedAt: now })
			.onConflictDoNothing()
			.returning({ parcelId: outreachReturn.parcelId });
		if (kept.length === 0) return false;
		await addKnownFacts(master, facts);
		for (const [month, rows] of byMonth(activity)) {
			const at = { structureId, siteId, month };
			await addActivity(at, rows);
			// A closing undone on the post after an earlier file takes back what that file counted.
			await withdrawActivity(at, []);
		}
		return true;
	});
}

/** What the structure received of its posts, latest first. */
export const listReturns = (structureId: string): Promise<OutreachReturn[]> =>
	db
		.select()
		.from(outreachReturn)
		.where(eq(outreachReturn.structureId, structureId))
		.orderBy(desc(outreachReturn.receivedAt), desc(outreachReturn.parcelId));

const byMonth = (activity: readonly MonthActivity[]): Map<string, MonthActivity[]> =>
	Map.groupBy(activity, ({ month }) => month);
