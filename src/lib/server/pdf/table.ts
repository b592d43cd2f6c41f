import type { WrittenCell, WrittenRow, WrittenTable } from '#lib/domain/report/written.ts';
import { lineWidth } from '#lib/server/pdf/arrange.ts';
import { NATURAL, type Column, type Pen } from '#lib/server/pdf/pen.ts';
import { strip, tag, together, type Piece, type Strip, type Tag } from '#lib/server/pdf/strips.ts';
import { COLORS, type Face } from '#lib/server/pdf/style.ts';

/** A table higher than this goes on as another one, its header written again: nobody looks for it overleaf. */
const HIGHEST = 600;
const AIR = 6;
const PAD = 3;
/** A word as wide as its column would be cut by a rounding. */
const SLACK = 1;
const LEADING = 1.3;
/** Room that a bar may take beside its figure. */
const BARS = 90;
const LEAST_LABEL = 110;
const MOST_LABEL = 230;

type Cells = readonly string[];
type Sheet = { readonly pen: Pen; readonly columns: readonly Column[]; readonly labels: number };

/** A table as strips: a header on each part of it, rows ruled, the first figure drawn beside it when it has bars. */
export function tableStrips(pen: Pen, table: WrittenTable, parent: Tag): Strip[] {
	const faces = facesOf(pen);
	const labels = table.toolHead === null ? 1 : 2;
	const head =
		table.toolHead === null ? table.head : [table.head[0]!, table.toolHead, ...table.head.slice(1)];
	const all = [...table.rows, ...(table.total ? [table.total] : [])];
	const texts = all.map((row) => textsOf(row, table.toolHead !== null));
	const bars = table.bars.length > 0 && head.length < MOST_WITH_BARS ? BARS : 0;
	const sheet: Sheet = { pen, columns: columnsOf(pen, head, texts, labels, bars, faces), labels };
	const most = Math.max(...table.rows.map(({ cells }) => cells[0]?.value ?? 0));
	const heights = texts.map((cells) => heightOf(sheet, cells, faces.cell));
	return partsOf(heights).flatMap(([from, to]) => {
		const mark = tag('Table', parent);
		const header = { ...headStrip(sheet, head, mark, faces.strong), before: AIR };
		const rows = texts.slice(from, to).map((cells, at) => {
			const row = all[from + at]!;
			const drawn = bars > 0 && row !== table.total ? barOf(sheet, row.cells[0], most, bars) : [];
			return rowStrip(sheet, cells, mark, row === table.total ? faces.strong : faces.cell, drawn);
		});
		return together([header, ...rows]);
	});
}

/** Rows shared among parts of about the same height, none higher than a page. */
function partsOf(heights: readonly number[]): [from: number, to: number][] {
	const whole = heights.reduce((sum, height) => sum + height, 0);
	const least = whole / Math.ceil(whole / HIGHEST);
	const parts: [number, number][] = [];
	let [from, height] = [0, 0];
	heights.forEach((one, at) => {
		height += one;
		if (height < least - 1 && at < heights.length - 1) return;
		parts.push([from, at + 1]);
		[from, height] = [at + 1, 0];
	});
	return parts;
}

/** A table by month has no room for them. */
const MOST_WITH_BARS = 7;

const facesOf = (pen: Pen): Record<'cell' | 'strong', Face> => {
	const { small: size } = pen.style.size;
	return {
		cell: { weight: 'regular', size, color: COLORS.ink },
		strong: { weight: 'bold', size, color: COLORS.ink }
	};
};

/** What each cell says; a cell of a table never stays empty for who listens. */
const textsOf = ({ label, tool, cells }: WrittenRow, hasTool: boolean): Cells => [
	label,
	...(hasTool ? [tool || '–'] : []),
	...cells.map(({ text }) => text)
];

/** Figures as wide as they need, on several lines when they must; labels take what is left. */
function columnsOf(
	pen: Pen,
	head: Cells,
	rows: readonly Cells[],
	labels: number,
	bars: number,
	faces: Record<'cell' | 'strong', Face>
): Column[] {
	const at = (index: number): string[] => rows.map((cells) => cells[index]!);
	const whole = (texts: Cells): number => Math.max(...texts.map((text) => pen.wide(text, faces.strong)));
	const word = (texts: Cells): number => whole(texts.flatMap((text) => text.split(' ')));
	const figures = head.map((_, index) => index).slice(labels);
	const part = (texts: Cells): number => whole(texts.flatMap((text) => text.split(/(?<=-)| /)));
	const fitted = (measure: (texts: Cells) => number): number[] =>
		figures.map((index) => Math.max(measure(at(index)), word([head[index]!])) + 2 * PAD + SLACK);
	const [roomy, tight, tightest] = [whole, word, part].map(fitted) as [number[], number[], number[]];
	const left = (widths: readonly number[]): number =>
		pen.width - bars - widths.reduce((sum, width) => sum + width, 0);
	const widths = [roomy, tight].find((tried) => left(tried) >= labels * LEAST_LABEL) ?? tightest;
	const label = Math.min(left(widths) / labels, MOST_LABEL);
	const all = [...Array<number>(labels).fill(label), ...widths];
	let x = 0;
	return all.map((width, index) => {
		const column = { x, width };
		x += width + (index === labels - 1 ? bars : 0);
		return column;
	});
}

const heightOf = ({ pen, columns }: Sheet, texts: Cells, face: Face): number =>
	2 * PAD +
	pen.style.size.small *
		LEADING *
		Math.max(
			...texts.map((text, at) => pen.lines([{ text }], face, columns[at]!.width - 2 * PAD, 'ltr').length)
		);

function headStrip(sheet: Sheet, head: Cells, table: Tag, face: Face): Strip {
	const row = tag('TR', table);
	const cells = head.map((text) => ({ text, mark: tag('TH', row, { scope: 'Column' }), face }));
	return cellsStrip(sheet, cells, []);
}

function rowStrip(sheet: Sheet, texts: Cells, table: Tag, face: Face, drawn: readonly Piece[]): Strip {
	const row = tag('TR', table);
	const cells = texts.map((text, at) => ({
		text,
		face,
		mark: at === 0 ? tag('TH', row, { scope: 'Row' }) : tag('TD', row)
	}));
	return cellsStrip(sheet, cells, drawn);
}

function cellsStrip(
	{ pen, columns, labels }: Sheet,
	cells: readonly { readonly text: string; readonly mark: Tag; readonly face: Face }[],
	drawn: readonly Piece[]
): Strip {
	const step = pen.style.size.small * LEADING;
	let lines = 1;
	const pieces = cells.flatMap(({ text, mark, face }, at) => {
		const { x, width } = columns[at]!;
		const inside = { x: x + PAD, width: width - 2 * PAD };
		const written = pen.text(text, face, mark, inside, { leading: LEADING });
		lines = Math.max(lines, written.length);
		return written.flatMap((line, order) =>
			line.pieces.map((piece): Piece => {
				if (piece.kind !== 'line') return piece;
				const moved = at < labels ? 0 : inside.width - lineWidth(piece.line);
				return { ...piece, x: piece.x + moved, dy: piece.dy + PAD + order * step };
			})
		);
	});
	const height = lines * step + 2 * PAD;
	const last = columns.at(-1)!;
	const rule: Piece = { kind: 'shape', shape: 'rule', x: 0, dy: height, width: last.x + last.width };
	return strip({ height, pieces: [rule, ...drawn, ...pieces] });
}

/** The first figure as a length: decoration, the figure stands beside it. */
function barOf(
	{ pen, columns, labels }: Sheet,
	cell: WrittenCell | undefined,
	most: number,
	bars: number
): Piece[] {
	const value = cell?.value ?? 0;
	if (value <= 0 || most <= 0) return [];
	const { x, width } = columns[labels - 1]!;
	const { small } = pen.style.size;
	const length = Math.max(1, ((bars - 2 * PAD) * value) / most);
	return [
		{ kind: 'shape', shape: 'bar', x: x + width + PAD, dy: PAD + (small * NATURAL) / 2 - 3, width: length }
	];
}
