import { existsSync } from 'node:fs';
import { adoptNextKey, createNextKey, readMasterKeys } from '#lib/server/crypto/master-key.ts';
import { SealError } from '#lib/server/crypto/seal.ts';
import { listBackups, makeBackup, removeCopiesBefore } from '#lib/server/backups/backups.ts';
import { scrub } from '#lib/server/db/index.ts';
import { keysFileIn, readKeysFile } from '#lib/server/db/keys-file.ts';
import {
	OperationError,
	backupFolder,
	databaseLocation,
	formerMasterKeyVariable,
	masterKeyVariable
} from '#lib/server/env.ts';
import { unwrapUnder } from '#lib/server/stores/keys.ts';
import { isWritingUnder, moveUnder, writeUnder, type Moved } from '#lib/server/stores/rotation.ts';

/** What a rotation did; `copies` that only the former key opened were removed, after a new one was made. */
export type Rotated = Moved & { readonly copies: number };

/**
 * Replaces the master key while the application serves: a new one is made beside it, everything comes under it, then the former
 * one is destroyed. Killed anywhere, it goes on from there when it is called again (decision 0025). The stores are started;
 * `settling` as in `moveUnder`.
 * @throws OperationError (French): nothing is lost, and both keys are still there.
 */
export async function rotateKey(now: Date, settling?: number): Promise<Rotated> {
	const target = nextKey();
	if (!(await isWritingUnder(target))) await writeUnder(target);
	const moved = await moveUnder(target, settling);
	if (moved.unreadable > 0) throw unreadable(moved.unreadable);
	await scrub(now);
	const copies = await renewCopies(target);
	adoptNextKey(target);
	return { ...moved, copies };
}

function nextKey(): Buffer {
	if (masterKeyVariable() === undefined) return createNextKey();
	const [target] = readMasterKeys();
	if (formerMasterKeyVariable() !== undefined && target) return target;
	throw new OperationError(
		'La clé vient de DEGEMER_MASTER_KEY : mettez-y une clé neuve (« openssl rand -base64 32 »), l’ancienne dans ' +
			'DEGEMER_FORMER_MASTER_KEY, redémarrez chaque processus, puis relancez cette commande.'
	);
}

const unreadable = (rows: number): OperationError =>
	new OperationError(
		`Des lignes (${rows}) ne s’ouvrent avec aucune des deux clés : l’ancienne est gardée, rien n’est perdu. ` +
			'Remettez la clé qui manque, ou revenez à une copie, puis relancez « degemer rotate-key ».'
	);

/** A new copy and its file of keys, under the new key; those that only the former one opens go. SQLite only. */
async function renewCopies(target: Buffer): Promise<number> {
	if (databaseLocation().engine !== 'sqlite') return 0;
	const keysFile = keysFileIn(backupFolder());
	if (listBackups().length === 0 && !existsSync(keysFile)) return removeCopiesBefore(undefined);
	for (let attempt = 1; ; attempt++) {
		const { path } = await makeBackup(new Date());
		// The server takes destroyed keys out of the file each minute: it may have written the former one over ours.
		await new Promise((resolve) => setTimeout(resolve, SETTLING));
		if (readKeysFile(keysFile).every((key) => isUnder(target, key))) return removeCopiesBefore(path);
		if (attempt === ATTEMPTS)
			throw new OperationError('La copie de la base n’a pas pu être faite. Relancez la commande.');
	}
}

const SETTLING = 1000;
const ATTEMPTS = 3;

function isUnder(
	target: Buffer,
	{ id, wrapped }: { readonly id: string; readonly wrapped: string }
): boolean {
	try {
		return unwrapUnder(target, id, wrapped).length > 0;
	} catch (error) {
		if (error instanceof SealError) return false;
		throw error;
	}
}
