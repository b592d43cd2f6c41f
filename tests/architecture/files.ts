import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** Every file under a folder of the repository, as paths from its root, in order. */
export const filesUnder = (folder: string, ...endings: readonly string[]): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
		.sort();

/** The code of the product: every module and component of `src` that is no test, nor what a test reads. */
export const sources = (): string[] =>
	filesUnder('src', '.ts', '.mjs', '.svelte').filter((file) => !/\.(test|fixture)\.ts$/.test(file));

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
