import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db, transaction } from '#lib/server/db/index.ts';
import { calendarAddress } from '#lib/server/db/schema-network-life.ts';

/** Gives a structure a new private address, in place of the one it had; the token is told here and kept nowhere. */
export function giveCalendarAddress(structureId: string, now: Date): Promise<string> {
	return transaction(`calendar:${structureId}`, async () => {
		const token = randomBytes(24).toString('base64url');
		await db.delete(calendarAddress).where(eq(calendarAddress.structureId, structureId));
		await db.insert(calendarAddress).values({ id: digest(token), structureId, createdAt: now });
		return token;
	});
}

/** Closes the private address of a structure; false when there was none. */
export async function revokeCalendarAddress(structureId: string): Promise<boolean> {
	const rows = await db
		.delete(calendarAddress)
		.where(eq(calendarAddress.structureId, structureId))
		.returning({ id: calendarAddress.id });
	return rows.length > 0;
}

/** Since when the structure has a private address; undefined without one. */
export async function calendarAddressSince(structureId: string): Promise<Date | undefined> {
	const [row] = await db.select().from(calendarAddress).where(eq(calendarAddress.structureId, structureId));
	return row?.createdAt;
}

/** The structure whose private address this is. */
export async function structureOfCalendar(token: string): Promise<string | undefined> {
	const [row] = await db
		.select()
		.from(calendarAddress)
		.where(eq(calendarAddress.id, digest(token)));
	return row?.structureId;
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
