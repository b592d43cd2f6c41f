import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { openDataFolder } from '#lib/server/env.ts';

/** A file that came in a form, on the disk of the data folder; whoever receives it removes it. */
export type Upload = { readonly path: string; readonly name: string; readonly size: number };
export type Uploaded = { readonly fields: Readonly<Record<string, string>>; readonly file: Upload | null };

const LONGEST_HEAD = 16 * 1024;
const LONGEST_FIELD = 20_000;
const CRLF = Buffer.from('\r\n');
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * Reads a form with one file (`multipart/form-data`) as it comes: the file goes to the disk, never to memory. What is no
 * such form reads as empty; a file without a name or a byte is none.
 */
export async function receiveFile(request: Request, id: string): Promise<Uploaded> {
	const boundary = /multipart\/form-data;.*boundary="?([^";]{1,200})"?/i.exec(
		request.headers.get('content-type') ?? ''
	)?.[1];
	if (!boundary || !request.body) return { fields: {}, file: null };
	const folder = join(openDataFolder(), 'imports');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const form = new Parts(Buffer.from(`\r\n--${boundary}`), join(folder, id));
	try {
		for await (const chunk of request.body) await form.take(Buffer.from(chunk as Uint8Array));
		return await form.end();
	} catch {
		await form.abandon();
		return { fields: {}, file: null };
	}
}

type Part = { readonly name: string; readonly fileName: string | null };

/** The parts of a form, told apart by their boundary, however the bytes are cut. */
class Parts {
	readonly #mark: Buffer;
	readonly #path: string;
	readonly #fields: Record<string, string> = {};
	#waiting: Buffer = CRLF;
	#part: Part | null = null;
	#text = '';
	#file: FileHandle | null = null;
	#fileName = '';
	#size = 0;

	constructor(mark: Buffer, path: string) {
		this.#mark = mark;
		this.#path = path;
	}

	async take(bytes: Buffer): Promise<void> {
		this.#waiting = Buffer.concat([this.#waiting, bytes]);
		while (await this.#advance());
	}

	async end(): Promise<Uploaded> {
		await this.#file?.close();
		const isFile = this.#fileName !== '' && this.#size > 0;
		if (!isFile) await rm(this.#path, { force: true });
		return {
			fields: this.#fields,
			file: isFile ? { path: this.#path, name: this.#fileName, size: this.#size } : null
		};
	}

	async abandon(): Promise<void> {
		await this.#file?.close().catch(() => {});
		await rm(this.#path, { force: true });
	}

	/** Takes what can be told from the bytes at hand; false when more are needed. */
	async #advance(): Promise<boolean> {
		const mark = this.#waiting.indexOf(this.#mark);
		if (this.#part) {
			const upTo = mark >= 0 ? mark : this.#waiting.length - this.#mark.length;
			if (upTo > 0) {
				await this.#content(this.#waiting.subarray(0, upTo));
				this.#waiting = this.#waiting.subarray(upTo);
			}
			if (mark < 0) return false;
			this.#close();
			return true;
		}
		const head = mark >= 0 ? this.#waiting.indexOf(END_OF_HEAD, mark + this.#mark.length) : -1;
		if (head < 0) {
			if (this.#waiting.length > LONGEST_HEAD) throw new Error('no boundary');
			return false;
		}
		this.#part = partIn(this.#waiting.subarray(mark + this.#mark.length, head).toString('utf8'));
		this.#waiting = this.#waiting.subarray(head + END_OF_HEAD.length);
		return true;
	}

	async #content(bytes: Buffer): Promise<void> {
		if (this.#part?.fileName === null) {
			if (this.#text.length + bytes.length > LONGEST_FIELD) throw new Error('field too long');
			this.#text += bytes.toString('utf8');
			return;
		}
		this.#file ??= await open(this.#path, 'w', 0o600);
		this.#fileName = this.#part?.fileName ?? '';
		this.#size += bytes.length;
		await this.#file.write(bytes);
	}

	#close(): void {
		if (this.#part?.fileName === null) this.#fields[this.#part.name] = this.#text;
		this.#part = null;
		this.#text = '';
	}
}

function partIn(head: string): Part {
	const said = /content-disposition:[^\r\n]*/i.exec(head)?.[0] ?? '';
	const name = /[; ]name="([^"]*)"/.exec(said)?.[1] ?? '';
	const fileName = /filename="([^"]*)"/.exec(said)?.[1];
	return { name, fileName: fileName?.split(/[\\/]/).at(-1)?.slice(0, 150) ?? null };
}
