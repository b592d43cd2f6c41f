import type { OwnWords } from '#lib/domain/report/own-words.ts';
import type { Cell, Column, Note, Report, ReportTable } from '#lib/domain/report/report.ts';
import type { RegionTable } from '#lib/domain/report/region.ts';
import type { MissingId, TableId } from '#lib/domain/report/tables.ts';
import { arranged, titleIn, type ReportTemplate } from '#lib/domain/report/template.ts';
import type {
	Bar,
	Part,
	Unit,
	WrittenCell,
	WrittenReport,
	WrittenRow,
	WrittenTable
} from '#lib/domain/report/written.ts';

type OwnPart = Exclude<Part['id'], 'region'>;

/** The sentences around the codes. */
export type ReportWords = {
	readonly title: (report: Report) => string;
	readonly figureSays: (report: Report) => string;
	readonly units: WrittenReport['units'];
	readonly reading: (report: Report) => WrittenReport['reading'];
	readonly partTitle: Readonly<Record<OwnPart, string>>;
	readonly intro: (report: Report, part: OwnPart) => readonly string[];
	readonly outro: (report: Report, part: OwnPart, titleOf: (id: TableId) => string) => readonly string[];
	readonly tableTitle: (id: TableId) => string;
	readonly rowsHead: (of: ReportTable['of']) => string;
	readonly columnHead: (column: Column) => string;
	readonly rowLabel: (table: ReportTable, code: string) => string;
	readonly total: (table: ReportTable) => string;
	readonly cell: (cell: Cell<number>, kind: ReportTable['kind']) => string;
	readonly note: (note: Note, table: ReportTable) => string;
	readonly findings: { readonly title: string; readonly none: string };
	readonly missing: { readonly title: string; readonly of: (id: MissingId) => string };
	readonly method: (report: Report, template: ReportTemplate) => WrittenReport['method'];
};

/** What a report is written with beside its figures. */
export type WritingInput = {
	readonly place: string;
	readonly template: ReportTemplate;
	readonly own: OwnWords;
	readonly findings: string;
};

/** The report as people read it: every renderer shows this and nothing else, so that each holds the same figures. */
export function writeReport(report: Report, input: WritingInput, words: ReportWords): WrittenReport {
	const { template, findings } = input;
	const titleOf = (id: TableId): string => titleIn(template, id) || words.tableTitle(id);
	const part = (id: OwnPart, tables: readonly ReportTable[]): Part => ({
		id,
		title: words.partTitle[id],
		intro: words.intro(report, id),
		tables: arranged(tables, template).map((table) => written(table, titleOf(table.id), input.own, words)),
		outro: words.outro(report, id, titleOf)
	});
	const paragraphs = findings.split(/\n+/).filter((line) => line.trim() !== '');
	return {
		year: report.year,
		title: words.title(report),
		place: input.place,
		figure: words.cell({ what: 'count', count: report.interviews }, 'activite'),
		figureSays: words.figureSays(report),
		units: words.units,
		reading: words.reading(report),
		parts: [part('activite', report.activityTables), part('publics', report.publicsTables)],
		findings: {
			title: words.findings.title,
			lines: paragraphs.length > 0 ? paragraphs : [words.findings.none]
		},
		missing: { title: words.missing.title, lines: report.missing.map(words.missing.of) },
		method: words.method(report, template)
	};
}

/** One table in words and figures, a region's too: words know a table by its rows, never by its name. */
export function written(
	given: ReportTable | RegionTable,
	title: string,
	own: OwnWords,
	words: ReportWords
): WrittenTable {
	const table = given as ReportTable;
	const { kind, of, columns, notes } = table;
	// A code of a cross may stand for several: the tool has words for each, none for all.
	const isMerged = notes.some((note) => note.code === 'codes-regroupes');
	const row = (code: string, label: string, cells: readonly Cell<number>[]): WrittenRow => ({
		code,
		label,
		tool: isMerged ? '' : own.termOf(of, code),
		cells: cells.map((cell) => writtenCell(cell, kind, words))
	});
	const rows = table.rows.map(({ code, cells }) => row(code, words.rowLabel(table, code), cells));
	return {
		id: given.id,
		kind,
		title,
		head: [words.rowsHead(of), ...columns.map(words.columnHead)],
		columns: columns.map(columnCode),
		toolHead: rows.some(({ tool }) => tool !== '') ? own.name : null,
		rows,
		total: table.total && { ...row('total', words.total(table), table.total), tool: '' },
		notes: notes.map((note) => words.note(note, table)),
		bars: barsOf(table, rows, words)
	};
}

const writtenCell = (cell: Cell<number>, kind: ReportTable['kind'], words: ReportWords): WrittenCell => ({
	text: words.cell(cell, kind),
	value: cell.what === 'count' ? cell.count : cell.what === 'silent' ? null : cell.percent,
	unit: unitOf(cell, kind)
});

function unitOf(cell: Cell<number>, kind: ReportTable['kind']): Unit {
	if (cell.what === 'count') return kind === 'activite' || cell.exact ? 'exact' : 'environ';
	return cell.what === 'share' ? 'part' : cell.what === 'change' ? 'evolution' : 'muette';
}

/** How a column is called in files: `2025`, `2025-part`, `mois-03`, `femme`. */
function columnCode({ what, of }: Column): string {
	const name =
		of.by === 'year'
			? String(of.year)
			: of.by === 'month'
				? `mois-${String(of.month).padStart(2, '0')}`
				: of.by === 'total'
					? 'total'
					: of.by === 'measure'
						? of.measure
						: of.code;
	return what === 'count' ? name : `${name}-${what === 'share' ? 'part' : 'evolution'}`;
}

/** A chart reads at a glance up to here; the table has the rest. */
const MOST_BARS = 12;
/** Two bars say less than the two figures. */
const LEAST_BARS = 3;

/** The bars of a table’s first figure; of one by month, its twelve months together. */
function barsOf(table: ReportTable, rows: readonly WrittenRow[], words: ReportWords): Bar[] {
	const { columns, total, kind } = table;
	const [first] = columns;
	if (first?.of.by === 'month' && total) {
		const months = columns.flatMap((column, at) => (column.of.by === 'month' ? [{ column, at }] : []));
		return scaled(
			months.map(({ column, at }) => ({
				label: words.columnHead(column),
				cell: writtenCell(total[at]!, kind, words)
			}))
		);
	}
	if (first?.of.by !== 'year' && first?.of.by !== 'measure') return [];
	const shown = rows.filter(({ cells }) => (cells[0]?.value ?? 0) > 0).slice(0, MOST_BARS);
	return scaled(shown.map(({ label, cells }) => ({ label, cell: cells[0]! })));
}

function scaled(bars: readonly { readonly label: string; readonly cell: WrittenCell }[]): Bar[] {
	const most = Math.max(...bars.map(({ cell }) => cell.value ?? 0), 0);
	if (bars.length < LEAST_BARS || most === 0) return [];
	return bars.map(({ label, cell }) => ({ label, text: cell.text, length: (cell.value ?? 0) / most }));
}
