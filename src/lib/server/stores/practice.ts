import { and, asc, eq, like, lt } from 'drizzle-orm';
import { startPractice } from '#lib/domain/interview/start.ts';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { interview } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { checkSite, insertOpen, type OpenInterview } from '#lib/server/stores/interviews.ts';
import { masterKey, shred } from '#lib/server/stores/keys.ts';
import { practiceTicket, PRACTICE_TICKETS } from '#lib/server/stores/tickets.ts';

/**
 * Opens an interview for training (ruling 10), sealed like any other: no number of the day's, no figure, no screen of a
 * colleague moves.
 * @throws when the site is not one of the structure's.
 */
export async function openPractice(input: {
	readonly structureId: string;
	readonly siteId: string;
	readonly counsellorId: string;
	readonly now: Date;
}): Promise<OpenInterview> {
	const { structureId, siteId, counsellorId, now } = input;
	const master = await masterKey();
	return transaction(`tickets:${structureId}`, async () => {
		await checkSite(siteId, structureId);
		const opened = {
			id: uuidv7(now),
			structureId,
			siteId,
			ticket: await practiceTicket(structureId),
			day: civilDate(now),
			openedAt: now,
			savedAt: now,
			revision: 1,
			content: startPractice()
		};
		return insertOpen(master, opened, counsellorId);
	});
}

/** The counsellor's own interviews for training, oldest first; nobody else sees them. */
export function listPractice(
	counsellorId: string
): Promise<{ readonly id: string; readonly ticket: string; readonly openedAt: Date }[]> {
	return db
		.select({ id: interview.id, ticket: interview.ticket, openedAt: interview.openedAt })
		.from(interview)
		.where(and(eq(interview.counsellorId, counsellorId), like(interview.ticket, PRACTICE_TICKETS)))
		.orderBy(asc(interview.openedAt), asc(interview.id));
}

/** Those left open when the desk's day ended go with their keys; nothing is counted. Inside the purge's transaction. */
export async function forgetPractice(today: CivilDate): Promise<void> {
	const left = await db
		.delete(interview)
		.where(and(like(interview.ticket, PRACTICE_TICKETS), lt(interview.day, today)))
		.returning({ keyId: interview.keyId });
	for (const { keyId } of left) await shred(keyId);
}
