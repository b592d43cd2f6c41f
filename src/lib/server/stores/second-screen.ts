import { createHmac } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { deriveKey } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { interview } from '#lib/server/db/schema.ts';
import { rootKey } from '#lib/server/stores/keys.ts';

/** An open interview found by the code of its second screen; nothing of its content is opened. */
export type OnSecondScreen = {
	readonly id: string;
	readonly counsellorId: string;
	readonly revision: number;
};

/**
 * Code of an interview's second screen, such as `3fzk-92mt-c0rd`: derived from its id under the installation's key, so that it
 * is kept nowhere, cannot be guessed, and is worth nothing once the interview is closed.
 */
export async function secondScreenCode(id: string): Promise<string> {
	return codeFor(await rootKey(), id);
}

/** The interview under way of a structure that bears the code; undefined when it is closed, interrupted or another's. */
export async function findOnSecondScreen(
	code: string,
	structureId: string
): Promise<OnSecondScreen | undefined> {
	const root = await rootKey();
	const rows = await db
		.select({ id: interview.id, counsellorId: interview.counsellorId, revision: interview.revision })
		.from(interview)
		.where(and(eq(interview.structureId, structureId), isNull(interview.interruptedAt)));
	return rows.find(({ id }) => codeFor(root, id) === code);
}

/** Crockford's digits and letters: none is taken for another when it is read aloud. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

function codeFor(root: Buffer, id: string): string {
	const bytes = createHmac('sha256', deriveKey(root, 'second-screen')).update(id).digest();
	const signs = Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS.charAt(byte % SIGNS.length));
	return [0, 4, 8].map((from) => signs.slice(from, from + 4).join('')).join('-');
}
