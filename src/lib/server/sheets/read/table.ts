import type { Kind } from '#lib/domain/directory/schema.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import type { RawRow } from '#lib/server/sheets/read/rows.ts';

/** The names of a table's columns, as records name their fields: « Code postal » is `code_postal`. */
export const columnsIn = (cells: readonly string[]): string[] =>
	cells.map((cell) => textKey(cell).replaceAll(' ', '_'));

/** True when a row of cells can head a table of sheets. */
export const areColumns = (columns: readonly string[]): boolean =>
	columns.includes('nom') && columns.length >= 3;

/** A row of cells under its columns; null for an empty one. */
export function rowUnder(
	columns: readonly string[],
	cells: readonly string[],
	part: Kind | null
): RawRow | null {
	if (cells.every((cell) => cell.trim() === '')) return null;
	const row: Record<string, unknown> = Object.fromEntries(
		columns.flatMap((column, at) => (column === '' ? [] : [[column, cells[at] ?? '']]))
	);
	if ('degemer' in row) row.degemer = extrasIn(row.degemer);
	const over = cells.slice(columns.length).some((cell) => cell.trim() !== '');
	return over ? { part, row, fault: 'cellules-en-trop' } : { part, row };
}

/** What stands beside data·inclusion is one cell of JSON in a table. */
function extrasIn(cell: unknown): unknown {
	try {
		return JSON.parse(String(cell));
	} catch {
		return {};
	}
}
