import { close, migrate } from '#lib/server/db/index.ts';
import { masterKey, rootKey } from '#lib/server/stores/keys.ts';

/**
 * Makes the stores ready: schema up to date, master key checked. Called once by the server's `init` and by commands.
 * @throws OperationError (French) on what the person who installs can mend.
 */
export async function start(): Promise<void> {
	await migrate();
	await masterKey();
	await rootKey();
}

/** Closes the database, at the end of a process. */
export const stop = (): Promise<void> => close();
