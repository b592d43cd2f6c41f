import {
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	openSync,
	readFileSync,
	renameSync,
	unlinkSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';

/** A row of `sealing_key` as SQLite holds it, its key still wrapped by the master key. */
export type KeptKey = {
	readonly id: string;
	readonly wrapped: string;
	readonly retention: string;
	readonly created_at: number;
	readonly expires_at: number | null;
};

/** The one file of keys beside all the copies of a folder (decision 0020). */
export const keysFileIn = (folder: string): string => join(folder, 'cles-scellees');

/** The keys of the file; none when there is no file. */
export function readKeysFile(path: string): KeptKey[] {
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as KeptKey);
}

/** Replaces the file, whole or not at all, and blanks the bytes of the one before: a key taken out is gone from the disk. */
export function writeKeysFile(path: string, keys: readonly KeptKey[]): void {
	const before = existsSync(path) ? openSync(path, 'r+') : undefined;
	const draft = openSync(`${path}.part`, 'w', 0o600);
	writeSync(draft, keys.map((key) => `${JSON.stringify(key)}\n`).join(''));
	fsyncSync(draft);
	closeSync(draft);
	renameSync(`${path}.part`, path);
	if (before !== undefined) blank(before);
}

/** Removes what a process that was killed left of such a file, or of a copy, and blanks its bytes: keys may be among them. */
export function removeDraft(path: string): void {
	const file = openSync(path, 'r+');
	unlinkSync(path);
	blank(file);
}

function blank(file: number): void {
	const { size } = fstatSync(file);
	const nothing = Buffer.alloc(Math.min(size, CHUNK));
	for (let at = 0; at < size; at += CHUNK) writeSync(file, nothing, 0, Math.min(CHUNK, size - at), at);
	fsyncSync(file);
	closeSync(file);
}
const CHUNK = 1024 * 1024;
