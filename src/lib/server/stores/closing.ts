import { and, eq } from 'drizzle-orm';
import { restoreInterview } from '#lib/domain/interview/restore.ts';
import { monthOf } from '#lib/domain/shared/civil-date.ts';
import type { ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { interview, keptSynthesis } from '#lib/server/db/schema.ts';
import { addActivity, withdrawActivity, type ActivityPlace } from '#lib/server/stores/activity.ts';
import { addFact, withdrawFact } from '#lib/server/stores/facts.ts';
import { findInterview, insertOpen, type OpenInterview } from '#lib/server/stores/interviews.ts';
import { addKept, findKeptWithUndo, type KeptSynthesis } from '#lib/server/stores/kept.ts';
import { masterKey, shred } from '#lib/server/stores/keys.ts';
import { isPracticeTicket } from '#lib/server/stores/tickets.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

export type CloseResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'stale'; readonly current: OpenInterview }
	| { readonly ok: false; readonly reason: 'gone' };

export type ReopenResult =
	| { readonly ok: true; readonly interview: OpenInterview }
	/** `gone`: erased, or not this counsellor's. `counted`: the lot has taken its fact, figures are frozen. */
	| { readonly ok: false; readonly reason: 'gone' | 'counted' };

/**
 * Closes an interview in one transaction: its words and their key are destroyed, the pruned synthesis is kept under a new
 * key until `erasesAt` (or nothing is, when `kept` is null: the closing can then not be undone), the fact and the
 * activity are counted once; of an interview held for training nothing at all is left (ruling 10). Closed again, it is
 * `gone`; over a newer revision, `stale`; never half done.
 */
export async function closeInterview(input: {
	readonly id: string;
	readonly counsellorId: string;
	readonly revision: number;
	readonly kept: KeptSynthesis | null;
	readonly erasesAt: Date;
	readonly fact: Fact | null;
	readonly activity: readonly ActivityIncrement[];
	readonly closedAt: Date;
}): Promise<CloseResult> {
	const { id, counsellorId, revision, kept, erasesAt, fact, activity, closedAt } = input;
	const master = await masterKey();
	return transaction(`interview:${id}`, async () => {
		const closed = await takeOut(id, counsellorId, revision);
		if (!closed) {
			const current = await findInterview(id, counsellorId);
			return current ? { ok: false, reason: 'stale', current } : { ok: false, reason: 'gone' };
		}
		const { structureId, siteId, ticket, day, openedAt } = closed;
		if (isPracticeTicket(ticket)) return { ok: true };
		const month = monthOf(day);
		const factId = fact && (await addFact(master, fact));
		await addActivity({ structureId, siteId, month }, activity);
		if (kept) {
			const undo = { day, openedAt: openedAt.toISOString(), revision, month, factId, activity, fact };
			const header = { id, structureId, siteId, ticket, closedAt, erasesAt };
			await addKept(master, header, counsellorId, { synthesis: kept, undo });
		}
		await bump(receptionTopic(structureId));
		return { ok: true };
	});
}

/**
 * Undoes a closing while its synthesis lasts: the fact and the counts are withdrawn exactly, and the interview is open again
 * with its id and ticket. Undone twice, it gives the same open interview and withdraws nothing more.
 */
export async function reopenClosing(id: string, counsellorId: string, now: Date): Promise<ReopenResult> {
	const master = await masterKey();
	return transaction(`interview:${id}`, async () => {
		const open = await findInterview(id, counsellorId);
		if (open) return { ok: true, interview: open };
		const found = await findKeptWithUndo(id, counsellorId, now);
		if (!found) return { ok: false, reason: 'gone' };
		const { kept, undo, keyId } = found;
		const { structureId, siteId, ticket } = kept;
		if (undo.factId !== null && !(await withdrawFact(undo.factId))) return { ok: false, reason: 'counted' };
		await withdrawActivity({ structureId, siteId, month: undo.month }, undo.activity);
		await db.delete(keptSynthesis).where(eq(keptSynthesis.id, id));
		await shred(keyId);
		const interview = await insertOpen(
			master,
			{
				id,
				structureId,
				siteId,
				ticket,
				day: undo.day,
				openedAt: new Date(undo.openedAt),
				savedAt: now,
				// One more, so that a tab left open before the closing is told it is stale.
				revision: undo.revision + 1,
				content: restoreInterview(kept.content.interview, undo)
			},
			counsellorId
		);
		await bump(receptionTopic(structureId));
		return { ok: true, interview };
	});
}

/**
 * Counts a contact that has no interview here: entered late from paper, or a simple piece of information. `month` is that
 * of its civil day.
 */
export async function recordContact(
	input: ActivityPlace & { readonly increments: readonly ActivityIncrement[]; readonly fact: Fact | null }
): Promise<void> {
	const { increments, fact, ...at } = input;
	const master = await masterKey();
	await transaction(`contacts:${at.structureId}`, async () => {
		if (fact) await addFact(master, fact);
		await addActivity(at, increments);
	});
}

async function takeOut(id: string, counsellorId: string, revision: number) {
	const rows = await db
		.delete(interview)
		.where(
			and(eq(interview.id, id), eq(interview.counsellorId, counsellorId), eq(interview.revision, revision))
		)
		.returning();
	if (rows[0]) await shred(rows[0].keyId);
	return rows[0];
}
