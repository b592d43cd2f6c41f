import { and, eq, lte } from 'drizzle-orm';
import { db, scrub, transaction } from '#lib/server/db/index.ts';
import { rateLimit } from '#lib/server/db/schema-sign-in.ts';
import { keptSynthesis, sealingKey } from '#lib/server/db/schema.ts';
import { deletePastAppointments } from '#lib/server/stores/appointments.ts';
import { endDeskDay } from '#lib/server/stores/desk-night.ts';
import { deleteExpiredBaskets } from '#lib/server/stores/baskets.ts';
import { deleteExpiredInvitations } from '#lib/server/stores/invitations.ts';
import { deleteExpiredOpinionCodes } from '#lib/server/stores/opinions.ts';
import { deleteExpiredReturns } from '#lib/server/stores/returns.ts';
import { deleteExpiredSessions } from '#lib/server/stores/login-sessions.ts';
import { deleteOldSignIns } from '#lib/server/stores/sign-in.ts';

/** Windows of attempts older than this (ms) are forgotten: none is longer than a day. */
const RATE_LIMIT_MEMORY = 86_400_000;

/**
 * Erases what has come to its term at `now`: kept syntheses, appointments, their keys, sessions, old attempts; then scrubs
 * SQLite's disk so that nothing of them stays there. Returns how many syntheses went.
 */
export async function purgeExpired(now: Date): Promise<number> {
	const erased = await transaction('purge', async () => {
		const rows = await db
			.delete(keptSynthesis)
			.where(lte(keptSynthesis.erasesAt, now))
			.returning({ id: keptSynthesis.id });
		await deletePastAppointments(now);
		await db
			.delete(sealingKey)
			.where(and(eq(sealingKey.retention, 'apres-cloture'), lte(sealingKey.expiresAt, now)));
		await endDeskDay(now);
		await deleteExpiredSessions(now);
		await deleteOldSignIns(now);
		await deleteExpiredInvitations(now);
		await deleteExpiredReturns(now);
		await deleteExpiredOpinionCodes(now);
		await deleteExpiredBaskets(now);
		await db.delete(rateLimit).where(lte(rateLimit.windowStart, new Date(now.getTime() - RATE_LIMIT_MEMORY)));
		return rows.length;
	});
	await scrub(now);
	return erased;
}
