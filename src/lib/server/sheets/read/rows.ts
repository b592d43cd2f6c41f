import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { csvRows } from '#lib/server/sheets/read/csv.ts';
import { jsonRows } from '#lib/server/sheets/read/json.ts';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import { xlsxRows } from '#lib/server/sheets/read/xlsx.ts';

/** A row as its file has it. `part` is the kind that the file announces; `fault` that the row itself is broken. */
export type RawRow = {
	readonly part: Kind | null;
	readonly row: unknown;
	readonly fault?: 'cellules-en-trop';
};

/** A file to read: its bytes are never all in memory. `seen` is told how many were read. */
export type Source = { readonly path: string; readonly size: number; readonly seen: (bytes: number) => void };

/** Bytes read at once. Small: a hostile archive answers a thousand times as many. */
const CHUNK = 16 * 1024;
const LARGEST = 400 * 1024 * 1024;

/**
 * The rows of a file of sheets, whatever its name says: JSON, CSV or XLSX, told by its first bytes.
 * @throws RefusedFile when it is none of them, or broken.
 */
export async function* rowsOf(source: Source): AsyncGenerator<RawRow> {
	if (source.size === 0) throw new RefusedFile('vide');
	if (source.size > LARGEST) throw new RefusedFile('fichier-trop-grand');
	const start = await firstBytes(source.path);
	const text = start
		.toString('latin1')
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart();
	if (start.readUInt16BE(0) === 0xfffe || start.readUInt16BE(0) === 0xfeff) throw new RefusedFile('encodage');
	if (start.readUInt32BE(0) === 0xd0cf11e0) throw new RefusedFile('ancien-excel');
	if (text.startsWith('PK')) yield* xlsxRows(source);
	else if (text.startsWith('[') || text.startsWith('{')) yield* jsonRows(source, text.startsWith('['));
	else if (start.includes(0)) throw new RefusedFile('format-inconnu');
	else yield* csvRows(source);
}

/** The bytes of a file, some at a time. */
export async function* chunksOf({ path, seen }: Source): AsyncGenerator<Uint8Array> {
	let read = 0;
	for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
		read += (chunk as Buffer).length;
		seen(read);
		yield chunk as Buffer;
	}
}

/** The same, once sure that they are UTF-8. @throws RefusedFile */
export async function* utf8Chunks(source: Source): AsyncGenerator<Uint8Array> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const check = (chunk?: Uint8Array): void => {
		try {
			decoder.decode(chunk, { stream: chunk !== undefined });
		} catch (cause) {
			throw new RefusedFile('encodage', cause);
		}
	};
	for await (const chunk of chunksOf(source)) {
		check(chunk);
		yield chunk;
	}
	check();
}

async function firstBytes(path: string): Promise<Buffer> {
	const file = await open(path);
	try {
		const bytes = Buffer.alloc(512, 0x20);
		await file.read(bytes, 0, 512, 0);
		return bytes;
	} finally {
		await file.close();
	}
}
