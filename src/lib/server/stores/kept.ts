import { and, asc, eq, gt } from 'drizzle-orm';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import type { ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import { place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { keptSynthesis, sealingKey } from '#lib/server/db/schema.ts';
import { addSealingKey, masterKey, shred, unwrapKey } from '#lib/server/stores/keys.ts';
import type { Master } from '#lib/server/stores/master.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What survives a closing: the interview, already pruned by the caller, and what its synthesis needs beside it. */
export type KeptSynthesis = { readonly interview: Interview; readonly [key: string]: Json };

export type KeptHeader = {
	readonly id: string;
	readonly structureId: string;
	readonly siteId: string;
	readonly ticket: string;
	readonly closedAt: Date;
	readonly erasesAt: Date;
};

export type Kept = KeptHeader & { readonly content: KeptSynthesis };

/** What undoing a closing needs, sealed with the synthesis: nothing in clear links a person to her fact. */
export type Undo = {
	readonly day: CivilDate;
	readonly openedAt: string;
	readonly revision: number;
	readonly month: string;
	readonly factId: string | null;
	readonly activity: readonly ActivityIncrement[];
	/** What was counted, so that closing again after an undo counts the same person. */
	readonly fact: Fact | null;
};

type Envelope = { readonly synthesis: KeptSynthesis; readonly undo: Undo };

/** The counsellor's kept synthesis of a ticket (as read on paper), while it lasts. */
export async function findKeptByTicket(
	ticket: string,
	counsellorId: string,
	now: Date
): Promise<Kept | undefined> {
	const wanted = cleanText(ticket).trim().toUpperCase();
	const row = (await select(counsellorId, now, eq(keptSynthesis.ticket, wanted)))[0];
	return row && toKept(row, (await openEnvelope(row)).synthesis);
}

/** The counsellor's kept synthesis, while it lasts. */
export async function findKept(id: string, counsellorId: string, now: Date): Promise<Kept | undefined> {
	return (await findKeptWithUndo(id, counsellorId, now))?.kept;
}

/** Same, with what the undo needs and the key to shred: for closing.ts only. */
export async function findKeptWithUndo(
	id: string,
	counsellorId: string,
	now: Date
): Promise<{ readonly kept: Kept; readonly undo: Undo; readonly keyId: string } | undefined> {
	const row = (await select(counsellorId, now, eq(keptSynthesis.id, id)))[0];
	if (!row) return undefined;
	const { synthesis, undo } = await openEnvelope(row);
	return { kept: toKept(row, synthesis), undo, keyId: row.keyId };
}

/** What the counsellor can still reprint or undo, oldest first, content closed. */
export async function listKept(counsellorId: string, now: Date): Promise<KeptHeader[]> {
	return (await select(counsellorId, now)).map(({ header }) => header);
}

/** Seals and inserts a synthesis under a new key. Inside the closing's transaction. */
export async function addKept(
	master: Master,
	header: KeptHeader,
	counsellorId: string,
	envelope: Envelope
): Promise<void> {
	const about = {
		retention: 'apres-cloture',
		createdAt: header.closedAt,
		expiresAt: header.erasesAt
	} as const;
	const { id: keyId, key } = await addSealingKey(master, about);
	const content = seal(key, JSON.stringify(envelope), place('kept_synthesis', header.id, 'content'));
	await db.insert(keptSynthesis).values({ ...header, counsellorId, keyId, content });
}

/** « Effacer maintenant » : row and key; false when there was nothing of this counsellor's. */
export function eraseKept(id: string, counsellorId: string): Promise<boolean> {
	return transaction(`interview:${id}`, async () => {
		const rows = await db
			.delete(keptSynthesis)
			.where(and(eq(keptSynthesis.id, id), eq(keptSynthesis.counsellorId, counsellorId)))
			.returning({ keyId: keptSynthesis.keyId });
		for (const { keyId } of rows) await shred(keyId);
		return rows.length > 0;
	});
}

type Row = { header: KeptHeader; content: string; keyId: string; wrapped: string };

function select(counsellorId: string, now: Date, which?: ReturnType<typeof eq>): Promise<Row[]> {
	return db
		.select({
			header: {
				id: keptSynthesis.id,
				structureId: keptSynthesis.structureId,
				siteId: keptSynthesis.siteId,
				ticket: keptSynthesis.ticket,
				closedAt: keptSynthesis.closedAt,
				erasesAt: keptSynthesis.erasesAt
			},
			content: keptSynthesis.content,
			keyId: sealingKey.id,
			wrapped: sealingKey.wrapped
		})
		.from(keptSynthesis)
		.innerJoin(sealingKey, eq(sealingKey.id, keptSynthesis.keyId))
		.where(and(eq(keptSynthesis.counsellorId, counsellorId), gt(keptSynthesis.erasesAt, now), which))
		.orderBy(asc(keptSynthesis.closedAt), asc(keptSynthesis.id));
}

async function openEnvelope({ header, content, keyId, wrapped }: Row): Promise<Envelope> {
	const key = unwrapKey(await masterKey(), keyId, wrapped);
	return JSON.parse(unseal(key, content, place('kept_synthesis', header.id, 'content'))) as Envelope;
}

const toKept = ({ header }: Row, content: KeptSynthesis): Kept => ({ ...header, content });
