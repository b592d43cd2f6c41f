import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, gt, isNull, lt, lte, sql } from 'drizzle-orm';
import { delayAfter } from '#lib/domain/shared/growing-delay.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { knownDevice, signInDelay, signInStep } from '#lib/server/db/schema-sign-in.ts';
import { account } from '#lib/server/db/schema.ts';

/** Failures are forgotten a day after the last one (ms). */
const MEMORY = 86_400_000;
/** A last try further ahead than that means that the clock went back: nobody waits for an hour that has already passed (ms). */
const SKEW = 60_000;
/** From the password to the code (ms). */
const STEP_LASTS = 5 * 60_000;
/** A post where an account has not signed in for that long is a stranger again (ms). */
const DEVICE_LASTS = 180 * 86_400_000;
/** Names of a shared post, at most. */
const SHOWN = 12;

/**
 * Asks for the right to try once under `key`, and counts the try as failed until `giveBack` says otherwise: tries sent together
 * are all counted. False, and nothing counted, while the delay of the last failure runs.
 */
export function takeTry(key: string, free: number, now: Date): Promise<boolean> {
	const id = digest(key);
	return transaction(`sign-in:${id}`, async () => {
		const [row] = await db.select().from(signInDelay).where(eq(signInDelay.key, id));
		const hasGoneBack = row !== undefined && row.lastAt.getTime() - now.getTime() > SKEW;
		if (row && !hasGoneBack && row.until > now) return false;
		const isRecent = row !== undefined && now.getTime() - row.lastAt.getTime() < MEMORY;
		const failures = (isRecent ? row.failures : 0) + 1;
		const values = { failures, lastAt: now, until: new Date(now.getTime() + delayAfter(failures, free)) };
		await db
			.insert(signInDelay)
			.values({ key: id, ...values })
			.onConflictDoUpdate({ target: signInDelay.key, set: values });
		return true;
	});
}

/** Says that a try was right: its failures are forgotten, or this one alone where many people share the key. */
export async function giveBack(key: string, isShared = false): Promise<void> {
	const id = digest(key);
	if (!isShared) await db.delete(signInDelay).where(eq(signInDelay.key, id));
	else
		await db
			.update(signInDelay)
			.set({ failures: sql`${signInDelay.failures} - 1`, until: signInDelay.lastAt })
			.where(eq(signInDelay.key, id));
}

/** A new token for the cookie of a post: 192 random bits. */
export const newDevice = (): string => randomBytes(24).toString('base64url');

/** Whether an account has signed in on a post, and when a second factor was last given there. */
export async function findDevice(
	device: string,
	accountId: string,
	now: Date
): Promise<{ readonly provedAt: Date | null } | undefined> {
	const [row] = await db
		.select({ provedAt: knownDevice.provedAt })
		.from(knownDevice)
		.where(
			and(
				eq(knownDevice.device, digest(device)),
				eq(knownDevice.accountId, accountId),
				gt(knownDevice.seenAt, new Date(now.getTime() - DEVICE_LASTS))
			)
		);
	return row;
}

/** Notes that an account signed in on a post; `isProved` when it gave its second factor there just now. */
export async function rememberDevice(
	device: string,
	accountId: string,
	isProved: boolean,
	now: Date
): Promise<void> {
	const set = { seenAt: now, ...(isProved && { provedAt: now }) };
	await db
		.insert(knownDevice)
		.values({ device: digest(device), accountId, provedAt: null, ...set })
		.onConflictDoUpdate({ target: [knownDevice.device, knownDevice.accountId], set });
}

/** The accounts that have signed in on a post, by name; a closed one is not told. */
export async function listDeviceAccounts(
	device: string,
	now: Date
): Promise<{ readonly id: string; readonly name: string; readonly email: string }[]> {
	return db
		.select({ id: account.id, name: account.name, email: account.email })
		.from(knownDevice)
		.innerJoin(account, eq(account.id, knownDevice.accountId))
		.where(
			and(
				eq(knownDevice.device, digest(device)),
				gt(knownDevice.seenAt, new Date(now.getTime() - DEVICE_LASTS)),
				isNull(account.disabledAt)
			)
		)
		.orderBy(asc(account.name), asc(account.id))
		.limit(SHOWN);
}

/** Forgets where an account has signed in: every post is a stranger again. */
export async function forgetDevicesOf(accountId: string): Promise<void> {
	await db.delete(knownDevice).where(eq(knownDevice.accountId, accountId));
}

/** Opens the second step of a sign-in; the token is for the form, the base keeps its digest. */
export async function openStep(accountId: string, now: Date): Promise<string> {
	const token = newDevice();
	const expiresAt = new Date(now.getTime() + STEP_LASTS);
	await db.insert(signInStep).values({ id: digest(token), accountId, expiresAt });
	return token;
}

/** The account whose second step a token is, while it lasts. */
export async function findStep(token: string, now: Date): Promise<string | undefined> {
	const [row] = await db
		.select({ accountId: signInStep.accountId })
		.from(signInStep)
		.where(and(eq(signInStep.id, digest(token)), gt(signInStep.expiresAt, now)));
	return row?.accountId;
}

/** Ends the second step of a token; false when another request did first. */
export async function closeStep(token: string): Promise<boolean> {
	const rows = await db
		.delete(signInStep)
		.where(eq(signInStep.id, digest(token)))
		.returning({ id: signInStep.id });
	return rows.length > 0;
}

/** Forgets steps, failures and posts past their end. Inside the purge's transaction. */
export async function deleteOldSignIns(now: Date): Promise<void> {
	const before = (ms: number) => new Date(now.getTime() - ms);
	await db.delete(signInStep).where(lte(signInStep.expiresAt, now));
	await db.delete(signInDelay).where(lt(signInDelay.lastAt, before(MEMORY)));
	await db.delete(knownDevice).where(lt(knownDevice.seenAt, before(DEVICE_LASTS)));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
