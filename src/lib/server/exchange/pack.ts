import { createHash, type KeyObject } from 'node:crypto';
import { gzipSync } from 'fflate';
import { signText } from '#lib/server/crypto/signature.ts';

/** What is signed: the name of the format, and the SHA-256 of all that stands above the last line. */
export const signedText = (sha256: string): string => `degemer-socle-v1 ${sha256}`;

/** The last line of a file. */
export const lastLine = (sha256: string, signature: string): string =>
	`${JSON.stringify({ fin: true, sha256, sig: signature })}\n`;

/** SHA-256 of the lines, hexadecimal: two exports of one lot have the same. */
export const hashOf = (lines: string | Buffer): string => createHash('sha256').update(lines).digest('hex');

/**
 * The bytes of an exchange file: lines, then what signs them, in gzip. Written by a library of a fixed version, without a
 * date or a name: the same lines and key give the same bytes on any machine.
 */
export function packExchange(lines: string, key: KeyObject): Buffer {
	const sha256 = hashOf(lines);
	const text = lines + lastLine(sha256, signText(key, signedText(sha256)));
	return Buffer.from(gzipSync(Buffer.from(text), { level: 6, mtime: 0 }));
}
