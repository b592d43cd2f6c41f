import { createHash, randomInt } from 'node:crypto';
import { and, eq, gt, lte } from 'drizzle-orm';
import { civilDate, monthOf } from '#lib/domain/shared/civil-date.ts';
import { returnOf } from '#lib/domain/statistics/activity.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { returnCode } from '#lib/server/db/schema-returns.ts';
import { addActivity } from '#lib/server/stores/activity.ts';
import type { ReturnAnswer } from '#lib/vocabularies/return-answer.ts';

/** Three months: long enough for an appointment that was far (ms). */
const LASTS = 90 * 86_400_000;

/** A code for one sheet, told here and kept nowhere: « 4f7k-9w2m-c3xh ». Nothing links it to an interview. */
export async function addReturnCode(at: {
	readonly structureId: string;
	readonly siteId: string;
	readonly now: Date;
}): Promise<string> {
	const { structureId, siteId, now } = at;
	const four = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
	const code = [four(), four(), four()].join('-');
	const expiresAt = new Date(now.getTime() + LASTS);
	await db.insert(returnCode).values({ id: digest(code), structureId, siteId, expiresAt });
	return code;
}

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

/** True while a code may still be answered. */
export async function isReturnCode(code: string, now: Date): Promise<boolean> {
	const open = and(eq(returnCode.id, digest(code)), gt(returnCode.expiresAt, now));
	return (await db.$count(returnCode, open)) > 0;
}

/** Counts what became of somebody, once, in the month of the answer; false when the code served already or is too old. */
export function answerReturn(code: string, answer: ReturnAnswer, now: Date): Promise<boolean> {
	return transaction(`retour:${digest(code)}`, async () => {
		const [row] = await db
			.delete(returnCode)
			.where(and(eq(returnCode.id, digest(code)), gt(returnCode.expiresAt, now)))
			.returning({ structureId: returnCode.structureId, siteId: returnCode.siteId });
		if (!row) return false;
		await addActivity({ ...row, month: monthOf(civilDate(now)) }, [returnOf(answer)]);
		return true;
	});
}

/** Forgets the codes past their end. Inside the purge's transaction. */
export async function deleteExpiredReturns(now: Date): Promise<void> {
	await db.delete(returnCode).where(lte(returnCode.expiresAt, now));
}

const digest = (code: string): string => createHash('sha256').update(code).digest('hex');
