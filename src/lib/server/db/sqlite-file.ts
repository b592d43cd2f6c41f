import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';
import { OperationError, openDataFolder } from '#lib/server/env.ts';

/** Milliseconds a locked file is waited for. The wait blocks the process: scripts keep their transactions short. */
const BUSY_TIMEOUT = 5000;

/**
 * Opens a database file, readable by its owner alone.
 * @throws OperationError before anything is loaded when Node is too old: better-sqlite3 13 would segfault silently.
 */
export function openFile(path: string, options: Sqlite.Options = {}): Sqlite.Database {
	if (Number(process.versions.node.split('.')[0]) < 24) {
		throw new OperationError(
			`Degemer demande Node 24 ou plus récent (version trouvée : ${process.versions.node}) : lancez-le par « npm start ».`
		);
	}
	openDataFolder();
	const Database = createRequire(import.meta.url)('better-sqlite3') as typeof Sqlite;
	try {
		const base = new Database(path, { timeout: BUSY_TIMEOUT, ...options });
		base.pragma('schema_version'); // reads the header: a file that is something else fails here
		if (!options.readonly) chmodSync(path, 0o600);
		return base;
	} catch (cause) {
		throw new OperationError(`La base de données « ${path} » ne peut pas être ouverte.`, { cause });
	}
}
