import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { OperationError } from '#lib/server/env.ts';

/**
 * Writes files whole or not at all: beside their place first, on the disk, then renamed. Only their owner reads them.
 * @throws OperationError (French) when the place cannot be written.
 */
export async function writeWhole(
	files: readonly (readonly [path: string, content: string | Uint8Array])[]
): Promise<void> {
	const waiting = files.map(([path, content]) => ({ path: resolve(path), content, beside: besideOf(path) }));
	try {
		for (const { beside, content } of waiting) {
			const file = await open(beside, 'wx', 0o600);
			await file.writeFile(content);
			await file.sync();
			await file.close();
		}
		for (const { beside, path } of waiting) await rename(beside, path);
	} catch (error) {
		await Promise.all(waiting.map(({ beside }) => rm(beside, { force: true })));
		throw cannotWrite(files[0]![0], error);
	}
}

/** Makes a folder where it is not, before any work. @throws OperationError (French) when nothing can be written there. */
export const openFolder = (folder: string): Promise<void> =>
	mkdir(resolve(folder), { recursive: true })
		.then(() => access(resolve(folder), constants.W_OK))
		.catch((error: unknown) => {
			throw cannotWrite(folder, error);
		});

/** Says at once, before any work, that a place cannot be written. @throws OperationError (French) */
export const ensureWritable = (path: string): Promise<void> =>
	access(dirname(resolve(path)), constants.W_OK).catch((error: unknown) => {
		throw cannotWrite(path, error);
	});

const besideOf = (path: string): string => `${resolve(path)}.${process.pid}.partiel`;

function cannotWrite(path: string, error: unknown): OperationError {
	const { code = '' } = error as NodeJS.ErrnoException;
	return new OperationError(`« ${path} » ne peut pas être écrit${REASONS[code] ?? ''}.`);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: ' : son dossier n’existe pas',
	ENOTDIR: ' : son dossier n’en est pas un',
	EEXIST: ' : un fichier porte déjà ce nom',
	EISDIR: ' : c’est un dossier',
	EACCES: ' : droits insuffisants',
	ENOSPC: ' : le disque est plein',
	EROFS: ' : le disque est en lecture seule'
};
