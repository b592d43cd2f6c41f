import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import { utf8Chunks, type RawRow, type Source } from '#lib/server/sheets/read/rows.ts';
import { areColumns, columnsIn, rowUnder } from '#lib/server/sheets/read/table.ts';

const LONGEST_ROW = 1024 * 1024;

/** Rows of a CSV file, whether commas, semicolons or tabs part its cells; the first row names the columns. */
export async function* csvRows(source: Source): AsyncGenerator<RawRow> {
	const chunks = utf8Chunks(source);
	const first = (await chunks.next()).value as Uint8Array;
	const parser = parse({
		delimiter: delimiterOf(first),
		bom: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: LONGEST_ROW
	});
	// A failure of the file reaches the loop below through the parser that it destroys.
	void pipeline(Readable.from(withFirst(first, chunks)), parser).catch(() => {});
	let columns: readonly string[] | undefined;
	try {
		for await (const cells of parser as AsyncIterable<string[]>) {
			const row = columns && rowUnder(columns, cells, null);
			if (row) yield row;
			columns ??= headed(cells);
		}
	} catch (error) {
		throw error instanceof CsvError ? refusalOf(error) : error;
	}
}

function headed(cells: readonly string[]): readonly string[] {
	const columns = columnsIn(cells);
	if (!areColumns(columns)) throw new RefusedFile('colonnes-manquantes');
	return columns;
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield first;
	yield* rest;
}

/** The sign that parts most cells of the first line. */
function delimiterOf(start: Uint8Array): string {
	const [line = ''] = new TextDecoder().decode(start).split(/\r?\n/);
	const count = (sign: string): number => line.split(sign).length;
	return [';', '\t', ','].toSorted((a, b) => count(b) - count(a))[0]!;
}

function refusalOf(error: CsvError): RefusedFile {
	if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new RefusedFile('tronque', error);
	return new RefusedFile(error.code === 'CSV_MAX_RECORD_SIZE' ? 'fiche-trop-grande' : 'csv-illisible', error);
}
