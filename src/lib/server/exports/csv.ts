import { LONG_COLUMNS, longRows } from '#lib/domain/report/long.ts';
import type { WrittenReport, WrittenTable } from '#lib/domain/report/written.ts';
import { utf8, zipped } from '#lib/server/exports/zip.ts';

/** One file a table, numbered in the order of the report, and every figure in one long file, in a zip. */
export const csvZip = (report: WrittenReport): Uint8Array<ArrayBuffer> =>
	zipped([
		['bilan-long.csv', utf8(longCsv(report))],
		...report.parts
			.flatMap(({ tables }) => tables)
			.map((table, at): [string, Uint8Array] => [
				`${String(at + 1).padStart(2, '0')}-${table.id}.csv`,
				utf8(tableCsv(table))
			])
	]);

/** Every figure on a line of its own. */
export const longCsv = (report: WrittenReport): string =>
	csv([
		LONG_COLUMNS,
		...longRows(report).map((row) => LONG_COLUMNS.map((column) => (row[column] === null ? '' : row[column])))
	]);

/** A table as it is read: what is approximate says so in its cell. */
export const tableCsv = ({ head, toolHead, rows, total }: WrittenTable): string => {
	const [first = '', ...others] = head;
	return csv([
		[first, ...(toolHead === null ? [] : [toolHead]), ...others],
		...[...rows, ...(total ? [total] : [])].map(({ label, tool, cells }) => [
			label,
			...(toolHead === null ? [] : [tool]),
			...cells.map(({ text, value, unit }) => (unit === 'exact' ? value! : text))
		])
	]);
};

/** What French spreadsheets open with a click: semicolons, a byte order mark, lines that end in CR LF. */
const csv = (rows: readonly (readonly (string | number)[])[]): string =>
	`\ufeff${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
function field(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
