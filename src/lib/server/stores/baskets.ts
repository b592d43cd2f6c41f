import { createHash, randomInt } from 'node:crypto';
import { and, eq, gt, lte } from 'drizzle-orm';
import { db } from '#lib/server/db/index.ts';
import { libraryBasket } from '#lib/server/db/schema-library.ts';

/** Half an hour: the time to come to the counsellor's table (ms). */
const LASTS = 1_800_000;

/** Digits and letters that are not mistaken for one another, read or said aloud: no « B, D, P, T », no « M, N ». */
const ALPHABET = '23456789ACFHJKLRUXYZ';
const SIGNS = 6;

/** Keeps a selection under a code told here and kept nowhere: « K7P 4XR ». Nothing says who picked it, or where. */
export async function keepBasket(
	items: readonly string[],
	now: Date
): Promise<{ code: string; expiresAt: Date }> {
	const code = Array.from({ length: SIGNS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
	const expiresAt = new Date(now.getTime() + LASTS);
	await db.insert(libraryBasket).values({ id: digest(code), items: [...items], expiresAt });
	return { code: code.replace(/^.{3}/, '$& '), expiresAt };
}

/** The ids of a selection, while its code lasts; null for a code that is none. */
export async function findBasket(typed: string, now: Date): Promise<readonly string[] | null> {
	const code = typed.toUpperCase().replace(/[\s-]/g, '');
	const [row] = await db
		.select()
		.from(libraryBasket)
		.where(and(eq(libraryBasket.id, digest(code)), gt(libraryBasket.expiresAt, now)));
	return row?.items ?? null;
}

/** Forgets the selections past their end. Inside the purge's transaction. */
export async function deleteExpiredBaskets(now: Date): Promise<void> {
	await db.delete(libraryBasket).where(lte(libraryBasket.expiresAt, now));
}

const digest = (code: string): string => createHash('sha256').update(code).digest('hex');
