import { and, asc, eq, gt } from 'drizzle-orm';
import { SealError } from '#lib/server/crypto/seal.ts';
import { dialect } from '#lib/server/db/dialect.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { sealingKey, setting } from '#lib/server/db/schema.ts';
import { TRANSACTION_LIMIT } from '#lib/server/db/store.ts';
import { replaceSealed, resealed, sealedFactsAfter } from '#lib/server/stores/facts.ts';
import { ROOT, masterKey, unwrapRoot, unwrapUnder, wrapKey, wrapRoot } from '#lib/server/stores/keys.ts';
import { CHECK, checkOf, opensCheck, type Master } from '#lib/server/stores/master.ts';
import { readSetting } from '#lib/server/stores/settings.ts';

// How everything comes under another master key while the application serves (decision 0025).

/** What went under the new key; `unreadable` opens under no key at hand, and was left as it is. */
export type Moved = { readonly keys: number; readonly facts: number; readonly unreadable: number };

/** Whether what is written now is sealed under `target`. */
export async function isWritingUnder(target: Buffer): Promise<boolean> {
	return opensCheck(target, (await readSetting(CHECK)) ?? '');
}

/** From the end of this transaction, every process seals what it writes under `target`, and opens both. */
export async function writeUnder(target: Buffer): Promise<void> {
	await transaction('rotation', async () => {
		await db
			.update(setting)
			.set({ value: checkOf(target) })
			.where(eq(setting.key, CHECK));
	});
}

/**
 * Brings everything under `target`, in small transactions with a breath between them; what is under it already is left alone,
 * so that it can be done again from wherever it stopped. Ends once nothing that another process was writing can still arrive:
 * `settling` is how long that takes (ms).
 */
export async function moveUnder(target: Buffer, settling = SETTLING): Promise<Moved> {
	const master = await masterKey();
	await moveRoot(master, target);
	const first = await sweep(master, target);
	await wait(settling);
	for (let sum = first; ;) {
		const more = await sweep(master, target);
		sum = { keys: sum.keys + more.keys, facts: sum.facts + more.facts, unreadable: more.unreadable };
		if (more.keys + more.facts === 0) return sum;
	}
}

/** On PostgreSQL a transaction that began before the change may still write under the former key; on SQLite none can. */
const SETTLING = dialect === 'postgres' ? TRANSACTION_LIMIT + 1000 : 0;
/** Rows of one transaction, and the time left to others between two (ms). */
const AT_ONCE = 50;
const BREATH = 25;

async function sweep(master: Master, target: Buffer): Promise<Moved> {
	const keys = await each((after) => moveKeys(master, target, after));
	const facts = await each((after) => moveFacts(master, target, after));
	return { keys: keys.moved, facts: facts.moved, unreadable: keys.unreadable + facts.unreadable };
}

type Step = { readonly moved: number; readonly unreadable: number; readonly last: string | undefined };

async function each(step: (after: string) => Promise<Step>): Promise<{ moved: number; unreadable: number }> {
	let [moved, unreadable] = [0, 0];
	for (let after: string | undefined = ''; after !== undefined;) {
		const from: string = after;
		const done = await transaction('rotation', () => step(from));
		moved += done.moved;
		unreadable += done.unreadable;
		after = done.last;
		if (done.moved > 0) await wait(BREATH);
	}
	return { moved, unreadable };
}

async function moveRoot(master: Master, target: Buffer): Promise<void> {
	await transaction('rotation', async () => {
		const wrapped = (await readSetting(ROOT)) ?? '';
		const anew = renewed(master, target, (from) => wrapRoot(target, unwrapRoot(from, wrapped)));
		if (anew === 'unreadable') throw new SealError('the root opens under no master key');
		if (anew !== 'there') await db.update(setting).set({ value: anew }).where(eq(setting.key, ROOT));
	});
}

async function moveKeys(master: Master, target: Buffer, after: string): Promise<Step> {
	const rows = await db
		.select({ id: sealingKey.id, wrapped: sealingKey.wrapped })
		.from(sealingKey)
		.where(gt(sealingKey.id, after))
		.orderBy(asc(sealingKey.id))
		.limit(AT_ONCE);
	return moveEach(
		rows,
		({ id, wrapped }) =>
			renewed(master, target, (from) => wrapKey(target, id, unwrapUnder(from, id, wrapped))),
		async ({ id, wrapped }, anew) => {
			await db
				.update(sealingKey)
				.set({ wrapped: anew })
				.where(and(eq(sealingKey.id, id), eq(sealingKey.wrapped, wrapped)));
		}
	);
}

async function moveFacts(master: Master, target: Buffer, after: string): Promise<Step> {
	return moveEach(
		await sealedFactsAfter(after, AT_ONCE),
		(row) => renewed(master, target, (from) => resealed(row, from, target)),
		replaceSealed
	);
}

async function moveEach<Row extends { readonly id: string }>(
	rows: readonly Row[],
	renew: (row: Row) => string,
	write: (row: Row, anew: string) => Promise<void>
): Promise<Step> {
	let [moved, unreadable] = [0, 0];
	for (const row of rows) {
		const anew = renew(row);
		if (anew === 'unreadable') unreadable++;
		if (anew === 'unreadable' || anew === 'there') continue;
		await write(row, anew);
		moved++;
	}
	return { moved, unreadable, last: rows.length < AT_ONCE ? undefined : rows.at(-1)?.id };
}

/** What is sealed under the new key, given how to do it from the key that opens; or that it is there already, or opens nowhere. */
function renewed(master: Master, target: Buffer, renew: (from: Buffer) => string): string {
	try {
		renew(target);
		return 'there';
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
	}
	try {
		return master.open(renew);
	} catch (error) {
		if (error instanceof SealError) return 'unreadable';
		throw error;
	}
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
