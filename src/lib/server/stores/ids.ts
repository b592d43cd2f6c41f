import { randomBytes } from 'node:crypto';

/** A UUID v7 (RFC 9562): the instant in milliseconds, then randomness. Rows made together lie together in an index. */
export function uuidv7(now: Date): string {
	const bytes = randomBytes(16);
	bytes.writeUIntBE(now.getTime(), 0, 6);
	bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
	bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
