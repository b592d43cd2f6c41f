import { marker, type Leaf } from '#lib/domain/synthesis/document.ts';
import { lineWidth } from '#lib/server/pdf/arrange.ts';
import type { Column, Pen } from '#lib/server/pdf/pen.ts';
import { followed, strip, tag, together, type Piece, type Strip, type Tag } from '#lib/server/pdf/strips.ts';

type Of<Kind extends Leaf['kind']> = Extract<Leaf, { kind: Kind }>;

/** A simple block as strips in its column. */
export function leafStrips(pen: Pen, leaf: Leaf, parent: Tag, column: Column): Strip[] {
	switch (leaf.kind) {
		case 'heading':
			return headingStrips(pen, leaf, parent, column);
		case 'paragraph':
			return paragraphStrips(pen, leaf, parent, column);
		case 'list':
			return listStrips(pen, leaf, parent, column);
		case 'rows':
			return rowsStrips(pen, leaf, parent, column);
		case 'link':
			return linkStrips(pen, leaf, parent, column);
		case 'code':
			return codeStrips(pen, leaf, parent, column);
		case 'ticks':
			return leaf.across ? acrossStrips(pen, leaf, parent, column) : ticksStrips(pen, leaf, parent, column);
		case 'blank':
			return blankStrips(pen, leaf, parent, column);
	}
}

/** The strips with some air above. */
export const spaced = (strips: readonly Strip[], air: number): Strip[] =>
	strips.map((item, index) => (index === 0 ? { ...item, before: item.before + air } : item));

function headingStrips(pen: Pen, { text, level, also }: Of<'heading'>, parent: Tag, column: Column): Strip[] {
	const mark = tag(`H${level}`, parent);
	return [
		...pen.text(text, pen.faces.strong, mark, column),
		...pen.also(also, pen.faces.strong, 'Span', mark, column)
	].map((item) => ({ ...item, keep: true }));
}

function paragraphStrips(
	pen: Pen,
	{ runs, tone, also }: Of<'paragraph'>,
	parent: Tag,
	column: Column
): Strip[] {
	const face = tone === 'small' ? pen.faces.small : pen.faces.body;
	return followed(pen.text(runs, face, tag('P', parent), column), pen.also(also, face, 'P', parent, column));
}

function listStrips(pen: Pen, leaf: Of<'list'>, parent: Tag, column: Column): Strip[] {
	const { faces, style } = pen;
	const list = tag('L', parent, { numbering: leaf.ordered ? 'Decimal' : 'Disc' });
	const face = leaf.ordered ? faces.label : faces.body;
	const indent = style.size.body * (leaf.ordered ? 1.8 : 1.2);
	return leaf.items.flatMap(({ runs, also }, index) => {
		const strips = pen.item([marker(leaf, index), face], runs, list, column, indent, { body: also });
		return spaced(strips, index === 0 ? 0 : style.air.item);
	});
}

function rowsStrips(pen: Pen, { rows }: Of<'rows'>, parent: Tag, column: Column): Strip[] {
	const { faces, style } = pen;
	const list = tag('L', parent, { numbering: 'None' });
	const widest = Math.max(...rows.map(({ label }) => pen.wide(label, faces.label))) + style.size.body;
	const indent = Math.min(Math.max(style.size.body * LABEL, widest), column.width * LARGEST_LABEL);
	return rows.flatMap(({ label, also, runs }) =>
		spaced(pen.item([label, faces.label], runs, list, column, indent, { label: also }), style.air.item)
	);
}

/** Width of « À apporter », in ems: labels of several lists stand in line. */
const LABEL = 6.8;
/** Most of a column that labels take. */
const LARGEST_LABEL = 0.4;

/** An address, and under it where we know it from. */
function linkStrips(pen: Pen, leaf: Of<'link'>, parent: Tag, column: Column): Strip[] {
	const link = { url: leaf.url, leadsTo: pen.plain(leaf.leadsTo) };
	const address = pen.text(leaf.shown, pen.faces.link, tag('Link', tag('P', parent), { link }), column);
	const note = pen.text(leaf.note, pen.faces.small, tag('P', parent), column);
	return together([...address, ...note]);
}

/** What a code is for and, at its right, the code: as large as its text asks. */
function codeStrips(pen: Pen, { text, alt, note, also }: Of<'code'>, parent: Tag, column: Column): Strip[] {
	const { faces, style } = pen;
	const code = pen.code(text);
	const size = Math.max(style.qr, code.modules * MODULE);
	const beside = { x: column.x, width: column.width - size - style.size.body };
	const said = [
		...pen.text(note, faces.body, tag('P', parent), beside),
		...pen.also(also, faces.body, 'P', parent, beside)
	];
	const figure = tag('Figure', parent, { alt: pen.plain(alt) });
	const drawn: Piece = { kind: 'qr', tag: figure, code, size, x: column.x + column.width - size, dy: 3 };
	return together([
		strip({ float: true, height: size + 5, pieces: [drawn] }),
		...said,
		strip({ clear: true })
	]);
}

/** Side of a square of a dense code, in points: what an old telephone still reads. */
const MODULE = 1.3;

/** A box, and at its right what it stands for. */
function ticksStrips(pen: Pen, { items }: Of<'ticks'>, parent: Tag, column: Column): Strip[] {
	const { faces, style } = pen;
	const { body } = style.size;
	const list = tag('L', parent, { numbering: 'None' });
	const beside = { x: column.x + body * 1.8, width: column.width - body * 1.8 };
	return items.flatMap(({ text }, index) => {
		const lines = pen.text(text, faces.body, tag('LBody', tag('LI', list)), beside);
		const box: Piece = { kind: 'shape', shape: 'box', x: column.x, dy: body * 0.24, width: body };
		const [first, ...more] = lines;
		if (!first) return [];
		return spaced([{ ...first, pieces: [box, ...first.pieces] }, ...more], index === 0 ? 0 : style.air.item);
	});
}

/** Pictures side by side, a box under each, then its words. */
function acrossStrips(pen: Pen, { items }: Of<'ticks'>, parent: Tag, column: Column): Strip[] {
	const { faces, style } = pen;
	const { body } = style.size;
	const list = tag('L', parent, { numbering: 'None' });
	const step = column.width / Math.max(1, items.length);
	const face = body * FACE;
	const drawn: Piece[] = [];
	const columns = items.map(({ text, paths }, index) => {
		const x = column.x + index * step;
		if (paths) drawn.push({ kind: 'picture', paths, size: face, x, dy: 0 });
		drawn.push({ kind: 'shape', shape: 'box', x: x + (face - body) / 2, dy: face + body * 0.4, width: body });
		return pen.text(text, faces.body, tag('LBody', tag('LI', list)), { x, width: step - body * 0.5 });
	});
	const height = Math.max(0, ...columns.map((lines) => lines.length));
	const lines = Array.from({ length: height }, (_, row) =>
		strip({
			height: body * style.leading,
			continues: true,
			pieces: columns.flatMap((column) => column[row]?.pieces ?? [])
		})
	);
	return together([strip({ height: face + body * 1.7, pieces: drawn }), ...lines]);
}

/** Side of a face, in ems. */
const FACE = 2;

/** « Nom : » and a line to write on, with room for a hand. */
function blankStrips(pen: Pen, { label, also }: Of<'blank'>, parent: Tag, column: Column): Strip[] {
	const { body } = pen.style.size;
	const strips = pen.text(label, pen.faces.body, tag('P', parent), column);
	const x = Math.max(column.x, endOf(strips.at(-1)?.pieces[0])) + 6;
	const width = Math.min(column.x + column.width - x, body * 24);
	const rule: Piece = { kind: 'shape', shape: 'blank', x, dy: body * 1.7, width };
	const written = strips.map((item, index) => {
		if (index < strips.length - 1) return item;
		const lowered = item.pieces.map((piece) => ({ ...piece, dy: body * 0.55 }));
		return { ...item, height: body * 1.9, pieces: [...lowered, rule] };
	});
	return followed(written, pen.also(also, pen.faces.body, 'P', parent, column));
}

/** Right end of a written line. */
const endOf = (piece: Piece | undefined): number =>
	piece?.kind === 'line' ? piece.x + lineWidth(piece.line) : 0;
