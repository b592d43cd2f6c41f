import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	readFileSync,
	statSync,
	unlinkSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { KEY_LENGTH, newKey } from '#lib/server/crypto/seal.ts';
import { OperationError, dataFolder, masterKeyVariable, openDataFolder } from '#lib/server/env.ts';
import { log } from '#lib/server/log.ts';

const keyFile = (): string => join(dataFolder(), 'cle-maitresse');

/**
 * The master key of DEGEMER_MASTER_KEY, else of `<DEGEMER_DATA>/cle-maitresse`; undefined when there is neither.
 * @throws OperationError when what is there is not a 32-byte key in base64.
 */
export function readMasterKey(): Buffer | undefined {
	const variable = masterKeyVariable();
	if (variable !== undefined) return decode(variable, 'La variable DEGEMER_MASTER_KEY');
	const path = keyFile();
	if (!existsSync(path)) return undefined;
	if ((statSync(path).mode & 0o077) !== 0) log('warn', 'master-key-readable-by-others');
	return decode(readFileSync(path, 'utf8'), `Le fichier « ${path} »`);
}

/**
 * Makes the master key at first start, outside the database, readable by its owner alone. When another process made
 * it meanwhile, that one is returned. The caller has checked that nothing is sealed yet.
 */
export function createMasterKey(): Buffer {
	const draft = join(openDataFolder(), `.cle-maitresse-${process.pid}`);
	const file = openSync(draft, 'wx', 0o600);
	writeSync(file, `${newKey().toString('base64')}\n`);
	fsyncSync(file);
	closeSync(file);
	try {
		// A link appears whole or not at all, and never replaces an existing key.
		linkSync(draft, keyFile());
	} catch (error) {
		if (!existsSync(keyFile())) throw error;
	} finally {
		unlinkSync(draft);
	}
	const folder = openSync(dataFolder(), 'r');
	fsyncSync(folder);
	closeSync(folder);
	const key = readMasterKey();
	if (!key) throw new OperationError('La clé maîtresse n’a pas pu être créée dans le dossier de données.');
	return key;
}

function decode(text: string, where: string): Buffer {
	const key = Buffer.from(text.trim(), 'base64');
	if (key.length === KEY_LENGTH && key.toString('base64') === text.trim()) return key;
	throw new OperationError(`${where} ne contient pas une clé de 32 octets en base64.`);
}
