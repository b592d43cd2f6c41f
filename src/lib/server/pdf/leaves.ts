import { marker, type Leaf } from '#lib/domain/synthesis/document.ts';
import type { Column, Pen } from '#lib/server/pdf/pen.ts';
import { tag, together, type Piece, type Strip, type Tag } from '#lib/server/pdf/strips.ts';

/** A simple block as strips in its column. */
export function leafStrips(pen: Pen, leaf: Leaf, parent: Tag, column: Column): Strip[] {
	const { faces } = pen;
	switch (leaf.kind) {
		case 'heading':
			return pen
				.text(leaf.text, faces.strong, tag(`H${leaf.level}`, parent), column)
				.map((item) => ({ ...item, keep: true }));
		case 'paragraph':
			return pen.text(leaf.runs, leaf.tone === 'small' ? faces.small : faces.body, tag('P', parent), column);
		case 'list':
			return listStrips(pen, leaf, parent, column);
		case 'rows': {
			const list = tag('L', parent, { numbering: 'None' });
			const indent = pen.style.size.body * 6.8;
			return leaf.rows.flatMap((row) =>
				spaced(pen.item(row.label, faces.label, row.runs, list, column, indent), pen.style.air.item)
			);
		}
		case 'link':
			return linkStrips(pen, leaf, parent, column);
		case 'code':
			return pen.text(leaf.note, faces.body, tag('P', parent), column);
		case 'blank':
			return blankStrips(pen, leaf.label, parent, column);
	}
}

/** The strips with some air above. */
export const spaced = (strips: readonly Strip[], air: number): Strip[] =>
	strips.map((item, index) => (index === 0 ? { ...item, before: item.before + air } : item));

function listStrips(pen: Pen, leaf: Extract<Leaf, { kind: 'list' }>, parent: Tag, column: Column): Strip[] {
	const { faces, style } = pen;
	const list = tag('L', parent, { numbering: leaf.ordered ? 'Decimal' : 'Disc' });
	const face = leaf.ordered ? faces.label : faces.body;
	const indent = style.size.body * (leaf.ordered ? 1.8 : 1.2);
	return leaf.items.flatMap(({ runs }, index) =>
		spaced(pen.item(marker(leaf, index), face, runs, list, column, indent), index === 0 ? 0 : style.air.item)
	);
}

/** An address, and under it where we know it from. */
function linkStrips(pen: Pen, leaf: Extract<Leaf, { kind: 'link' }>, parent: Tag, column: Column): Strip[] {
	const link = { url: leaf.url, leadsTo: pen.plain(leaf.leadsTo) };
	const address = pen.text(leaf.shown, pen.faces.link, tag('Link', tag('P', parent), { link }), column);
	const note = pen.text(leaf.note, pen.faces.small, tag('P', parent), column);
	return together([...address, ...note]);
}

/** « Nom : » and a line to write on, with room for a hand. */
function blankStrips(pen: Pen, label: string, parent: Tag, column: Column): Strip[] {
	const { body } = pen.style.size;
	const strips = pen.text(label, pen.faces.body, tag('P', parent), column);
	const x = Math.max(column.x, endOf(strips.at(-1)?.pieces[0])) + 6;
	const width = Math.min(column.x + column.width - x, body * 24);
	const rule: Piece = { kind: 'shape', shape: 'blank', x, dy: body * 1.7, width };
	return strips.map((item, index) => {
		if (index < strips.length - 1) return item;
		const lowered = item.pieces.map((piece) => ({ ...piece, dy: body * 0.55 }));
		return { ...item, height: body * 1.9, pieces: [...lowered, rule] };
	});
}

/** Right end of a written line. */
function endOf(piece: Piece | undefined): number {
	if (piece?.kind !== 'line') return 0;
	return piece.line.reduce((end, placed) => Math.max(end, piece.x + placed.x + placed.width), 0);
}
