import { sheetsOf } from '#lib/domain/report/sheets.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import { csvZip } from '#lib/server/exports/csv.ts';
import { html } from '#lib/server/exports/html.ts';
import { ods } from '#lib/server/exports/ods.ts';
import { xlsx } from '#lib/server/exports/xlsx.ts';
import { utf8 } from '#lib/server/exports/zip.ts';
import { renderReport } from '#lib/server/pdf/report.ts';
import { SHEET_NAMES, reportPaper } from '#lib/wording/report.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Format = {
	readonly extension: string;
	readonly type: string;
	readonly bytes: (report: WrittenReport) => Bytes | Promise<Bytes>;
};

const text = (said: string): Bytes => Uint8Array.from(utf8(said));
const sheets = (report: WrittenReport) => sheetsOf(report, SHEET_NAMES);

const FORMATS = {
	pdf: {
		extension: 'pdf',
		type: 'application/pdf',
		bytes: (report) => renderReport(report, reportPaper(report))
	},
	ods: {
		extension: 'ods',
		type: 'application/vnd.oasis.opendocument.spreadsheet',
		bytes: (report) => ods(sheets(report), `${report.title}, ${report.place}`)
	},
	xlsx: {
		extension: 'xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		bytes: (report) => xlsx(sheets(report))
	},
	csv: { extension: 'zip', type: 'application/zip', bytes: csvZip },
	json: {
		extension: 'json',
		type: 'application/json; charset=utf-8',
		bytes: (report) => text(`${JSON.stringify({ format: 'degemer-bilan', v: 1, ...report }, null, '\t')}\n`)
	},
	html: { extension: 'html', type: 'text/html; charset=utf-8', bytes: (report) => text(html(report)) }
} as const satisfies Record<string, Format>;

export type ReportFormat = keyof typeof FORMATS;

/** Every format of the report, in the order in which they are offered. */
export const REPORT_FORMATS = Object.keys(FORMATS) as readonly ReportFormat[];

export const isReportFormat = (word: string | null): word is ReportFormat =>
	word !== null && Object.hasOwn(FORMATS, word);

/** A report as a file. Its name says the year alone: it may lie on any desk. The same report always gives the same bytes. */
export async function reportFile(
	report: WrittenReport,
	format: ReportFormat
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Bytes }> {
	const { extension, type, bytes }: Format = FORMATS[format];
	return { name: `bilan-${report.year}.${extension}`, type, bytes: await bytes(report) };
}
