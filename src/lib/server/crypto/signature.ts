import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

// Ed25519 (RFC 8032). A key pair follows from 32 bytes; keys and signatures are written in base64 after `ed25519:`.

/** What precedes the 32 bytes of a private or a public key in DER (RFC 8410). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const NAME = 'ed25519:';

/** The private key that follows from 32 secret bytes. */
export const signingKeyOf = (seed: Buffer): KeyObject =>
	createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });

/** The public key of a private one, as it is given to others. */
export const publicTextOf = (key: KeyObject): string =>
	NAME +
	createPublicKey(key)
		.export({ format: 'der', type: 'spki' })
		.subarray(PUBLIC_PREFIX.length)
		.toString('base64');

/** Signs a text; the same key and text always give the same signature. */
export const signText = (key: KeyObject, text: string): string =>
	NAME + sign(null, Buffer.from(text), key).toString('base64');

/** True when this public key signed this text; false too for a key or a signature that is none. */
export function isSigned(publicText: string, text: string, signature: string): boolean {
	const key = bytesOf(publicText, 32);
	const bytes = bytesOf(signature, 64);
	if (!key || !bytes) return false;
	const read = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, key]), format: 'der', type: 'spki' });
	return verify(null, Buffer.from(text), read, bytes);
}

/** True for a public key as `publicTextOf` writes it. */
export const isPublicText = (text: string): boolean => bytesOf(text, 32) !== null;

/** What two people read to each other to know that they hold the same key: 64 bits of its SHA-256, by four digits. */
export const fingerprintOf = (publicText: string): string =>
	createHash('sha256').update(publicText).digest('hex').slice(0, 16).match(/.{4}/g)!.join(' ');

function bytesOf(text: string, length: number): Buffer | null {
	if (!text.startsWith(NAME)) return null;
	const bytes = Buffer.from(text.slice(NAME.length), 'base64');
	const isExact = bytes.length === length && bytes.toString('base64') === text.slice(NAME.length);
	return isExact ? bytes : null;
}
