import type { Kind } from '#lib/domain/directory/schema.ts';
import type { Sheet } from '#lib/domain/directory/sheet.ts';
import { csvRow, fullRecord, recordCells, tableColumns } from '#lib/domain/directory/write-record.ts';
import { findSheets } from '#lib/server/sheets/find.ts';
import { liveDirectory } from '#lib/server/sheets/live.ts';

const AT_ONCE = 200;

/** The directory as a structure sees it, in data·inclusion v1, as pieces of a JSON file: structures, then services. */
export async function* exportJson(structureId: string | null): AsyncGenerator<string> {
	yield '{\n"structures": [';
	yield* records(structureId, 'structure');
	yield '\n],\n"services": [';
	yield* records(structureId, 'service');
	yield '\n]\n}\n';
}

async function* records(structureId: string | null, kind: Kind): AsyncGenerator<string> {
	let separator = '\n';
	for await (const sheets of sheetsOf(structureId, kind)) {
		let text = '';
		for (const { doc } of sheets) {
			text += `${separator}${JSON.stringify(fullRecord(kind, doc))}`;
			separator = ',\n';
		}
		yield text;
	}
}

/** The same for one kind, as pieces of a CSV file with a byte order mark, which spreadsheets need to read accents. */
export async function* exportCsv(structureId: string | null, kind: Kind): AsyncGenerator<string> {
	yield `\uFEFF${csvRow(tableColumns(kind))}`;
	for await (const sheets of sheetsOf(structureId, kind))
		yield sheets.map(({ doc }) => csvRow(recordCells(kind, doc))).join('');
}

/** Every sheet of a kind, in the order of their ids. */
async function* sheetsOf(structureId: string | null, kind: Kind): AsyncGenerator<readonly Sheet[]> {
	const { lines } = await liveDirectory(structureId);
	const ids = lines
		.flatMap(({ all }) => all)
		.filter((line) => line.kind === kind)
		.map(({ id }) => id)
		.sort();
	for (let at = 0; at < ids.length; at += AT_ONCE)
		yield findSheets(structureId, kind, ids.slice(at, at + AT_ONCE));
}
