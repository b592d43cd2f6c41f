import {
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	linkSync,
	openSync,
	readFileSync,
	renameSync,
	statSync,
	unlinkSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { KEY_LENGTH, newKey } from '#lib/server/crypto/seal.ts';
import {
	OperationError,
	dataFolder,
	formerMasterKeyVariable,
	masterKeyVariable,
	openDataFolder
} from '#lib/server/env.ts';
import { log } from '#lib/server/log.ts';

const keyFile = (): string => join(dataFolder(), 'cle-maitresse');
/** The key that will replace it, while a rotation lasts (decision 0025). */
const nextFile = (): string => `${keyFile()}.suivante`;

/**
 * The master keys at hand, the newest first: that of DEGEMER_MASTER_KEY, else of `<DEGEMER_DATA>/cle-maitresse`; two while one
 * replaces the other, none when there is none.
 * @throws OperationError when what is there is not a 32-byte key in base64.
 */
export function readMasterKeys(): Buffer[] {
	const variable = masterKeyVariable();
	if (variable === undefined) return [nextFile(), keyFile()].filter((path) => existsSync(path)).map(readFile);
	const former = formerMasterKeyVariable();
	return [
		decode(variable, 'La variable DEGEMER_MASTER_KEY'),
		...(former === undefined ? [] : [decode(former, 'La variable DEGEMER_FORMER_MASTER_KEY')])
	];
}

/**
 * Makes the master key at first start, outside the database, readable by its owner alone. When another process made
 * it meanwhile, that one is returned. The caller has checked that nothing is sealed yet.
 */
export const createMasterKey = (): Buffer => createKey(keyFile());

/** Makes the key that will replace the master key, beside it; the one already there when a rotation was interrupted. */
export const createNextKey = (): Buffer =>
	existsSync(nextFile()) ? readFile(nextFile()) : createKey(nextFile());

/** True while a key stands beside the one that it will replace. */
export const hasNextKey = (): boolean => masterKeyVariable() === undefined && existsSync(nextFile());

/**
 * Puts the next key in the place of the master key, whole or not at all, and blanks the bytes of the one before. The caller has
 * checked that nothing is sealed under it any more. Does nothing when another process did it.
 */
export function adoptNextKey(next: Buffer): void {
	if (!existsSync(nextFile()) || !readFile(nextFile()).equals(next)) return;
	const before = existsSync(keyFile()) ? openSync(keyFile(), 'r+') : undefined;
	renameSync(nextFile(), keyFile());
	flushFolder();
	if (before === undefined) return;
	writeSync(before, Buffer.alloc(fstatSync(before).size), 0, undefined, 0);
	fsyncSync(before);
	closeSync(before);
}

function createKey(path: string): Buffer {
	const draft = join(openDataFolder(), `.cle-maitresse-${process.pid}`);
	const file = openSync(draft, 'wx', 0o600);
	writeSync(file, `${newKey().toString('base64')}\n`);
	fsyncSync(file);
	closeSync(file);
	try {
		// A link appears whole or not at all, and never replaces an existing key.
		linkSync(draft, path);
	} catch (error) {
		if (!existsSync(path)) throw error;
	} finally {
		unlinkSync(draft);
	}
	flushFolder();
	return readFile(path);
}

function flushFolder(): void {
	const folder = openSync(dataFolder(), 'r');
	fsyncSync(folder);
	closeSync(folder);
}

function readFile(path: string): Buffer {
	if ((statSync(path).mode & 0o077) !== 0) log('warn', 'master-key-readable-by-others');
	return decode(readFileSync(path, 'utf8'), `Le fichier « ${path} »`);
}

function decode(text: string, where: string): Buffer {
	const key = Buffer.from(text.trim(), 'base64');
	if (key.length === KEY_LENGTH && key.toString('base64') === text.trim()) return key;
	throw new OperationError(`${where} ne contient pas une clé de 32 octets en base64.`);
}
