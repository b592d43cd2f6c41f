import {
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	generateKeyPairSync,
	hkdfSync,
	type KeyObject
} from 'node:crypto';
import { KEY_LENGTH, SealError, seal, unsealBytes } from '#lib/server/crypto/seal.ts';

// What anybody may seal and one alone opens: an ephemeral X25519 key (RFC 7748), HKDF-SHA-256 over both public keys, then
// AES-256-GCM, as HPKE does (RFC 9180, mode base). Public keys are written in base64 after `x25519:`.

/** What precedes the 32 bytes of a private or a public key in DER (RFC 8410). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');
const NAME = 'x25519:';

/** What was sealed, and the public key that goes with it. */
export type Envelope = { readonly ephemeral: string; readonly sealed: string };

/** The public key that follows from 32 secret bytes. */
export const boxKeyOf = (seed: Buffer): string => textOf(createPublicKey(privateOf(seed)));

/** True for a public key as `boxKeyOf` writes it. */
export const isBoxKey = (text: string): boolean => bytesOf(text) !== null;

/** Seals bytes for whoever holds the private key of `publicText`, bound to `about`. @throws SealError for a key that is none. */
export function sealFor(publicText: string, bytes: Buffer, about: string): Envelope {
	const { privateKey, publicKey } = generateKeyPairSync('x25519');
	const ephemeral = textOf(publicKey);
	return { ephemeral, sealed: seal(sharedKey(privateKey, publicText, ephemeral, publicText), bytes, about) };
}

/** What `sealFor` hid. @throws SealError for another key, another `about`, or anything altered. */
export function openSealed(seed: Buffer, { ephemeral, sealed }: Envelope, about: string): Buffer {
	const own = privateOf(seed);
	return unsealBytes(sharedKey(own, ephemeral, ephemeral, textOf(createPublicKey(own))), sealed, about);
}

function sharedKey(own: KeyObject, other: string, ephemeral: string, recipient: string): Buffer {
	const bytes = bytesOf(other);
	if (!bytes) throw new SealError('not a public key');
	const publicKey = createPublicKey({
		key: Buffer.concat([PUBLIC_PREFIX, bytes]),
		format: 'der',
		type: 'spki'
	});
	const salt = Buffer.from(`${ephemeral} ${recipient}`);
	return Buffer.from(hkdfSync('sha256', agreed(own, publicKey), salt, 'degemer/envelope', KEY_LENGTH));
}

/** A public key of small order agrees on nothing: OpenSSL refuses it. */
function agreed(privateKey: KeyObject, publicKey: KeyObject): Buffer {
	try {
		return diffieHellman({ privateKey, publicKey });
	} catch {
		throw new SealError('public key refused');
	}
}

const privateOf = (seed: Buffer): KeyObject =>
	createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });

const textOf = (key: KeyObject): string =>
	NAME + key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length).toString('base64');

function bytesOf(text: string): Buffer | null {
	if (!text.startsWith(NAME)) return null;
	const bytes = Buffer.from(text.slice(NAME.length), 'base64');
	return bytes.length === KEY_LENGTH && bytes.toString('base64') === text.slice(NAME.length) ? bytes : null;
}
