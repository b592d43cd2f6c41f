import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LONG_COLUMNS, longRows } from '#lib/domain/report/long.ts';
import { sheetsOf } from '#lib/domain/report/sheets.ts';
import type { WrittenReport, WrittenTable } from '#lib/domain/report/written.ts';
import { longCsv } from '#lib/server/exports/csv.ts';
import { REPORT_FORMATS, reportFile, type ReportFormat } from '#lib/server/exports/formats.ts';
import { SHEET_NAMES } from '#lib/wording/report.ts';
import { checkPdf } from '../../../../tests/support/pdf-checks.ts';
import { readOds, readXlsx, type ReadSheet } from '../../../../tests/support/read-sheets.ts';
import { writtenReport } from '../../../../tests/support/reports.ts';

const report = writtenReport();
const tables = report.parts.flatMap((part) => part.tables);
const file = async (format: ReportFormat, from: WrittenReport = report) =>
	(await reportFile(from, format)).bytes;
const text = async (format: ReportFormat, from?: WrittenReport) => strFromU8(await file(format, from));
const rowsOf = ({ rows, total }: WrittenTable) => [...rows, ...(total ? [total] : [])];
const open = (csv: string): string[][] => parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' });

it('has something to compare: both kinds of figures, two years, a tool’s words, what is not said', () => {
	const rows = longRows(report);
	expect(rows.length).toBeGreaterThan(900);
	expect(new Set(rows.map(({ nature }) => nature))).toEqual(
		new Set(['exact', 'environ', 'part', 'evolution', 'muette'])
	);
	expect(tables.filter(({ toolHead }) => toolHead !== null).map(({ id }) => id)).toEqual(['T5']);
});

describe('every format holds the figures of the model', () => {
	it('JSON', async () => {
		const { format, v, ...read } = JSON.parse(await text('json')) as WrittenReport & {
			format: string;
			v: number;
		};
		expect([format, v]).toEqual(['degemer-bilan', 1]);
		expect(longRows(read)).toEqual(longRows(report));
	});

	it('CSV, a file a table and a long one', async () => {
		const files = unzipSync(await file('csv'));
		expect(Object.keys(files).length).toBe(tables.length + 1);
		const [head, ...lines] = open(strFromU8(files['bilan-long.csv']!));
		expect(head).toEqual(LONG_COLUMNS);
		const bare = (value: unknown): string => String(value ?? '').replace(/^(?=[=+\-@])/, "'");
		expect(lines).toEqual(
			longRows(report).map((row) =>
				LONG_COLUMNS.map((column) =>
					typeof row[column] === 'number' ? String(row[column]) : bare(row[column])
				)
			)
		);
		tables.forEach((table, at) => {
			const [, ...read] = open(strFromU8(files[`${String(at + 1).padStart(2, '0')}-${table.id}.csv`]!));
			const cells = rowsOf(table).map((row) =>
				row.cells.map((cell) => (cell.unit === 'exact' ? String(cell.value) : bare(cell.text)))
			);
			expect(
				read.map((line) => line.slice(table.toolHead === null ? 1 : 2)),
				table.id
			).toEqual(cells);
		});
	});

	/** A sheet of the model as a spreadsheet holds it. */
	const held = (): ReadSheet[] =>
		sheetsOf(report, SHEET_NAMES).map(({ name, rows }) => ({
			name,
			rows: rows
				.map((row) => row.map((cell) => ('value' in cell ? cell.value : cell.text)))
				.map((row) => row.filter((cell) => cell !== ''))
		}));
	const filled = (sheets: readonly ReadSheet[]): ReadSheet[] =>
		sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.filter((cell) => cell !== '')) }));

	it('ODS, its type first and stored', async () => {
		const bytes = await file('ods');
		expect(strFromU8(bytes.slice(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
		expect(filled(readOds(bytes))).toEqual(held());
	});

	it('XLSX', async () => {
		expect(
			filled(readXlsx(await file('xlsx'))).map(({ name, rows }) => ({
				name,
				rows: rows.filter((row) => row.length > 0)
			}))
		).toEqual(held().map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.length > 0) })));
	});

	it('HTML, that asks nothing of anybody', async () => {
		const page = await text('html');
		expect(page).not.toMatch(/<script|https?:|@import|url\(/);
		for (const table of tables) {
			const [, body = ''] = new RegExp(`id="${table.id}">[^]*?<tbody>([^]*?)</tbody>`).exec(page) ?? [];
			const cells = [...body.matchAll(/<td class="number">([^<]*)<\/td>/g)].map(([, said]) => said);
			expect(cells, table.id).toEqual(rowsOf(table).flatMap((row) => row.cells.map((cell) => cell.text)));
		}
	});

	it('PDF, tagged and checked', async () => {
		const { faults, text: said } = checkPdf(await file('pdf'), {
			title: 'Bilan 2025, Accueil & Cie',
			least: 9
		});
		expect(faults).toEqual([]);
		const bare = (words: string): string => words.replace(/\s+/g, '');
		let at = 0;
		for (const { row, tool } of tables.flatMap((table) =>
			rowsOf(table).map((row) => ({ row, tool: table.toolHead === null ? '' : row.tool || '–' }))
		)) {
			const words = bare([row.label, tool, ...row.cells.map((cell) => cell.text)].join(''));
			const found = bare(said).indexOf(words, at);
			expect(found, row.label).toBeGreaterThan(-1);
			at = found;
		}
	});
});

it('writes the same bytes for the same figures, whenever it is asked', async () => {
	const all = (from: WrittenReport) => Promise.all(REPORT_FORMATS.map((format) => file(format, from)));
	const once = await all(report);
	// A zip dates its files to two seconds.
	await new Promise((resolve) => setTimeout(resolve, 2100));
	const again = await all(writtenReport());
	for (const [at, format] of REPORT_FORMATS.entries())
		expect(Buffer.compare(once[at]!, again[at]!), format).toBe(0);
});

it('lets no text become a formula or markup', async () => {
	const risky = { ...report, place: '=HYPERLINK("x")', findings: { title: 'T', lines: ['<b>&\u0000</b>'] } };
	expect(longCsv(risky)).toContain(`2025;"'=HYPERLINK(""x"")";`);
	expect(await text('html', risky)).toContain('<p>&lt;b&gt;&amp;&lt;/b&gt;</p>');
	expect(readOds(await file('ods', risky))[0]?.rows[0]?.[0]).toBe('Bilan 2025, =HYPERLINK("x")');
});

const soffice = spawnSync('soffice', ['--version']).status === 0;
it.skipIf(!soffice)(
	'opens in LibreOffice (skipped where it is not installed)',
	{ timeout: 120_000 },
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'bilan-'));
		try {
			writeFileSync(join(folder, 'bilan.ods'), await file('ods'));
			execFileSync('soffice', [
				'--headless',
				'--convert-to',
				'html',
				'--outdir',
				folder,
				join(folder, 'bilan.ods')
			]);
			// As LibreOffice shows its cells: the words come from the formats of their numbers.
			const read = readFileSync(join(folder, 'bilan.html'), 'utf8');
			expect(read).toMatch(/>environ \d+</);
			expect(read).toContain('0 ou quelques-uns');
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
);
