import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { openDataFolder } from '#lib/server/env.ts';

/** A file that came in a form, on the disk of the data folder; whoever receives it removes it. */
export type Upload = { readonly path: string; readonly name: string; readonly size: number };
export type Uploaded = { readonly fields: Readonly<Record<string, string>>; readonly file: Upload | null };

const LONGEST_FIELD = 20_000;
const LONGEST_NAME = 150;
const NOTHING: Uploaded = { fields: {}, file: null };

/**
 * Reads a form with one file (`multipart/form-data`) as it comes: the file goes to the disk, never to memory. What is no
 * such form, or is cut, reads as empty; a file without a name or a byte is none.
 */
export async function receiveUpload(request: Request, id: string): Promise<Uploaded> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^multipart\/form-data/i.test(type) || !request.body) return NOTHING;
	const folder = join(openDataFolder(), 'imports');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, id);
	try {
		const { fields, file } = await readForm(request.body as ReadableStream, type, path);
		if (file) return { fields, file };
		await rm(path, { force: true });
		return { fields, file: null };
	} catch {
		await rm(path, { force: true });
		return NOTHING;
	}
}

async function readForm(body: ReadableStream, type: string, path: string): Promise<Uploaded> {
	const form = new Busboy({
		headers: { 'content-type': type },
		limits: { files: 1, fields: 20, fieldSize: LONGEST_FIELD }
	});
	const fields: Record<string, string> = {};
	let file: { name: string; written: Promise<number> } | undefined;
	form.on('field', (name, value, _nameCut, isCut) => {
		if (isCut) form.destroy(new Error('field too long'));
		fields[name] = value;
	});
	form.on('file', (_field, stream, name) => {
		const written = writtenTo(path, stream);
		written.catch((error: Error) => form.destroy(error));
		file = { name: name ?? '', written };
	});
	await pipeline(Readable.fromWeb(body), form);
	const size = (await file?.written) ?? 0;
	const name = file?.name.slice(0, LONGEST_NAME) ?? '';
	return { fields, file: name !== '' && size > 0 ? { path, name, size } : null };
}

/** Bytes written, once they all are. */
async function writtenTo(path: string, stream: BusboyFileStream): Promise<number> {
	const target = createWriteStream(path, { mode: 0o600 });
	await pipeline(stream, target);
	return target.bytesWritten;
}
