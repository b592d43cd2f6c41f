import {
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	openSync,
	readFileSync,
	renameSync,
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
	if (before === undefined) return;
	writeSync(before, Buffer.alloc(fstatSync(before).size), 0, undefined, 0);
	fsyncSync(before);
	closeSync(before);
}
