import { eq, inArray } from 'drizzle-orm';
import { createMasterKey, readMasterKey } from '#lib/server/crypto/master-key.ts';
import { SealError, deriveKey, newKey, place, seal, unseal, unsealBytes } from '#lib/server/crypto/seal.ts';
import { db } from '#lib/server/db/index.ts';
import { fact, sealingKey } from '#lib/server/db/schema.ts';
import { OperationError } from '#lib/server/env.ts';
import { readSetting, writeSettingOnce } from '#lib/server/stores/settings.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';

/** Setting that holds a known word sealed by the master key: tells a wrong key from a right one. */
const CHECK = 'controle-cle-maitresse';
const CHECK_WORD = 'degemer';

let unlocked: Promise<Buffer> | undefined;

/**
 * The master key, checked against the database; made on the very first start. Call it before a transaction.
 * @throws OperationError (French) when it is missing, malformed or not the one of this database: never a silent new key.
 */
export function masterKey(): Promise<Buffer> {
	unlocked ??= unlock().catch((error: unknown) => {
		unlocked = undefined;
		throw error;
	});
	return unlocked;
}

/** A new sealing key, recorded under its wrapping; `retention` says what it protects. */
export async function addSealingKey(
	master: Buffer,
	about: {
		readonly retention: 'ouvert' | 'apres-cloture';
		readonly createdAt: Date;
		readonly expiresAt: Date | null;
	}
): Promise<{ readonly id: string; readonly key: Buffer }> {
	const id = uuidv7(about.createdAt);
	const key = newKey();
	const wrapped = seal(deriveKey(master, 'sealing-keys'), key, place('sealing_key', id, 'wrapped'));
	await db.insert(sealingKey).values({ id, wrapped, ...about });
	return { id, key };
}

/** The key of a row of `sealing_key`. */
export const unwrapKey = (master: Buffer, id: string, wrapped: string): Buffer =>
	unsealBytes(deriveKey(master, 'sealing-keys'), wrapped, place('sealing_key', id, 'wrapped'));

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

/** The key of a structure's facts. */
export const factsKey = (master: Buffer, structureId: string): Buffer =>
	deriveKey(master, `facts${structureId}`);

async function unlock(): Promise<Buffer> {
	const check = await readSetting(CHECK);
	const found = readMasterKey();
	if (check === undefined) {
		if ((await db.$count(sealingKey)) + (await db.$count(fact)) > 0) throw wrongKey();
		const key = found ?? createMasterKey();
		const sealed = seal(deriveKey(key, 'check'), CHECK_WORD, place('setting', CHECK, 'value'));
		return verified(key, await writeSettingOnce(CHECK, sealed));
	}
	if (!found) {
		throw new OperationError(
			'La clé maîtresse est absente alors que la base contient des données scellées : remettez le fichier ' +
				'« cle-maitresse » dans le dossier de données, ou la variable DEGEMER_MASTER_KEY.'
		);
	}
	return verified(found, check);
}

function verified(key: Buffer, check: string): Buffer {
	if (opensCheck(key, check)) return key;
	throw wrongKey();
}

/** Whether `key` is the master key of the database that holds this check. */
export function opensCheck(key: Buffer, check: string): boolean {
	try {
		return unseal(deriveKey(key, 'check'), check, place('setting', CHECK, 'value')) === CHECK_WORD;
	} catch (error) {
		if (error instanceof SealError) return false;
		throw error;
	}
}

const wrongKey = (): OperationError =>
	new OperationError(
		'La clé maîtresse n’est pas celle de cette base de données : remettez celle avec laquelle elle a été créée.'
	);
