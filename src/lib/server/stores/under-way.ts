import { and, asc, eq, gte, isNotNull, isNull, notLike, sql } from 'drizzle-orm';
import { deskDay } from '#lib/domain/triage/desk-day.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { account, interview } from '#lib/server/db/schema.ts';
import { PRACTICE_TICKETS } from '#lib/server/stores/tickets.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

/** An interview of the structure as the desk shows it: a ticket and who receives, nothing of what is said. */
export type UnderWay = {
	readonly id: string;
	readonly ticket: string;
	readonly counsellorId: string;
	readonly counsellor: string;
	readonly openedAt: Date;
	readonly savedAt: Date;
	/** Since when the call is cut or the person gone; null while it goes on. */
	readonly interruptedAt: Date | null;
};

/** The open interviews of a structure, oldest first, but those held for training. */
export function listUnderWay(structureId: string): Promise<UnderWay[]> {
	return db
		.select({
			id: interview.id,
			ticket: interview.ticket,
			counsellorId: interview.counsellorId,
			counsellor: account.name,
			openedAt: interview.openedAt,
			savedAt: interview.savedAt,
			interruptedAt: interview.interruptedAt
		})
		.from(interview)
		.innerJoin(account, eq(account.id, interview.counsellorId))
		.where(and(eq(interview.structureId, structureId), notLike(interview.ticket, PRACTICE_TICKETS)))
		.orderBy(asc(interview.openedAt), asc(interview.id));
}

/**
 * The call was cut, or the person left (ruling 5): a colleague may take over until the day ends. Never of an interview held
 * for training, which would end up counted.
 */
export function interruptInterview(id: string, counsellorId: string, now: Date): Promise<boolean> {
	return transaction(`interview:${id}`, async () => {
		const rows = await db
			.update(interview)
			.set({ interruptedAt: now })
			.where(
				and(
					eq(interview.id, id),
					eq(interview.counsellorId, counsellorId),
					isNull(interview.interruptedAt),
					notLike(interview.ticket, PRACTICE_TICKETS)
				)
			)
			.returning({ structureId: interview.structureId });
		for (const { structureId } of rows) await bump(receptionTopic(structureId));
		return rows.length > 0;
	});
}

/**
 * Takes over an interrupted interview of the structure, the same day, by an explicit gesture. It stays one interview, counted
 * once; the page of the former counsellor is told it is no longer hers.
 */
export function resumeInterview(input: {
	readonly id: string;
	readonly structureId: string;
	readonly counsellorId: string;
	readonly now: Date;
}): Promise<boolean> {
	const { id, structureId, counsellorId, now } = input;
	return transaction(`interview:${id}`, async () => {
		const rows = await db
			.update(interview)
			.set({ counsellorId, interruptedAt: null, revision: sql`${interview.revision} + 1` })
			.where(
				and(
					eq(interview.id, id),
					eq(interview.structureId, structureId),
					isNotNull(interview.interruptedAt),
					gte(interview.day, deskDay(now))
				)
			)
			.returning({ id: interview.id });
		if (rows.length > 0) await bump(receptionTopic(structureId));
		return rows.length > 0;
	});
}
