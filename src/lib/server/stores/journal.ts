import { and, asc, desc, eq, lt, type SQL } from 'drizzle-orm';
import { sealedText, type JournalAction, type JournalLine } from '#lib/domain/shared/journal.ts';
import { deriveKey, hmac } from '#lib/server/crypto/seal.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { account } from '#lib/server/db/schema.ts';
import { journal } from '#lib/server/db/schema-journal.ts';
import { rootKey } from '#lib/server/stores/keys.ts';

/** A structure's own journal (its id), the region's, or the machine's (command line). */
export type JournalScope = string;
export const MACHINE: JournalScope = 'machine';
export const REGION: JournalScope = 'region';

/** A line as it is read: with the name that its account has now, if it still exists. */
export type JournalEntry = JournalLine & { readonly by: string | null };

/** A year is the most that a record of what staff do is kept (Cnil, délibération 2021-122: six months to a year). */
const KEPT = 365 * 86_400_000;

/**
 * Adds a line at the end of a journal; one after another on every application server. Nothing when the last line says the same
 * of the same account less than `unlessWithin` (ms) before: a text that saves itself is one gesture.
 */
export async function note(
	scope: JournalScope,
	line: {
		readonly accountId: string | null;
		readonly action: JournalAction;
		readonly about: string;
		readonly now: Date;
		readonly unlessWithin?: number;
	}
): Promise<void> {
	const key = deriveKey(await rootKey(), 'journal');
	const { accountId, action, about, now: at, unlessWithin = 0 } = line;
	await transaction(`journal:${scope}`, async () => {
		const [last] = await db
			.select()
			.from(journal)
			.where(eq(journal.scope, scope))
			.orderBy(desc(journal.seq))
			.limit(1);
		const isSame = last?.action === action && last.accountId === accountId && last.about === about;
		if (isSame && at.getTime() - last.at.getTime() < unlessWithin) return;
		const added = { seq: (last?.seq ?? 0) + 1, at, accountId, action, about };
		const seal = hmac(key, sealedText(last?.seal ?? '', scope, added));
		await db.insert(journal).values({ ...added, scope, seal });
	});
}

/** Lines of a journal, newest first: at most `limit` of those before `before` (a rank), or the last ones. */
export async function readJournal(
	scope: JournalScope,
	limit: number,
	before?: number
): Promise<JournalEntry[]> {
	const older: SQL | undefined = before === undefined ? undefined : lt(journal.seq, before);
	const rows = await db
		.select({
			seq: journal.seq,
			at: journal.at,
			accountId: journal.accountId,
			action: journal.action,
			about: journal.about,
			by: account.name
		})
		.from(journal)
		.leftJoin(account, eq(account.id, journal.accountId))
		.where(and(eq(journal.scope, scope), older))
		.orderBy(desc(journal.seq))
		.limit(limit);
	return rows.map((row) => ({ ...row, action: row.action as JournalAction }));
}

/**
 * Whether a journal is as it was written: each line sealed over the one before, no rank missing. `broken` is the instant of
 * the first line that does not hold, null when all do. The oldest line kept is taken as it is: those before it have gone.
 */
export async function checkJournal(scope: JournalScope): Promise<{ lines: number; broken: Date | null }> {
	const key = deriveKey(await rootKey(), 'journal');
	const rows = await db.select().from(journal).where(eq(journal.scope, scope)).orderBy(asc(journal.seq));
	const broken = rows.find((row, at) => {
		const before = rows[at - 1];
		if (!before && row.seq > 1) return false;
		if (before && row.seq !== before.seq + 1) return true;
		const line = { ...row, action: row.action as JournalAction };
		return row.seal !== hmac(key, sealedText(before?.seal ?? '', scope, line));
	});
	return { lines: rows.length, broken: broken?.at ?? null };
}

/** Lines older than a year go. Returns how many. */
export async function forgetOldLines(now: Date): Promise<number> {
	const rows = await db
		.delete(journal)
		.where(lt(journal.at, new Date(now.getTime() - KEPT)))
		.returning({ seq: journal.seq });
	return rows.length;
}
