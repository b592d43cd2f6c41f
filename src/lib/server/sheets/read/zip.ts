import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import { chunksOf, type Source } from '#lib/server/sheets/read/rows.ts';

/** A piece of a file of an archive, as text. */
export type Piece = { readonly name: string; readonly text: string };

const MOST_FILES = 2000;
/** Larger than any workbook of ours once unzipped. */
const LARGEST = 600 * 1024 * 1024;
/** Below this size nothing is said of how much an archive swells. */
const FREE = 32 * 1024 * 1024;
const MOST_SWELLING = 60;

/**
 * The texts of the wanted files of a zip, piece by piece. What was unzipped is counted as it comes: an archive that
 * swells beyond reason is stopped there.
 * @throws RefusedFile
 */
export async function* unzipped(source: Source, wanted: (name: string) => boolean): AsyncGenerator<Piece> {
	let pieces: Piece[] = [];
	let files = 0;
	let swollen = 0;
	let read = 0;
	const openFiles = new Set<string>();
	const unzip = new Unzip((file: UnzipFile) => {
		if (++files > MOST_FILES) throw new RefusedFile('archive-explosive');
		if (!wanted(file.name)) return;
		openFiles.add(file.name);
		const decoder = new TextDecoder('utf-8', { fatal: true });
		file.ondata = (error, data, isLast) => {
			// What is thrown below comes back here as an error of the library.
			if (error) throw error instanceof RefusedFile ? error : new RefusedFile('xlsx-illisible', error);
			swollen += data.length;
			if (swollen > LARGEST || swollen > Math.max(FREE, read * MOST_SWELLING))
				throw new RefusedFile('archive-explosive');
			pieces.push({ name: file.name, text: decoder.decode(data, { stream: !isLast }) });
			if (isLast) openFiles.delete(file.name);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	unzip.register(UnzipPassThrough);
	for await (const chunk of chunksOf(source)) {
		read += chunk.length;
		push(unzip, chunk, false);
		yield* pieces;
		pieces = [];
	}
	push(unzip, new Uint8Array(0), true);
	yield* pieces;
	if (openFiles.size > 0) throw new RefusedFile('tronque');
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
	try {
		unzip.push(chunk, isLast);
	} catch (error) {
		throw error instanceof RefusedFile ? error : new RefusedFile('xlsx-illisible', error);
	}
}
