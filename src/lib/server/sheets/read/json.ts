import { readFile } from 'node:fs/promises';
import { JSONParser } from '@streamparser/json';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import { utf8Chunks, type RawRow, type Source } from '#lib/server/sheets/read/rows.ts';

/** Bytes of one record: no sheet is as long; a file that never ends one is refused rather than kept in memory. */
const LARGEST_RECORD = 2 * 1024 * 1024;

const LISTS: Readonly<Record<string, Kind | null>> = {
	structures: 'structure',
	services: 'service',
	items: null,
	data: null
};

/** Records of a JSON file: one list, or an object that holds lists of structures and of services. */
export async function* jsonRows(source: Source, isList: boolean): AsyncGenerator<RawRow> {
	const paths = isList ? ['$.*'] : Object.keys(LISTS).map((name) => `$.${name}.*`);
	const parser = new JSONParser({ paths, keepStack: false });
	let rows: RawRow[] = [];
	let isOver = false;
	parser.onValue = ({ value, stack }) => {
		rows.push({ part: isList ? null : (LISTS[String(stack[1]?.key)] ?? null), row: value });
	};
	parser.onEnd = () => (isOver = true);
	let since = 0;
	let count = 0;
	for await (const chunk of utf8Chunks(source)) {
		write(parser, chunk);
		since = rows.length > 0 ? 0 : since + chunk.length;
		if (since > LARGEST_RECORD) throw new RefusedFile('fiche-trop-grande');
		count += rows.length;
		yield* rows;
		rows = [];
	}
	if (!isOver) throw new RefusedFile('tronque');
	if (count === 0 && !isList) yield* loneRecord(source);
}

function write(parser: JSONParser, chunk: Uint8Array): void {
	try {
		parser.write(chunk);
	} catch (cause) {
		throw new RefusedFile('json-illisible', cause);
	}
}

/** A file that is one record. */
async function* loneRecord({ path, size }: Source): AsyncGenerator<RawRow> {
	if (size > LARGEST_RECORD) return;
	const row = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as unknown;
	if (typeof row === 'object' && row !== null && 'nom' in row) yield { part: null, row };
}
