import type { Laid, Page } from '#lib/server/pdf/paginate.ts';
import { lineWidth } from '#lib/server/pdf/arrange.ts';
import { Ink } from '#lib/server/pdf/ink.ts';
import { widthOf } from '#lib/server/pdf/shape.ts';
import { paintGround, paintPicture, paintQr, paintShape } from '#lib/server/pdf/shapes.ts';
import type { Piece, Tag } from '#lib/server/pdf/strips.ts';
import { COLORS, type Face, type Style } from '#lib/server/pdf/style.ts';

type Pdf = PDFKit.PDFDocument;
type Element = ReturnType<Pdf['struct']>;
type Tagged = Extract<Piece, { tag: Tag }>;
type Spot = { readonly piece: Piece; readonly x: number; readonly y: number };

/** Paints laid-out pages: artifacts first, then each node of the structure tree in reading order. */
export function paint(pdf: Pdf, root: Tag, pages: readonly Page[], style: Style, footer: string): void {
	const ink = new Ink(pdf);
	const elements = new Map<Tag, Element>();
	const document = pdf.struct('Document');
	pdf.addStructure(document);
	elements.set(root, document);
	for (const page of pages) {
		pdf.addPage();
		const spots = spotsOf(page, style);
		paintArtifacts(pdf, page, spots, style);
		paintTags(pdf, ink, root, bySpotTag(spots), elements);
	}
	paintFooters(pdf, ink, pages.length, style, footer);
}

const spotsOf = (page: Page, { margin }: Style): Spot[] =>
	page.flatMap(({ strip, y }) =>
		strip.pieces.map((piece) => ({ piece, x: margin.side + piece.x, y: margin.top + y + piece.dy }))
	);

function bySpotTag(spots: readonly Spot[]): Map<Tag, Spot[]> {
	const map = new Map<Tag, Spot[]>();
	for (const spot of spots) {
		if (!('tag' in spot.piece)) continue;
		const list = map.get(spot.piece.tag);
		if (list) list.push(spot);
		else map.set(spot.piece.tag, [spot]);
	}
	return map;
}

function paintArtifacts(pdf: Pdf, page: Page, spots: readonly Spot[], style: Style): void {
	pdf.markContent('Artifact', { type: 'Layout' });
	paintGround(
		pdf,
		page.filter((laid: Laid) => laid.strip.ground),
		style
	);
	for (const { piece, x, y } of spots) {
		// The rule above a section parts it from the one before: nothing to part at the top of a page.
		if (piece.kind === 'shape' && y > style.margin.top) paintShape(pdf, piece, x, y);
		if (piece.kind === 'picture') paintPicture(pdf, piece.paths, x, y, piece.size);
	}
	pdf.endMarkedContent();
}

/** Depth first: the order of the tree is the order of the page is the order of the file. */
function paintTags(
	pdf: Pdf,
	ink: Ink,
	node: Tag,
	spots: ReadonlyMap<Tag, Spot[]>,
	elements: Map<Tag, Element>
): void {
	for (const child of node.children) {
		const own = spots.get(child);
		if (own) paintTag(pdf, ink, child, own, elements);
		paintTags(pdf, ink, child, spots, elements);
	}
}

function paintTag(pdf: Pdf, ink: Ink, node: Tag, spots: readonly Spot[], elements: Map<Tag, Element>): void {
	const first = !elements.has(node);
	// A link that goes on overleaf is two links: its annotation belongs to the page it is painted on.
	if (node.link) elements.delete(node);
	const element = elementOf(pdf, node, elements, spots);
	if (first && node.bookmark) pdf.outline.addItem(node.bookmark, { expanded: true, fit: true } as object);
	const content = pdf.markStructureContent(node.role);
	for (const { piece, x, y } of spots) paintPiece(pdf, ink, piece as Tagged, x, y);
	pdf.endMarkedContent();
	element.add(content);
	if (node.link) {
		annotate(pdf, node.link, spots, element);
		element.end();
	}
}

function elementOf(pdf: Pdf, node: Tag, elements: Map<Tag, Element>, spots: readonly Spot[] = []): Element {
	const known = elements.get(node);
	if (known) return known;
	const spot = spots[0];
	const size = spot?.piece.kind === 'qr' ? spot.piece.size : 0;
	const element = pdf.struct(node.role, {
		...(node.alt ? { alt: node.alt } : {}),
		...(node.lang ? { lang: node.lang } : {}),
		...(node.actual ? { actual: node.actual } : {}),
		...(spot && size
			? { bbox: [spot.x, spot.y, spot.x + size, spot.y + size] as [number, number, number, number] }
			: {})
	});
	if (node.numbering) numberList(element, node.numbering);
	if (node.scope) scopeHeader(element, node.scope);
	if (node.parent) elementOf(pdf, node.parent, elements).add(element);
	elements.set(node, element);
	return element;
}

/** PDFKit has no option for it; PDF/UA wants it on every list. */
function numberList(element: Element, numbering: string): void {
	const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
	dictionary.data.A = { O: 'List', ListNumbering: numbering };
}

/** Nor for this; PDF/UA wants it on every header of a table. */
function scopeHeader(element: Element, scope: string): void {
	const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
	dictionary.data.A = { O: 'Table', Scope: scope };
}

function paintPiece(pdf: Pdf, ink: Ink, piece: Tagged, x: number, y: number): void {
	if (piece.kind === 'qr') return paintQr(pdf, piece.code, x, y, piece.size);
	for (const placed of piece.line) {
		const { face, width } = placed;
		const left = x + placed.x;
		const baseline = y + face.size * ASCENT;
		ink.write(placed, left, baseline);
		if (face.underline) {
			pdf.moveTo(left, baseline + 2);
			pdf
				.lineTo(left + width, baseline + 2)
				.lineWidth(0.6)
				.stroke(face.color);
		}
	}
}

/** Noto Sans: from the top of a line to its baseline, in ems. */
const ASCENT = 1.069;

/** One clickable area a line; PDFKit leaves its `Contents` empty, which PDF/UA refuses. */
function annotate(
	pdf: Pdf,
	link: NonNullable<Tag['link']>,
	spots: readonly Spot[],
	structParent: Element
): void {
	for (const { piece, x, y } of spots) {
		if (piece.kind !== 'line') continue;
		const contents = new String(link.leadsTo);
		pdf.link(x, y, lineWidth(piece.line), piece.face.size * 1.36, link.url, {
			structParent,
			Contents: contents
		} as object);
	}
}

/** The parts of a footer that stand on one line, the first ones first. */
function whatFits(footer: string, face: Face, width: number): string {
	const parts = footer.split(PART);
	while (parts.length > 1 && (widthOf(parts.join(PART), face) * face.size) / 1000 > width) parts.pop();
	return parts.join(PART);
}

const PART = ' · ';

/** 10 mm, in points: no printer is sure of less. */
const LEAST_MARGIN = 28.35;
const DESCENT = 0.293;

function paintFooters(
	pdf: Pdf,
	ink: Ink,
	pages: number,
	{ page, margin, size }: Style,
	footer: string
): void {
	const face: Face = { weight: 'regular', size: size.small, color: COLORS.soft };
	for (let index = 0; index < pages; index += 1) {
		pdf.switchToPage(index);
		const said = footer.replace('{page}', String(index + 1)).replace('{pages}', String(pages));
		const text = whatFits(said, face, page.width - 2 * margin.side);
		pdf.markContent('Artifact', { type: 'Pagination' });
		ink.write({ text, face }, margin.side, page.height - LEAST_MARGIN - size.small * DESCENT);
		pdf.endMarkedContent();
	}
}
