import { FIELDS, type DiRecord, type Kind } from '#lib/domain/directory/schema.ts';
import { canonical } from '#lib/domain/directory/sheet.ts';

/** A record as a file of data·inclusion v1 has it: every field of the schema, in its order, `null` where nothing is said. */
export function fullRecord(kind: Kind, doc: DiRecord): DiRecord {
	const { degemer } = canonical(kind, doc);
	return {
		...Object.fromEntries(Object.keys(FIELDS[kind]).map((field) => [field, doc[field] ?? null])),
		...(degemer !== undefined && { degemer })
	};
}

/** The columns of a table of sheets: those of the schema, then what stands beside it. */
export const tableColumns = (kind: Kind): readonly string[] => [...Object.keys(FIELDS[kind]), 'degemer'];

/** A record as cells under `tableColumns`: lists in one cell, nothing where nothing is said. */
export const recordCells = (kind: Kind, doc: DiRecord): string[] => {
	const record = fullRecord(kind, doc);
	return tableColumns(kind).map((column) => cellOf(record[column]));
};

function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.join(';');
	return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

/** A row of CSV (RFC 4180); semicolons, as French spreadsheets expect. */
export const csvRow = (cells: readonly string[]): string =>
	`${cells.map((cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`;
