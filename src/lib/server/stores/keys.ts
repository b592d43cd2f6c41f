import { eq, inArray } from 'drizzle-orm';
import { createMasterKey, readMasterKeys } from '#lib/server/crypto/master-key.ts';
import { deriveKey, newKey, place, seal, unsealBytes } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact, sealingKey } from '#lib/server/db/schema.ts';
import { OperationError } from '#lib/server/env.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { CHECK, Master, checkOf, opensCheck, wrongKey } from '#lib/server/stores/master.ts';
import { readSetting, writeSettingOnce } from '#lib/server/stores/settings.ts';

let unlocked: Promise<Master> | undefined;

/**
 * The master key, checked against the database; made on the very first start. Call it before a transaction.
 * @throws OperationError (French) when it is missing, malformed or not the one of this database: never a silent new key.
 */
export function masterKey(): Promise<Master> {
	unlocked ??= unlock().catch((error: unknown) => {
		unlocked = undefined;
		throw error;
	});
	return unlocked;
}

/** Setting that holds the root, wrapped by the master key. */
export const ROOT = 'racine-scellee';

/**
 * The secret from which everything that must outlive a master key follows: seals of the journal, identities of structures. It
 * never changes; what a leak of the master key must not open does not follow from it (decision 0025).
 */
export async function rootKey(): Promise<Buffer> {
	const master = await masterKey();
	const wrapped = (await readSetting(ROOT)) ?? (await keepFirstRoot(master));
	return master.open((key) => unwrapRoot(key, wrapped));
}

/** The root as the database keeps it, under a master key. */
export const wrapRoot = (key: Buffer, root: Buffer): string =>
	seal(deriveKey(key, 'root'), root, place('setting', ROOT, 'value'));

/** The root that `wrapRoot` hid. @throws SealError under another key. */
export const unwrapRoot = (key: Buffer, wrapped: string): Buffer =>
	unsealBytes(deriveKey(key, 'root'), wrapped, place('setting', ROOT, 'value'));

/** A new sealing key, recorded under its wrapping; `retention` says what it protects. Inside the transaction that uses it. */
export async function addSealingKey(
	master: Master,
	about: {
		readonly retention: 'ouvert' | 'apres-cloture';
		readonly createdAt: Date;
		readonly expiresAt: Date | null;
	}
): Promise<{ readonly id: string; readonly key: Buffer }> {
	const id = uuidv7(about.createdAt);
	const key = newKey();
	const wrapped = wrapKey(await master.writing(), id, key);
	await db.insert(sealingKey).values({ id, wrapped, ...about });
	return { id, key };
}

/** The key of a row of `sealing_key`. */
export const unwrapKey = (master: Master, id: string, wrapped: string): Buffer =>
	master.open((key) => unwrapUnder(key, id, wrapped));

/** Same under one master key. @throws SealError under another. */
export const unwrapUnder = (key: Buffer, id: string, wrapped: string): Buffer =>
	unsealBytes(deriveKey(key, 'sealing-keys'), wrapped, place('sealing_key', id, 'wrapped'));

/** A sealing key as its row keeps it, under a master key. */
export const wrapKey = (key: Buffer, id: string, sealing: Buffer): string =>
	seal(deriveKey(key, 'sealing-keys'), sealing, place('sealing_key', id, 'wrapped'));

/** Destroys a sealing key: what it sealed can no longer be read, wherever a copy of the ciphertext lies. */
export async function shred(id: string): Promise<void> {
	await db.delete(sealingKey).where(eq(sealingKey.id, id));
}

/** Those of `ids` that have not been destroyed. */
export async function knownKeys(ids: readonly string[]): Promise<ReadonlySet<string>> {
	const known = new Set<string>();
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const rows = await db
			.select({ id: sealingKey.id })
			.from(sealingKey)
			.where(inArray(sealingKey.id, ids.slice(at, at + AT_ONCE)));
		for (const { id } of rows) known.add(id);
	}
	return known;
}

/** Rows of one statement: its parameters are limited. */
const AT_ONCE = 1000;

/** The key of a structure's facts under a master key. */
export const factsKey = (key: Buffer, structureId: string): Buffer => deriveKey(key, `facts${structureId}`);

async function unlock(): Promise<Master> {
	const check = await readSetting(CHECK);
	const found = readMasterKeys();
	if (check === undefined) return begin(found);
	if (found.length === 0) {
		throw new OperationError(
			'La clé maîtresse est absente alors que la base contient des données scellées : remettez le fichier ' +
				'« cle-maitresse » dans le dossier de données, ou la variable DEGEMER_MASTER_KEY.'
		);
	}
	if (!found.some((key) => opensCheck(key, check))) throw wrongKey();
	return new Master(found);
}

async function begin(found: readonly Buffer[]): Promise<Master> {
	if ((await db.$count(sealingKey)) + (await db.$count(fact)) > 0) throw wrongKey();
	const key = found[0] ?? createMasterKey();
	if (!opensCheck(key, await writeSettingOnce(CHECK, checkOf(key)))) throw wrongKey();
	await writeSettingOnce(ROOT, wrapRoot(key, newKey()));
	return new Master([key, ...found.slice(1)]);
}

/** Before there was a root, everything followed from the master key: it becomes the root, and what follows from it is the same. */
async function keepFirstRoot(master: Master): Promise<string> {
	const first = await master.writing();
	return writeSettingOnce(ROOT, wrapRoot(first, first));
}
