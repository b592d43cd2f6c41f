import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { hmac, place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { recoveryCode, secondFactor } from '#lib/server/db/schema-sign-in.ts';
import { account, loginSession, sealingKey } from '#lib/server/db/schema.ts';
import { ROLES, type Role } from '#lib/server/stores/accounts.ts';
import { addSealingKey, masterKey, shred, unwrapKey } from '#lib/server/stores/keys.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';
import { listStructures } from '#lib/server/stores/structures.ts';

/** A second factor, with its secret (base 32). */
export type SecondFactor = { readonly secret: string; readonly confirmedAt: Date | null };

/** Proposes a new secret to an account, in place of one that was never confirmed; false when it has a factor already. */
export async function prepareFactor(accountId: string, secret: string, now: Date): Promise<boolean> {
	const master = await masterKey();
	return transaction(`second-factor:${accountId}`, async () => {
		if ((await readRow(accountId))?.confirmedAt) return false;
		await remove(accountId);
		const { id: keyId, key } = await addSealingKey(master, {
			retention: 'ouvert',
			createdAt: now,
			expiresAt: null
		});
		const sealed = seal(key, secret, placeOf(accountId));
		await db
			.insert(secondFactor)
			.values({ accountId, keyId, secret: sealed, createdAt: now, confirmedAt: null, lastStep: 0 });
		return true;
	});
}

/** The factor of an account, confirmed or not; undefined without one, or when its key is gone. */
export async function readFactor(accountId: string): Promise<SecondFactor | undefined> {
	const opened = await open(accountId);
	return opened && { secret: opened.secret, confirmedAt: opened.confirmedAt };
}

/** Whether an account is asked for a second factor when it signs in. */
export const hasFactor = async (accountId: string): Promise<boolean> =>
	((await readRow(accountId))?.confirmedAt ?? null) !== null;

/** Takes the code of a step of time, once: false when this one or a later one served already. */
export async function takeFactorStep(accountId: string, step: number): Promise<boolean> {
	const rows = await db
		.update(secondFactor)
		.set({ lastStep: step })
		.where(and(eq(secondFactor.accountId, accountId), lt(secondFactor.lastStep, step)))
		.returning({ accountId: secondFactor.accountId });
	return rows.length > 0;
}

/** Puts a factor to use, with its recovery codes; false when there is none to confirm. Its sessions owe nothing any more. */
export async function confirmFactor(
	accountId: string,
	codes: readonly string[],
	now: Date
): Promise<boolean> {
	await masterKey();
	return transaction(`second-factor:${accountId}`, async () => {
		const rows = await db
			.update(secondFactor)
			.set({ confirmedAt: now })
			.where(and(eq(secondFactor.accountId, accountId), isNull(secondFactor.confirmedAt)))
			.returning({ accountId: secondFactor.accountId });
		if (rows.length === 0) return false;
		await db.update(loginSession).set({ mustEnrol: false }).where(eq(loginSession.accountId, accountId));
		return writeRecoveryCodes(accountId, codes);
	});
}

/** Removes a factor and its recovery codes; false without one. */
export const removeFactor = (accountId: string): Promise<boolean> =>
	transaction(`second-factor:${accountId}`, () => remove(accountId));

/** Replaces the recovery codes; the base keeps a keyed hash of each. False without a factor. */
export async function writeRecoveryCodes(accountId: string, codes: readonly string[]): Promise<boolean> {
	await masterKey();
	return transaction(`second-factor:${accountId}`, async () => {
		const opened = await open(accountId);
		if (!opened) return false;
		await db.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
		const rows = codes.map((code) => ({ accountId, hash: hmac(opened.key, code) }));
		await db.insert(recoveryCode).values(rows);
		return true;
	});
}

/** Uses a recovery code, once; false when it is none of the account's, or has served. */
export async function takeRecoveryCode(accountId: string, code: string): Promise<boolean> {
	const opened = await open(accountId);
	if (!opened) return false;
	const rows = await db
		.delete(recoveryCode)
		.where(and(eq(recoveryCode.accountId, accountId), eq(recoveryCode.hash, hmac(opened.key, code))))
		.returning({ hash: recoveryCode.hash });
	return rows.length > 0;
}

/** How many recovery codes an account has left. */
export const countRecoveryCodes = (accountId: string): Promise<number> =>
	db.$count(recoveryCode, eq(recoveryCode.accountId, accountId));

/** The accounts of a structure that have a factor. */
export async function listFactors(structureId: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.select({ id: secondFactor.accountId })
		.from(secondFactor)
		.innerJoin(account, eq(account.id, secondFactor.accountId))
		.where(and(eq(account.structureId, structureId), isNotNull(secondFactor.confirmedAt)));
	return new Set(rows.map(({ id }) => id));
}

/** The roles that a structure asks a second factor of; none until it says so. */
export async function readFactorRule(structureId: string): Promise<Role[]> {
	const written = JSON.parse((await readSetting(ruleOf(structureId))) ?? '[]') as string[];
	return ROLES.filter((role) => written.includes(role));
}

/** Writes them; they count from the next sign-in on. */
export const writeFactorRule = (structureId: string, roles: readonly Role[]): Promise<void> =>
	writeSetting(ruleOf(structureId), JSON.stringify(roles));

/** Whether a second factor is asked of an account: by its structure, or by any when it belongs to the whole installation. */
export async function needsFactor(of: {
	readonly structureId: string | null;
	readonly roles: readonly Role[];
}): Promise<boolean> {
	const structures = of.structureId ? [of.structureId] : (await listStructures()).map(({ id }) => id);
	for (const id of structures)
		if ((await readFactorRule(id)).some((role) => of.roles.includes(role))) return true;
	return false;
}

const ruleOf = (structureId: string): string => `second-facteur:${structureId}`;
const placeOf = (accountId: string): string => place('second_factor', accountId, 'secret');

async function readRow(accountId: string) {
	const [row] = await db
		.select({
			secret: secondFactor.secret,
			confirmedAt: secondFactor.confirmedAt,
			keyId: secondFactor.keyId,
			wrapped: sealingKey.wrapped
		})
		.from(secondFactor)
		.innerJoin(sealingKey, eq(sealingKey.id, secondFactor.keyId))
		.where(eq(secondFactor.accountId, accountId));
	return row;
}

async function open(accountId: string) {
	const row = await readRow(accountId);
	if (!row) return undefined;
	const key = unwrapKey(await masterKey(), row.keyId, row.wrapped);
	return { key, confirmedAt: row.confirmedAt, secret: unseal(key, row.secret, placeOf(accountId)) };
}

async function remove(accountId: string): Promise<boolean> {
	await db.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
	const rows = await db
		.delete(secondFactor)
		.where(eq(secondFactor.accountId, accountId))
		.returning({ keyId: secondFactor.keyId });
	for (const { keyId } of rows) await shred(keyId);
	return rows.length > 0;
}
