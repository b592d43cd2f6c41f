import { and, asc, eq, sql } from 'drizzle-orm';
import type { Interview } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { interview, sealingKey, site } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { receivedAs, tally } from '#lib/server/stores/desk-tally.ts';
import { addSealingKey, masterKey, shred, unwrapKey } from '#lib/server/stores/keys.ts';
import type { Master } from '#lib/server/stores/master.ts';
import { nextTicket } from '#lib/server/stores/tickets.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

/** An open interview as lists show it: nothing of its content is opened. */
export type OpenInterviewHeader = {
	readonly id: string;
	readonly structureId: string;
	readonly siteId: string;
	readonly ticket: string;
	/** Civil day the interview took place: decides its period. */
	readonly day: CivilDate;
	readonly openedAt: Date;
	readonly savedAt: Date;
	readonly revision: number;
};

export type OpenInterview = OpenInterviewHeader & { readonly content: Interview };

/** Saved; or refused, with what another tab or colleague saved meanwhile; or not there for this counsellor. */
export type SaveResult =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly reason: 'stale'; readonly current: OpenInterview }
	| { readonly ok: false; readonly reason: 'gone' };

/**
 * Opens an interview under a key of its own and gives it a ticket.
 * @throws when the site is not one of the structure's (the route chose it from `listSites`).
 */
export async function openInterview(input: {
	readonly structureId: string;
	readonly siteId: string;
	readonly counsellorId: string;
	readonly day: CivilDate;
	readonly content: Interview;
	readonly now: Date;
	/** Given when the contact was counted first, and becomes an interview. */
	readonly id?: string;
}): Promise<OpenInterview> {
	const { structureId, siteId, counsellorId, day, content, now, id = uuidv7(now) } = input;
	const master = await masterKey();
	return transaction(`tickets:${structureId}`, async () => {
		await checkSite(siteId, structureId);
		const ticket = await nextTicket(structureId, now);
		const header = {
			id,
			structureId,
			siteId,
			ticket,
			day,
			openedAt: now,
			savedAt: now,
			revision: 1
		};
		const opened = await insertOpen(master, { ...header, content }, counsellorId);
		await tally(master, structureId, receivedAs(content.contact.modality), now);
		await bump(receptionTopic(structureId));
		return opened;
	});
}

/** @throws when the site is not one of the structure's: nothing may ever be written there. */
export async function checkSite(siteId: string, structureId: string): Promise<void> {
	const own = and(eq(site.id, siteId), eq(site.structureId, structureId));
	if ((await db.$count(site, own)) === 0) throw new Error('site of another structure');
}

/** Inserts an open interview under a new key. Inside a transaction; used by opening and by the undo of a closing. */
export async function insertOpen(
	master: Master,
	opened: OpenInterview,
	counsellorId: string
): Promise<OpenInterview> {
	const about = { retention: 'ouvert', createdAt: opened.savedAt, expiresAt: null } as const;
	const { id: keyId, key } = await addSealingKey(master, about);
	await db
		.insert(interview)
		.values({ ...opened, counsellorId, keyId, content: sealContent(key, opened.id, opened.content) });
	return opened;
}

/** The interview, content opened; undefined when it is closed, erased or another counsellor's. */
export async function findInterview(id: string, counsellorId: string): Promise<OpenInterview | undefined> {
	return (await findWithKey(id, counsellorId))?.found;
}

/**
 * Saves over the revision that was read; on disk before it answers. A stale revision changes nothing and gives back what
 * is there, so that no text is lost.
 */
export async function saveInterview(input: {
	readonly id: string;
	readonly counsellorId: string;
	readonly revision: number;
	readonly content: Interview;
	readonly savedAt: Date;
}): Promise<SaveResult> {
	const { id, counsellorId, revision, savedAt } = input;
	const read = await findWithKey(id, counsellorId);
	if (!read) return { ok: false, reason: 'gone' };
	if (read.found.revision !== revision) return { ok: false, reason: 'stale', current: read.found };
	const content = sealContent(read.key, id, input.content);
	const rows = await update.execute({ id, counsellorId, revision, content, savedAt });
	if (rows[0]) return { ok: true, revision: rows[0].revision };
	const current = await findInterview(id, counsellorId);
	return current ? { ok: false, reason: 'stale', current } : { ok: false, reason: 'gone' };
}

/** The counsellor's open interviews, oldest first, content closed. */
export function listOpenInterviews(counsellorId: string): Promise<OpenInterviewHeader[]> {
	return db
		.select(header)
		.from(interview)
		.where(eq(interview.counsellorId, counsellorId))
		.orderBy(asc(interview.openedAt), asc(interview.id));
}

/** Erases an open interview and its key, counting nothing; false when it was not there for this counsellor. */
export function eraseInterview(id: string, counsellorId: string): Promise<boolean> {
	return transaction(`interview:${id}`, async () => {
		const rows = await db
			.delete(interview)
			.where(and(eq(interview.id, id), eq(interview.counsellorId, counsellorId)))
			.returning({ keyId: interview.keyId, structureId: interview.structureId });
		for (const { keyId, structureId } of rows) {
			await shred(keyId);
			await bump(receptionTopic(structureId));
		}
		return rows.length > 0;
	});
}

const header = {
	id: interview.id,
	structureId: interview.structureId,
	siteId: interview.siteId,
	ticket: interview.ticket,
	day: interview.day,
	openedAt: interview.openedAt,
	savedAt: interview.savedAt,
	revision: interview.revision
};

const find = db
	.select({ header, content: interview.content, keyId: sealingKey.id, wrapped: sealingKey.wrapped })
	.from(interview)
	.innerJoin(sealingKey, eq(sealingKey.id, interview.keyId))
	.where(
		and(eq(interview.id, sql.placeholder('id')), eq(interview.counsellorId, sql.placeholder('counsellorId')))
	)
	.prepare('');

const update = db
	.update(interview)
	.set({
		content: sql`${sql.placeholder('content')}`,
		savedAt: sql`${sql.param(sql.placeholder('savedAt'), interview.savedAt)}`,
		revision: sql`${interview.revision} + 1`
	})
	.where(
		and(
			eq(interview.id, sql.placeholder('id')),
			eq(interview.counsellorId, sql.placeholder('counsellorId')),
			eq(interview.revision, sql.placeholder('revision'))
		)
	)
	.returning({ revision: interview.revision })
	.prepare('');

async function findWithKey(
	id: string,
	counsellorId: string
): Promise<{ found: OpenInterview; key: Buffer } | undefined> {
	const master = await masterKey();
	const row = (await find.execute({ id, counsellorId }))[0];
	if (!row) return undefined;
	const key = unwrapKey(master, row.keyId, row.wrapped);
	const content = JSON.parse(unseal(key, row.content, place('interview', id, 'content'))) as Interview;
	return { found: { ...row.header, content }, key };
}

const sealContent = (key: Buffer, id: string, content: Interview): string =>
	seal(key, JSON.stringify(content), place('interview', id, 'content'));
