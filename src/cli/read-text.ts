import { readFile } from 'node:fs/promises';
import { UsageError } from './terminal.ts';

/** The text of a file, without its byte order mark. @throws UsageError (French) when it cannot be read. */
export const readText = (path: string): Promise<string> =>
	readFile(path, 'utf8').then(
		(text) => text.replace(/^\uFEFF/, ''),
		(error: unknown) => unreadable(path, error)
	);

/** Says why a file cannot be read. @throws UsageError (French), always */
export function unreadable(path: string, error: unknown): never {
	const { code = '' } = error as NodeJS.ErrnoException;
	throw new UsageError(`Le fichier « ${path} » ${REASONS[code] ?? 'ne peut pas être lu'}.`);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'n’existe pas',
	EISDIR: 'est un dossier',
	EACCES: 'ne peut pas être lu : droits insuffisants'
};
