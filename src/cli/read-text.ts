import { readFile } from 'node:fs/promises';
import { UsageError } from './terminal.ts';

/** The text of a file, without its byte order mark. @throws UsageError (French) when it cannot be read. */
export async function readText(path: string): Promise<string> {
	try {
		return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		throw new UsageError(`Le fichier « ${path} » ${REASONS[code] ?? 'ne peut pas être lu'}.`);
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'n’existe pas',
	EISDIR: 'est un dossier',
	EACCES: 'ne peut pas être lu : droits insuffisants'
};
