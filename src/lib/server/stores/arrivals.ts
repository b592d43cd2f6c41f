import { and, asc, eq, sql } from 'drizzle-orm';
import { civilDate, monthOf } from '#lib/domain/shared/civil-date.ts';
import { waitingOf } from '#lib/domain/statistics/activity.ts';
import { deskDay } from '#lib/domain/triage/desk-day.ts';
import { beginWith, type FirstContact } from '#lib/domain/triage/first-contact.ts';
import { minutesWaited } from '#lib/domain/triage/queue-order.ts';
import { place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { account, arrival, interview, keptSynthesis, sealingKey } from '#lib/server/db/schema.ts';
import { addActivity } from '#lib/server/stores/activity.ts';
import { receivedAs, tally } from '#lib/server/stores/desk-tally.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { checkSite, insertOpen, type OpenInterview } from '#lib/server/stores/interviews.ts';
import { addSealingKey, masterKey, shred, unwrapKey } from '#lib/server/stores/keys.ts';
import type { Master } from '#lib/server/stores/master.ts';
import { nextTicket } from '#lib/server/stores/tickets.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

/** Somebody who waits. The interview that receives them keeps this id and this ticket. */
export type Arrival = {
	readonly id: string;
	readonly structureId: string;
	readonly siteId: string;
	readonly ticket: string;
	readonly arrivedAt: Date;
	readonly revision: number;
	readonly content: FirstContact;
};

export type TakeResult =
	| { readonly ok: true; readonly interview: OpenInterview }
	/** A colleague received them: her name, to be said as initials. */
	| { readonly ok: false; readonly reason: 'taken'; readonly by: string }
	/** Left, or gone with the day. */
	| { readonly ok: false; readonly reason: 'gone' };

export type EditResult =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly reason: 'stale' | 'gone' };

/**
 * Puts somebody in the queue under a ticket; what is said of them is sealed under a key of its own.
 * @throws when the site is not one of the structure's.
 */
export async function addArrival(input: {
	readonly structureId: string;
	readonly siteId: string;
	readonly content: FirstContact;
	readonly now: Date;
}): Promise<Arrival> {
	const { structureId, siteId, content, now } = input;
	const master = await masterKey();
	return transaction(`tickets:${structureId}`, async () => {
		await checkSite(siteId, structureId);
		const id = uuidv7(now);
		const ticket = await nextTicket(structureId, now);
		const about = { retention: 'ouvert', createdAt: now, expiresAt: null } as const;
		const { id: keyId, key } = await addSealingKey(master, about);
		const added = { id, structureId, siteId, ticket, arrivedAt: now, revision: 1 };
		await db.insert(arrival).values({
			...added,
			day: deskDay(now),
			state: 'attend',
			keyId,
			content: sealContent(key, id, content)
		});
		await bump(receptionTopic(structureId));
		return { ...added, content };
	});
}

/** Everybody who waits in a structure, oldest first, whatever the day they came: midnight makes nobody disappear. */
export async function listWaiting(structureId: string): Promise<Arrival[]> {
	const rows = await select(eq(arrival.structureId, structureId));
	const master = await masterKey();
	return rows.map((row) => open(master, row));
}

/** Somebody of the structure who still waits, or undefined. */
export async function findArrival(id: string, structureId: string): Promise<Arrival | undefined> {
	const [row] = await select(and(eq(arrival.id, id), eq(arrival.structureId, structureId)));
	return row && open(await masterKey(), row);
}

/**
 * Receives somebody who waits, in one transaction: they leave the queue, their key is destroyed, the wait is counted and the
 * interview opens with what the desk noted. Of two counsellors at once, one gets them and the other is told who.
 */
export async function takeArrival(input: {
	readonly id: string;
	readonly structureId: string;
	readonly counsellorId: string;
	readonly now: Date;
}): Promise<TakeResult> {
	const { id, structureId, counsellorId, now } = input;
	const master = await masterKey();
	return transaction(`arrival:${id}`, async () => {
		const found = await findArrival(id, structureId);
		if (!found || !(await dequeue(id, structureId))) return whoTook(id, structureId);
		const { siteId, ticket, arrivedAt, content } = found;
		const day = civilDate(now);
		const waited = waitingOf(minutesWaited(arrivedAt.getTime(), now.getTime()));
		await addActivity({ structureId, siteId, month: monthOf(day) }, [waited]);
		const header = { id, structureId, siteId, ticket, day, openedAt: now, savedAt: now, revision: 1 };
		const opened = await insertOpen(master, { ...header, content: beginWith(content) }, counsellorId);
		await tally(master, structureId, receivedAs(content.modality), now);
		await bump(receptionTopic(structureId));
		return { ok: true, interview: opened };
	});
}

/** Somebody left without being received: forgotten, and counted as such; false when they no longer waited. */
export async function leave(id: string, structureId: string, now: Date): Promise<boolean> {
	const master = await masterKey();
	return transaction(`arrival:${id}`, async () => {
		const gone = await dequeue(id, structureId);
		if (!gone) return false;
		const month = monthOf(civilDate(now));
		await addActivity({ structureId, siteId: gone.siteId, month }, [
			{ measure: 'delai', code: 'abandon', count: 1 }
		]);
		await tally(master, structureId, 'left', now);
		await bump(receptionTopic(structureId));
		return true;
	});
}

/** Changes what was noted of somebody who waits, over the revision that was read. */
export async function editArrival(input: {
	readonly id: string;
	readonly structureId: string;
	readonly revision: number;
	readonly content: FirstContact;
}): Promise<EditResult> {
	const { id, structureId, revision, content } = input;
	const master = await masterKey();
	return transaction(`arrival:${id}`, async () => {
		const [row] = await select(and(eq(arrival.id, id), eq(arrival.structureId, structureId)));
		if (!row) return { ok: false, reason: 'gone' };
		const key = unwrapKey(master, row.keyId, row.wrapped);
		const changed = await db
			.update(arrival)
			.set({ content: sealContent(key, id, content), revision: sql`${arrival.revision} + 1` })
			.where(and(eq(arrival.id, id), eq(arrival.revision, revision)))
			.returning({ revision: arrival.revision });
		if (!changed[0]) return { ok: false, reason: 'stale' };
		await bump(receptionTopic(structureId));
		return { ok: true, revision: changed[0].revision };
	});
}

/** Takes somebody out of the queue, key destroyed, nothing counted; undefined when they no longer waited. Inside a transaction. */
export async function dequeue(id: string, structureId: string): Promise<{ siteId: string } | undefined> {
	const rows = await db
		.delete(arrival)
		.where(and(eq(arrival.id, id), eq(arrival.structureId, structureId)))
		.returning({ siteId: arrival.siteId, keyId: arrival.keyId });
	for (const { keyId } of rows) await shred(keyId);
	return rows[0];
}

/** The interview, open or closed, has the id of the arrival: who has it is who took them. */
async function whoTook(id: string, structureId: string): Promise<TakeResult> {
	const rows = await db
		.select({ by: account.name })
		.from(interview)
		.innerJoin(account, eq(account.id, interview.counsellorId))
		.where(and(eq(interview.id, id), eq(interview.structureId, structureId)))
		.unionAll(
			db
				.select({ by: account.name })
				.from(keptSynthesis)
				.innerJoin(account, eq(account.id, keptSynthesis.counsellorId))
				.where(and(eq(keptSynthesis.id, id), eq(keptSynthesis.structureId, structureId)))
		);
	return rows[0] ? { ok: false, reason: 'taken', by: rows[0].by } : { ok: false, reason: 'gone' };
}

const select = (which: ReturnType<typeof and>) =>
	db
		.select({
			id: arrival.id,
			structureId: arrival.structureId,
			siteId: arrival.siteId,
			ticket: arrival.ticket,
			arrivedAt: arrival.arrivedAt,
			revision: arrival.revision,
			content: arrival.content,
			keyId: sealingKey.id,
			wrapped: sealingKey.wrapped
		})
		.from(arrival)
		.innerJoin(sealingKey, eq(sealingKey.id, arrival.keyId))
		.where(which)
		.orderBy(asc(arrival.arrivedAt), asc(arrival.id));

function open(master: Master, row: Awaited<ReturnType<typeof select>>[number]): Arrival {
	const { keyId, wrapped, content, ...header } = row;
	const key = unwrapKey(master, keyId, wrapped);
	return {
		...header,
		content: JSON.parse(unseal(key, content, place('arrival', row.id, 'content'))) as FirstContact
	};
}

const sealContent = (key: Buffer, id: string, content: FirstContact): string =>
	seal(key, JSON.stringify(content), place('arrival', id, 'content'));
