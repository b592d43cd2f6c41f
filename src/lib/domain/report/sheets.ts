import { LONG_COLUMNS, longRows } from '#lib/domain/report/long.ts';
import type {
	Part,
	Said,
	Unit,
	WrittenCell,
	WrittenReport,
	WrittenTable
} from '#lib/domain/report/written.ts';

/** A cell of a spreadsheet: a text, said louder or not, or a number with the way to write it. */
export type SheetCell =
	| { readonly text: string; readonly strong?: true }
	| { readonly value: number; readonly text: string; readonly unit: Unit };

/** A sheet: rows of cells, and how wide columns are, in characters. */
export type Sheet = {
	readonly name: string;
	readonly widths: readonly number[];
	readonly rows: readonly (readonly SheetCell[])[];
};

/** How the sheets are called. */
export type SheetNames = { readonly read: string; readonly data: string } & Readonly<
	Record<Part['id'], string>
>;

/** The report as a spreadsheet: what to read first, exact activity, people, and every figure on a line of its own. */
export const sheetsOf = (report: WrittenReport, names: SheetNames): Sheet[] => [
	readSheet(report, names.read),
	...report.parts.map((part) => partSheet(part, names[part.id])),
	dataSheet(report, names.data)
];

const strong = (text: string): SheetCell => ({ text, strong: true });
const plain = (text: string): SheetCell => ({ text });
const BLANK: readonly SheetCell[] = [];

function readSheet(report: WrittenReport, name: string): Sheet {
	const said = ({ title, lines }: Said): SheetCell[][] => [
		[],
		[strong(title)],
		...lines.map((line) => [plain(line)])
	];
	return {
		name,
		widths: [110],
		rows: [
			[strong(`${report.title}, ${report.place}`)],
			[plain(`${report.figure} ${report.figureSays}`)],
			BLANK,
			...report.units.map(({ term, text }) => [plain(`${term}\u00a0: ${text}`)]),
			...[report.reading, report.findings, report.missing, report.method].flatMap(said)
		]
	};
}

const partSheet = ({ title, intro, tables, outro }: Part, name: string): Sheet => ({
	name,
	widths: [48, 22, ...Array<number>(14).fill(14)],
	rows: [
		[strong(title)],
		...intro.map((line) => [plain(line)]),
		BLANK,
		...tables.flatMap(tableRows),
		...outro.map((line) => [plain(line)])
	]
});

function tableRows({ title, head, toolHead, rows, total, notes }: WrittenTable): (readonly SheetCell[])[] {
	const [first = '', ...others] = head;
	const tool = (text: string): SheetCell[] => (toolHead === null ? [] : [plain(text)]);
	return [
		[strong(title)],
		[strong(first), ...(toolHead === null ? [] : [strong(toolHead)]), ...others.map(strong)],
		...rows.map((row) => [plain(row.label), ...tool(row.tool), ...row.cells.map(sheetCell)]),
		...(total ? [[strong(total.label), ...tool(''), ...total.cells.map(sheetCell)]] : []),
		...notes.map((note) => [plain(note)]),
		BLANK
	];
}

const sheetCell = ({ text, value, unit }: WrittenCell): SheetCell =>
	value === null ? { text } : { value, text, unit };

const dataSheet = (report: WrittenReport, name: string): Sheet => ({
	name,
	widths: [8, 30, 16, 40, 24, 40, 22, 22, 28, 11, 9, 20],
	rows: [
		LONG_COLUMNS.map(strong),
		...longRows(report).map((row) =>
			LONG_COLUMNS.map((column): SheetCell => {
				const value = row[column];
				if (typeof value === 'number') return { value, text: String(value), unit: 'exact' };
				return plain(value ?? '');
			})
		)
	]
});
