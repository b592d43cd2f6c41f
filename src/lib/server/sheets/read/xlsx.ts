import { open } from 'node:fs/promises';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import type { RawRow, Source } from '#lib/server/sheets/read/rows.ts';
import { areColumns, columnsIn, rowUnder } from '#lib/server/sheets/read/table.ts';
import { SharedStrings, SheetCells, sheetNames } from '#lib/server/sheets/read/xlsx-xml.ts';
import { unzipped } from '#lib/server/sheets/read/zip.ts';

const PARTS: Readonly<Record<string, Kind>> = { structures: 'structure', services: 'service' };

/**
 * Rows of the sheets of a workbook whose first row names columns of ours; the others (notes, lists of codes) are passed
 * over. Read twice: the texts that cells share may lie behind the cells.
 */
export async function* xlsxRows(source: Source): AsyncGenerator<RawRow> {
	await expectEnd(source);
	const strings = new SharedStrings();
	const silent = { ...source, seen: () => {} };
	let workbook = '';
	let links = '';
	const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml)$/;
	for await (const { name, text } of unzipped(silent, (name) => wanted.test(name))) {
		if (name.endsWith('sharedStrings.xml')) strings.write(text);
		else if (name.endsWith('.rels')) links += text;
		else workbook += text;
	}
	if (workbook === '') throw new RefusedFile('xlsx-illisible');
	const names = sheetNames(workbook, links);
	yield* rowsOfSheets(source, names, strings);
}

async function* rowsOfSheets(
	source: Source,
	names: ReadonlyMap<string, string>,
	strings: SharedStrings
): AsyncGenerator<RawRow> {
	const readers = new Map<string, { cells: SheetCells; columns?: readonly string[]; isOurs: boolean }>();
	for await (const { name, text } of unzipped(source, (name) => names.has(name))) {
		const reader = readers.get(name) ?? { cells: new SheetCells(strings), isOurs: true };
		readers.set(name, reader);
		if (!reader.isOurs) continue;
		const part = PARTS[names.get(name)!.trim().toLowerCase()] ?? null;
		for (const cells of reader.cells.write(text)) {
			if (reader.columns) {
				const row = rowUnder(reader.columns, cells, part);
				if (row) yield row;
				continue;
			}
			reader.columns = columnsIn(cells);
			reader.isOurs = areColumns(reader.columns);
			if (!reader.isOurs) break;
		}
	}
	if (![...readers.values()].some(({ columns, isOurs }) => columns && isOurs)) {
		throw new RefusedFile('colonnes-manquantes');
	}
}

const END_OF_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const LONGEST_END = 66_000;

/** A zip says its end: without it, the file was cut. */
async function expectEnd({ path, size }: Source): Promise<void> {
	const file = await open(path);
	try {
		const length = Math.min(size, LONGEST_END);
		const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
		if (!buffer.includes(END_OF_ZIP)) throw new RefusedFile('tronque');
	} finally {
		await file.close();
	}
}
