import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the data is: the engine follows from the address alone. */
export type DatabaseLocation =
	| { readonly engine: 'sqlite'; readonly path: string }
	| { readonly engine: 'postgres'; readonly url: string };

/** A failure that the person who installs can mend: its message is one French sentence, safe to log. */
export class OperationError extends Error {
	override readonly name = 'OperationError';
}

/**
 * The database of DATABASE_URL: unset → `<DEGEMER_DATA>/degemer.db`, `file:path` → SQLite,
 * `postgres://` or `postgresql://` → PostgreSQL. Touches no disk.
 * @throws OperationError on any other address (never quoted: it may hold a password).
 */
export function databaseLocation(): DatabaseLocation {
	const url = process.env.DATABASE_URL ?? '';
	if (url === '') return { engine: 'sqlite', path: join(dataFolder(), 'degemer.db') };
	if (/^postgres(ql)?:\/\//.test(url)) return { engine: 'postgres', url };
	if (url.startsWith('file:') && url.length > 5) return { engine: 'sqlite', path: resolve(url.slice(5)) };
	throw new OperationError(
		'DATABASE_URL doit commencer par « file: » (SQLite) ou par « postgres:// » (PostgreSQL).'
	);
}

/** Absolute path of DEGEMER_DATA (`./data` by default). Touches no disk. */
export const dataFolder = (): string => resolve(process.env.DEGEMER_DATA || 'data');

/**
 * The data folder, created on first use and readable by its owner alone.
 * @throws OperationError when it cannot be made.
 */
export function openDataFolder(): string {
	const folder = dataFolder();
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
	} catch (cause) {
		throw new OperationError(`Le dossier de données « ${folder} » ne peut pas être créé.`, { cause });
	}
	return folder;
}

/** Folder of the copies of the database: DEGEMER_BACKUPS, else `<DEGEMER_DATA>/backups`. Touches no disk. */
export const backupFolder = (): string =>
	resolve(process.env.DEGEMER_BACKUPS || join(dataFolder(), 'backups'));

/**
 * Days a nightly copy is kept: DEGEMER_BACKUP_DAYS, 30 by default; 0 makes none.
 * @throws OperationError when it is not a number of days.
 */
export function backupDays(): number {
	const typed = process.env.DEGEMER_BACKUP_DAYS || '30';
	if (/^\d{1,4}$/.test(typed)) return Number(typed);
	throw new OperationError('DEGEMER_BACKUP_DAYS doit être un nombre de jours, 0 pour ne rien sauvegarder.');
}

/** True for the demonstration (`DEGEMER_DEMO=1`): fictional people, a banner on every page. */
export const isDemonstration = (): boolean => process.env.DEGEMER_DEMO === '1';

/** Public address of the application, or undefined when ORIGIN is not set. */
export const origin = (): string | undefined => process.env.ORIGIN || undefined;

/** True when people outside the house can open the application: on https, at a name that is not this machine's (ruling 24). */
export function isReachable(): boolean {
	const known = origin();
	if (!known || !URL.canParse(known)) return false;
	const { protocol, hostname } = new URL(known);
	return (
		protocol === 'https:' && hostname.includes('.') && !/^(127\.|10\.|192\.168\.)|\.local$/.test(hostname)
	);
}

/** The 32-byte master key in base64 when the operator keeps it outside the data folder. */
export const masterKeyVariable = (): string | undefined => process.env.DEGEMER_MASTER_KEY || undefined;

/** The one before it, until `rotate-key` has brought everything under the new one. */
export const formerMasterKeyVariable = (): string | undefined =>
	process.env.DEGEMER_FORMER_MASTER_KEY || undefined;

/**
 * Root of the project, where `drizzle/` is: DEGEMER_ROOT (set by the start script), else the working folder,
 * else the first folder above this file (source or built bundle) that holds the migrations.
 */
export function projectRoot(): string {
	const above: string[] = [];
	for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) above.push(at);
	const candidates = [process.env.DEGEMER_ROOT, process.cwd(), ...above].filter((path) => path !== undefined);
	const root = candidates.find((path) =>
		existsSync(join(path, 'drizzle', 'sqlite', 'meta', '_journal.json'))
	);
	if (root === undefined) {
		throw new OperationError('Le dossier « drizzle » est introuvable : lancez Degemer depuis son dossier.');
	}
	return root;
}
