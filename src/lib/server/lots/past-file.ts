import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { civilDate, quarterOf } from '#lib/domain/shared/civil-date.ts';
import {
	ACTIVITY_COLUMNS,
	PAST_COLUMNS,
	readPastRow,
	type PastContext,
	type PastFault,
	type PastRow
} from '#lib/domain/statistics/past-row.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { addPast, listLots, listSites, wasImported } from '#lib/server/stores/index.ts';

/** Larger files are cut in two by who has them. */
export const MOST_PAST_BYTES = 16 * 2 ** 20;
const MOST_ROWS = 20_000;

export type PastFileFault =
	| { readonly kind: 'vide' | 'trop-gros' | 'trop-de-lignes' | 'encodage' | 'illisible' }
	| {
			readonly kind: 'colonne-absente' | 'colonne-inconnue' | 'colonne-double';
			readonly columns: readonly string[];
	  };

/** One row of the file and what becomes of it; `line` is that of the file, its head being the first. */
export type PastVerdict = { readonly line: number } & (
	| { readonly row: PastRow; readonly faults: null }
	| { readonly row: null; readonly faults: readonly PastFault[] }
);

export type PastFile =
	| {
			readonly ok: true;
			readonly verdicts: readonly PastVerdict[];
			readonly sha256: string;
			readonly isKnown: boolean;
	  }
	| { readonly ok: false; readonly error: PastFileFault };

/** Reads a CSV of past interviews against what the structure has; writes nothing. */
export async function readPastFile(structureId: string, bytes: Buffer, now: Date): Promise<PastFile> {
	const table = tableOf(bytes);
	if (!('rows' in table)) return { ok: false, error: table };
	const context = await contextOf(structureId, now);
	const verdicts = table.rows.map(({ line, cells }): PastVerdict => {
		const read = readPastRow(cells, context);
		return read.ok ? { line, row: read.value, faults: null } : { line, row: null, faults: read.errors };
	});
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { ok: true, verdicts, sha256, isKnown: await wasImported(structureId, sha256) };
}

/**
 * Writes every row of a file that was read, in one transaction, or none: `deja-importe` when this very file was, `change` when a
 * lot was closed since it was read.
 */
export async function importPast(
	structureId: string,
	{ verdicts, sha256 }: Extract<PastFile, { ok: true }>,
	now: Date
): Promise<'importe' | 'deja-importe' | 'change'> {
	const rows = verdicts.flatMap(({ row }) => row ?? []);
	if (rows.length !== verdicts.length) throw new RangeError('a refused row is never written');
	return addPast({ structureId, rows, sha256, now });
}

async function contextOf(structureId: string, now: Date): Promise<PastContext> {
	const lots = await listLots(structureId);
	return {
		structureId,
		sites: await listSites(structureId),
		epcis: new Set([...gazetteer().byCode.values()].flatMap(({ epci }) => epci ?? [])),
		closedTo: lots.at(-1)?.quarters.at(-1) ?? null,
		current: quarterOf(civilDate(now))
	};
}

type Table = { readonly rows: readonly { readonly line: number; readonly cells: Record<string, string> }[] };

function tableOf(bytes: Buffer): Table | PastFileFault {
	if (bytes.length > MOST_PAST_BYTES) return { kind: 'trop-gros' };
	const text = textOf(bytes);
	if (text === null) return { kind: 'encodage' };
	const head = text.split(/\r?\n/, 1)[0] ?? '';
	const delimiter = head.split(';').length >= head.split(',').length ? ';' : ',';
	const read = cellsOf(text, delimiter);
	if (!read) return { kind: 'illisible' };
	const [names, ...rows] = read;
	if (!names || rows.length === 0) return { kind: 'vide' };
	if (rows.length > MOST_ROWS) return { kind: 'trop-de-lignes' };
	const header = names.cells.map((name) => name.trim().toLowerCase());
	const fault = headFault(header);
	if (fault) return fault;
	return {
		rows: rows.map(({ line, cells }) => ({
			line,
			cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
		}))
	};
}

/** UTF-8, with or without its mark; null for anything else, which is not guessed. */
function textOf(bytes: Buffer): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? null : text;
	} catch {
		return null;
	}
}

function cellsOf(
	text: string,
	delimiter: string
): { readonly line: number; readonly cells: string[] }[] | null {
	try {
		const read = parse(text, {
			delimiter,
			info: true,
			relax_column_count_less: true,
			skip_empty_lines: true
		});
		return (read as unknown as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
			line: info.lines,
			cells: record
		}));
	} catch {
		return null;
	}
}

function headFault(header: readonly string[]): PastFileFault | null {
	const known: readonly string[] = [...PAST_COLUMNS.map(({ name }) => name), ...ACTIVITY_COLUMNS];
	const double = header.filter((name, at) => header.indexOf(name) !== at);
	if (double.length > 0)
		return { kind: 'colonne-double', columns: double.filter((name) => known.includes(name)) };
	const missing = PAST_COLUMNS.map(({ name }) => name).filter((name) => !header.includes(name));
	if (missing.length > 0) return { kind: 'colonne-absente', columns: missing };
	const unknown = header.filter((name) => !known.includes(name));
	return unknown.length > 0 ? { kind: 'colonne-inconnue', columns: [] } : null;
}
