import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Length of every key here, in bytes (AES-256). */
export const KEY_LENGTH = 32;

const VERSION = '1';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/** A sealed text that does not open: wrong key, wrong place, or altered. Says nothing of the content. */
export class SealError extends Error {
	override readonly name = 'SealError';
}

/** A fresh random key. */
export const newKey = (): Buffer => randomBytes(KEY_LENGTH);

/** Where a sealed value lives: bound to it, so that a value moved to another row or column does not open. */
export const place = (table: string, id: string, column: string): string => `${table}/${id}/${column}`;

/** Encrypts `plaintext` for one `place` (AES-256-GCM, NIST SP 800-38D, random 96-bit IV). */
export function seal(key: Buffer, plaintext: string | Buffer, aad: string): string {
	const iv = randomBytes(IV_LENGTH);
	const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_LENGTH });
	cipher.setAAD(Buffer.from(aad));
	const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
	return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`;
}

/** The text that `seal` hid. @throws SealError when the key, the place or the text is not the right one. */
export const unseal = (key: Buffer, sealed: string, aad: string): string =>
	unsealBytes(key, sealed, aad).toString();

/** Same as `unseal`, for bytes (a wrapped key). */
export function unsealBytes(key: Buffer, sealed: string, aad: string): Buffer {
	const [version, text] = sealed.split('.', 2);
	const bytes = Buffer.from(text ?? '', 'base64');
	if (version !== VERSION || bytes.length < IV_LENGTH + TAG_LENGTH) throw new SealError('not a sealed text');
	try {
		const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_LENGTH), {
			authTagLength: TAG_LENGTH
		});
		decipher.setAAD(Buffer.from(aad));
		decipher.setAuthTag(bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
		return Buffer.concat([decipher.update(bytes.subarray(IV_LENGTH + TAG_LENGTH)), decipher.final()]);
	} catch {
		throw new SealError('sealed text does not open');
	}
}

/** HMAC-SHA-256 of a text, in hexadecimal: without the key nobody writes another that passes for it. */
export const hmac = (key: Buffer, text: string): string =>
	createHmac('sha256', key).update(text).digest('hex');

/** A key for one use, derived from another (HKDF-SHA-256, RFC 5869). */
export const deriveKey = (key: Buffer, info: string): Buffer =>
	Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `degemer/${info}`, KEY_LENGTH));
