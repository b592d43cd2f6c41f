import type { KeyObject } from 'node:crypto';
import { deriveKey } from '#lib/server/crypto/seal.ts';
import { fingerprintOf, publicTextOf, signingKeyOf } from '#lib/server/crypto/signature.ts';
import { rootKey } from '#lib/server/stores/keys.ts';

/**
 * The private key that signs the files of a structure. It is kept nowhere: it follows from the root, which outlives master keys;
 * whoever restores a database with its master key signs as before (ADR 0024).
 */
export const signingKey = async (structureId: string): Promise<KeyObject> =>
	signingKeyOf(deriveKey(await rootKey(), `signature/${structureId}`));

/** The public key that a structure gives to its region. */
export const publicKey = async (structureId: string): Promise<string> =>
	publicTextOf(await signingKey(structureId));

/** What is read aloud to the region, so that it knows the key. */
export const publicFingerprint = async (structureId: string): Promise<string> =>
	fingerprintOf(await publicKey(structureId));
