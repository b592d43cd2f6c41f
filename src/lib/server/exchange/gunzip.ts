import { inflateRaw, crc32, type ZlibOptions } from 'node:zlib';
import { refused, ok, type Result } from '#lib/domain/shared/result.ts';

export type ContainerFault = 'trop-gros' | 'pas-un-socle' | 'tronque' | 'abime';

/** A file larger than this is no lot: one of 20 000 interviews makes 0.3 MB. */
export const MOST_FILE_BYTES = 4 * 2 ** 20;
/** What a file may hold once opened; a gzip bomb is stopped there. */
const MOST_TEXT_BYTES = 32 * 2 ** 20;
/** gzip (RFC 1952): deflate, no flag, no date, no level, Unix; then 8 bytes of CRC-32 and length at the end. */
const START = Buffer.from('1f8b0800000000000003', 'hex');
const END_LENGTH = 8;

/** All the bytes of a source, or `trop-gros` as soon as they pass the limit: the rest is not read. */
export async function readBounded(
	source: AsyncIterable<Uint8Array>
): Promise<Result<Buffer, ContainerFault>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of source) {
		length += chunk.length;
		if (length > MOST_FILE_BYTES) return refused('trop-gros');
		chunks.push(chunk);
	}
	return ok(Buffer.concat(chunks));
}

/**
 * What a gzip file holds. Stricter than the format, since a changed byte must be seen wherever it is: one fixed header, one
 * member, nothing after it, and no bit set among those that nobody reads.
 */
export async function gunzip(file: Buffer): Promise<Result<Buffer, ContainerFault>> {
	if (!file.subarray(0, 2).equals(START.subarray(0, 2))) return refused('pas-un-socle');
	if (file.length < START.length + END_LENGTH) return refused('tronque');
	if (!file.subarray(0, START.length).equals(START)) return refused('abime');
	const body = file.subarray(START.length);
	const read = await inflated(body);
	if (!read.ok) return read;
	const { text, consumed } = read.value;
	if (consumed + END_LENGTH > body.length) return refused('tronque');
	const end = body.subarray(consumed);
	const isWhole =
		end.length === END_LENGTH && end.readUInt32LE(0) === crc32(text) && end.readUInt32LE(4) === text.length;
	return isWhole && !(await hasIdleBit(body.subarray(0, consumed), text)) ? ok(text) : refused('abime');
}

/** True when the highest bit set of the last byte changes nothing: it lies after the end of the data. */
async function hasIdleBit(body: Buffer, text: Buffer): Promise<boolean> {
	const cleared = Buffer.from(body);
	const last = cleared.at(-1) ?? 0;
	if (last === 0) return false;
	cleared.writeUInt8(last & ~(1 << (31 - Math.clz32(last))), cleared.length - 1);
	const read = await inflated(cleared);
	return read.ok && read.value.consumed === body.length && read.value.text.equals(text);
}

type Inflated = { readonly text: Buffer; readonly consumed: number };

const inflated = (body: Buffer): Promise<Result<Inflated, ContainerFault>> =>
	new Promise((resolve) => {
		const options: ZlibOptions = { maxOutputLength: MOST_TEXT_BYTES, info: true };
		inflateRaw(body, options, (error, result) => {
			if (error) return resolve(refused(FAULTS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'abime'));
			const { buffer, engine } = result as unknown as {
				buffer: Buffer;
				engine: { bytesWritten: number };
			};
			resolve(ok({ text: buffer, consumed: engine.bytesWritten }));
		});
	});

const FAULTS: Readonly<Record<string, ContainerFault>> = {
	ERR_BUFFER_TOO_LARGE: 'trop-gros',
	Z_BUF_ERROR: 'tronque'
};
