import type { Choice } from '#lib/domain/interview/interview.ts';
import {
	sectionsOf,
	type Block,
	type Card,
	type Heading,
	type SynthesisDocument
} from '#lib/domain/synthesis/document.ts';
import { pictograms } from '#lib/domain/synthesis/pictograms.ts';
import { leafStrips, spaced } from '#lib/server/pdf/leaves.ts';
import { Pen, type Column, type Setting } from '#lib/server/pdf/pen.ts';
import { addressQr } from '#lib/server/pdf/qr.ts';
import {
	followed,
	strip,
	tag,
	together,
	type Piece,
	type Shape,
	type Strip,
	type Tag
} from '#lib/server/pdf/strips.ts';

/** The document as strips in reading order, with its structure tree. */
export function layout(document: SynthesisDocument, setting: Setting): { root: Tag; strips: Strip[] } {
	const pen = new Pen(setting);
	const root = tag('Document', null);
	const hint = hintedHeading(document);
	const strips = sectionsOf(document).flatMap(({ heading, blocks }) =>
		heading === null
			? blocksStrips(pen, blocks, root, { x: 0, width: pen.width }, pen.style.air.block)
			: sectionStrips(pen, heading, blocks, root, heading === hint)
	);
	return { root, strips };
}

/** A heading in the side column, its blocks at its right, a rule above both; or the heading above, in a single column. */
function sectionStrips(
	pen: Pen,
	heading: Heading,
	blocks: readonly Block[],
	root: Tag,
	breakHint: boolean
): Strip[] {
	const { side, gutter, air, size } = pen.style;
	const picture = heading.picture ? size.heading * PICTURE : 0;
	const indent = picture && picture + PAD;
	const written = headingLines(pen, heading, root, { x: indent, width: (side || pen.width) - indent });
	const step = size.heading * HEADING_LEADING;
	const rule: Piece = { kind: 'shape', shape: 'rule', x: 0, dy: -air.section * 0.45, width: pen.width };
	const lift = Math.max(0, picture - written.length * step) / 2;
	const pieces: Piece[] = written.flatMap((line, index) =>
		line.pieces.map((piece) => ({ ...piece, dy: piece.dy + lift + index * step }))
	);
	if (heading.picture)
		pieces.push({ kind: 'picture', paths: pictograms[heading.picture], size: picture, x: 0, dy: 0 });
	const column = { x: side + gutter, width: pen.width - side - gutter };
	return [
		strip({
			before: air.section,
			height: Math.max(picture, written.length * step),
			float: side > 0,
			clear: true,
			keep: true,
			section: true,
			breakHint,
			pieces: [rule, ...pieces]
		}),
		...spaced(blocksStrips(pen, blocks, root, column, air.block), side > 0 ? 0 : air.block)
	];
}

function headingLines(pen: Pen, { text, also }: Heading, root: Tag, column: Column): Strip[] {
	const mark = tag('H2', root, { bookmark: pen.plain(text) });
	const { heading } = pen.faces;
	return [
		...pen.text(text, heading, mark, column, { leading: HEADING_LEADING }),
		...pen.also(also, heading, 'Span', mark, column, HEADING_LEADING)
	];
}

function blocksStrips(
	pen: Pen,
	blocks: readonly Block[],
	parent: Tag,
	column: Column,
	between: number
): Strip[] {
	return blocks.flatMap((block, index) => {
		const air =
			index === 0 ? 0 : block.kind === 'card' || block.kind === 'heading' ? pen.style.air.card : between;
		return spaced(blockStrips(pen, block, parent, column), air);
	});
}

function blockStrips(pen: Pen, block: Block, parent: Tag, column: Column): Strip[] {
	switch (block.kind) {
		case 'title':
			return titleStrips(pen, block, parent, column);
		case 'break':
			return [];
		case 'card':
			return block.about === 'step'
				? stepStrips(pen, block, parent, column)
				: cardStrips(pen, block, parent, column);
		default:
			return leafStrips(pen, block, parent, column);
	}
}

function titleStrips(pen: Pen, { text, also }: Title, parent: Tag, column: Column): Strip[] {
	const mark = tag('H1', parent, { bookmark: pen.plain(text) });
	const said = pen.text(text, pen.faces.title, mark, column, { leading: HEADING_LEADING });
	return followed(said, pen.also(also, pen.faces.heading, 'Span', mark, column));
}

/** The next step, on the only ground of the page. */
function stepStrips(pen: Pen, card: Card, parent: Tag, column: Column): Strip[] {
	const inside = { x: column.x + PAD, width: column.width - 2 * PAD };
	const inner = blocksStrips(pen, card.blocks, parent, inside, pen.style.air.block);
	const edge = strip({ height: PAD * 0.6, ground: true });
	return together([edge, ...inner.map((item) => ({ ...item, ground: true })), edge]);
}

/** Blocks kept together, the shape of the choice at their left, the QR code of their link at their right. */
function cardStrips(pen: Pen, card: Card, parent: Tag, column: Column): Strip[] {
	const { qr, size, air } = pen.style;
	const link = card.blocks.find((leaf) => leaf.kind === 'link');
	const indent = card.about === 'option' ? size.body * 1.8 : 0;
	const width = column.width - indent - (link ? qr + PAD : 0);
	const inner = blocksStrips(pen, card.blocks, parent, { x: column.x + indent, width }, air.inner);
	const beside: Piece[] = [];
	if (card.about === 'option') {
		const shape = SHAPES[card.choice];
		beside.push({ kind: 'shape', shape, x: column.x, dy: size.body * 0.24, width: size.body });
	}
	if (link) {
		// Created after the texts: the figure is read last.
		const figure = tag('Figure', parent, { alt: pen.plain(link.qrAlt) });
		const x = column.x + column.width - qr;
		beside.push({ kind: 'qr', tag: figure, code: addressQr(link.url), size: qr, x, dy: 3 });
	}
	const aside = strip({ float: true, height: link ? qr + 5 : 0, pieces: beside });
	return together([aside, ...inner, strip({ clear: link !== undefined })]);
}

/** Ground around the next step, and air beside a QR code (more than its quiet zone). */
const PAD = 12;
const HEADING_LEADING = 1.25;
/** Side of a picture, in the size of its heading. */
const PICTURE = 1.7;

type Title = Extract<Block, { kind: 'title' }>;

/** The choice by its shape; its words stand beside it. */
const SHAPES: Readonly<Record<Choice, Shape>> = {
	choisie: 'ticked',
	'plus-tard': 'later',
	ecartee: 'crossed',
	'': 'box'
};

/** The heading that follows the document's page hint. */
function hintedHeading(document: SynthesisDocument): Heading | null {
	const at = document.blocks.findIndex((block) => block.kind === 'break');
	const next = at < 0 ? undefined : document.blocks[at + 1];
	return next?.kind === 'heading' ? next : null;
}
