import { unzipSync } from 'fflate';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Sheet, SheetCell } from '#lib/domain/report/sheets.ts';
import type { Unit } from '#lib/domain/report/written.ts';
import { zipped } from '#lib/server/exports/zip.ts';

/** How numbers are written: « environ 120 », and « 0 ou quelques-uns » for nought. */
const FORMATS: Readonly<Record<Unit, string>> = {
	exact: '#,##0',
	environ: '[=0]"0 ou quelques-uns";"environ "#,##0',
	declare: '#,##0',
	part: '0"\u00a0%"',
	evolution: '"+"#,##0"\u00a0%";"\u2212"#,##0"\u00a0%";0"\u00a0%"',
	muette: '@'
};

/** Sheets as an Office Open XML workbook. The library dates its zip by the clock: it is packed again, so that bytes never change. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const written = writeXlsxFile(
		sheets.map(({ name, widths, rows }) => ({
			sheet: name,
			columns: widths.map((width) => ({ width })),
			data: rows.map((row) => row.map(cellOf))
		}))
	);
	const files = unzipSync(await written.toBuffer());
	const names = Object.keys(files).toSorted(typesFirst);
	return zipped(names.map((name) => [name, files[name]!]));
}

function cellOf(cell: SheetCell): Cell {
	if ('value' in cell) return { value: cell.value, type: Number, format: FORMATS[cell.unit] };
	return { value: cell.text, type: String, ...(cell.strong ? { fontWeight: 'bold' as const } : {}) };
}

/** Some readers look for the content types first. */
const typesFirst = (one: string, other: string): number =>
	Number(other.startsWith('[')) - Number(one.startsWith('[')) || (one < other ? -1 : 1);
