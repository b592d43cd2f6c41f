import type { Choice } from '#lib/domain/interview/interview.ts';
import {
	marker,
	sectionsOf,
	type Block,
	type Leaf,
	type Runs,
	type SynthesisDocument
} from '#lib/domain/synthesis/document.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { breakLines, type Line, type Measure, type Span } from '#lib/server/pdf/lines.ts';
import {
	strip,
	tag,
	together,
	type Piece,
	type Shape,
	type Strip,
	type Tag
} from '#lib/server/pdf/strips.ts';
import { COLORS, type Face, type Style } from '#lib/server/pdf/style.ts';

/** What laying out needs besides the document. */
export type Setting = { readonly style: Style; readonly measure: Measure; readonly replaced: Set<string> };

/** The document as strips in reading order, with its structure tree. */
export function layout(document: SynthesisDocument, setting: Setting): { root: Tag; strips: Strip[] } {
	return new Layout(setting).document(document);
}

/** Column a block stands in. */
type Column = { readonly x: number; readonly width: number };

class Layout {
	readonly #style: Style;
	readonly #measure: Measure;
	readonly #replaced: Set<string>;
	readonly #faces: Record<'title' | 'heading' | 'body' | 'strong' | 'small' | 'link' | 'label', Face>;

	constructor({ style, measure, replaced }: Setting) {
		this.#style = style;
		this.#measure = measure;
		this.#replaced = replaced;
		const { size } = style;
		this.#faces = {
			title: { weight: 'bold', size: size.title, color: COLORS.accent },
			heading: { weight: 'bold', size: size.heading, color: COLORS.accent },
			body: { weight: 'regular', size: size.body, color: COLORS.ink },
			strong: { weight: 'bold', size: size.body, color: COLORS.ink },
			label: { weight: 'bold', size: size.body, color: COLORS.accent },
			link: { weight: 'regular', size: size.body, color: COLORS.accent, underline: true },
			small: { weight: 'regular', size: size.small, color: COLORS.soft }
		};
	}

	document(document: SynthesisDocument): { root: Tag; strips: Strip[] } {
		const root = tag('Document', null);
		const hint = hintedHeading(document);
		const strips = sectionsOf(document).flatMap(({ heading, blocks }) =>
			heading === null ? this.#opening(blocks, root) : this.#section(heading, blocks, root, heading === hint)
		);
		return { root, strips };
	}

	#opening(blocks: readonly Block[], root: Tag): Strip[] {
		return this.#blocks(blocks, root, { x: 0, width: this.#width() });
	}

	/** A heading in the side column, its blocks at its right. */
	#section(heading: string, blocks: readonly Block[], root: Tag, breakHint: boolean): Strip[] {
		const { side, gutter, air, size } = this.#style;
		const mark = tag('H2', root, { bookmark: this.#plain(heading) });
		const lines = this.#lines([{ text: heading }], this.#faces.heading, side);
		const height = lines.length * size.heading * 1.25;
		const pieces: Piece[] = [
			{ kind: 'shape', shape: 'rule', x: 0, dy: -air.section * 0.5, width: this.#width() },
			...lines.map((line, index): Piece => ({
				kind: 'line',
				tag: mark,
				line,
				face: this.#faces.heading,
				x: 0,
				dy: index * size.heading * 1.25
			}))
		];
		const column = { x: side + gutter, width: this.#width() - side - gutter };
		return [
			strip({ before: air.section, height, float: true, clear: true, keep: true, breakHint, pieces }),
			...this.#blocks(blocks, root, column)
		];
	}

	#blocks(blocks: readonly Block[], parent: Tag, column: Column): Strip[] {
		return blocks.flatMap((block, index) => {
			const strips = this.#block(block, parent, column);
			const air =
				index === 0 ? 0 : block.kind === 'card' ? this.#style.air.block * 1.5 : this.#style.air.block;
			return strips.map((item, at) => (at === 0 ? { ...item, before: item.before + air } : item));
		});
	}

	#block(block: Block, parent: Tag, column: Column): Strip[] {
		if (block.kind === 'card') return this.#card(block, parent, column);
		if (block.kind === 'title')
			return this.#text([{ text: block.text }], this.#faces.title, tag('H1', parent), column, 1.2);
		if (block.kind === 'break') return [];
		return this.#leaf(block, parent, column);
	}

	#leaf(block: Leaf, parent: Tag, column: Column): Strip[] {
		const faces = this.#faces;
		switch (block.kind) {
			case 'heading':
				return this.#text([{ text: block.text }], faces.strong, tag(`H${block.level}`, parent), column).map(
					(item) => ({ ...item, keep: true })
				);
			case 'paragraph':
				return this.#text(
					block.runs,
					block.tone === 'small' ? faces.small : faces.body,
					tag('P', parent),
					column
				);
			case 'list':
				return this.#list(block, parent, column);
			case 'rows': {
				const list = tag('L', parent, { numbering: 'None' });
				return block.rows.flatMap((row) =>
					this.#item(row.label, faces.label, row.runs, list, column, this.#style.size.body * 6.6)
				);
			}
			case 'link': {
				const link = { url: block.url, leadsTo: this.#plain(block.leadsTo) };
				return together(
					this.#text([{ text: block.shown }], faces.link, tag('Link', tag('P', parent), { link }), column)
				);
			}
			case 'blank':
				return this.#blank(block.label, parent, column);
		}
	}

	/** Lines of a paragraph, none left alone at the foot or the head of a page. */
	#text(runs: Runs, face: Face, mark: Tag, column: Column, leading = this.#style.leading): Strip[] {
		const lines = this.#lines(runs, face, column.width);
		const height = face.size * leading;
		return lines.map((line, index) =>
			strip({
				height,
				keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
				pieces: [{ kind: 'line', tag: mark, line, face, x: column.x, dy: (height - face.size * 1.36) / 2 }]
			})
		);
	}

	#list(block: Extract<Leaf, { kind: 'list' }>, parent: Tag, column: Column): Strip[] {
		const list = tag('L', parent, { numbering: block.ordered ? 'Decimal' : 'Disc' });
		const face = block.ordered ? this.#faces.label : this.#faces.body;
		const indent = this.#style.size.body * (block.ordered ? 1.7 : 1.2);
		return block.items.flatMap((runs, index) => {
			const strips = this.#item(marker(block, index), face, runs, list, column, indent);
			return strips.map((item, at) =>
				at === 0 && index > 0 ? { ...item, before: this.#style.air.item } : item
			);
		});
	}

	/** A label and, at its right, what it labels. */
	#item(label: string, face: Face, runs: Runs, list: Tag, column: Column, indent: number): Strip[] {
		const item = tag('LI', list);
		const labelTag = tag('Lbl', item);
		const labels = this.#text([{ text: label }], face, labelTag, { x: column.x, width: indent - 4 });
		const body = { x: column.x + indent, width: column.width - indent };
		const texts = this.#text(runs, this.#faces.body, tag('LBody', item), body);
		const [longer, shorter] = texts.length >= labels.length ? [texts, labels] : [labels, texts];
		return longer.map((one, index) => ({
			...one,
			pieces: [...(shorter[index]?.pieces ?? []), ...one.pieces]
		}));
	}

	#card(block: Extract<Block, { kind: 'card' }>, parent: Tag, column: Column): Strip[] {
		if (block.about === 'step') {
			const inner = this.#blocks(block.blocks, parent, { x: column.x + PAD, width: column.width - 2 * PAD });
			const edge = strip({ height: PAD * 0.6, ground: true });
			return together([edge, ...inner.map((item) => ({ ...item, ground: true })), edge]);
		}
		const { qr, size } = this.#style;
		const link = block.blocks.find((leaf) => leaf.kind === 'link');
		const indent = block.about === 'option' ? size.body * 1.9 : 0;
		const width = column.width - indent - (link ? qr + PAD : 0);
		const inner = this.#blocks(block.blocks, parent, { x: column.x + indent, width });
		const beside: Piece[] = [];
		if (block.about === 'option') {
			beside.push({ kind: 'shape', shape: SHAPES[block.choice], x: column.x, dy: 2.5, width: size.body });
		}
		if (link) {
			const figure = tag('Figure', parent, { alt: this.#plain(link.qrAlt) });
			beside.push({
				kind: 'qr',
				tag: figure,
				url: link.url,
				size: qr,
				x: column.x + column.width - qr,
				dy: 2
			});
		}
		const aside = strip({ float: true, height: link ? qr + 4 : 0, pieces: beside });
		return together([aside, ...inner, strip({ clear: link !== undefined })]);
	}

	/** « Nom : » and a line to write on. */
	#blank(label: string, parent: Tag, column: Column): Strip[] {
		const strips = this.#text([{ text: label }], this.#faces.body, tag('P', parent), column);
		const last = strips.at(-1)?.pieces[0];
		const end = last?.kind === 'line' ? widthOf(last.line) + 6 : 0;
		const height = this.#style.size.body * 2;
		const rule: Piece = {
			kind: 'shape',
			shape: 'blank',
			x: column.x + end,
			dy: height * 0.82,
			width: Math.min(column.width - end, 260)
		};
		return strips.map((item, index) =>
			index < strips.length - 1
				? item
				: {
						...item,
						height,
						pieces: [
							...item.pieces.map((piece) => ({ ...piece, dy: height * 0.82 - this.#style.size.body * 1.07 })),
							rule
						]
					}
		);
	}

	#lines(runs: Runs, face: Face, width: number): Line[] {
		const strong = face === this.#faces.body ? this.#faces.strong : face;
		const spans = runs.map((run): Span => ({
			text: drawable(run.text, this.#replaced),
			face: run.strong ? strong : face
		}));
		return breakLines(spans, width, this.#measure);
	}

	#plain = (text: string): string => drawable(text, this.#replaced);

	#width = (): number => this.#style.page.width - 2 * this.#style.margin.side;
}

const PAD = 12;

/** The choice by its shape; its words stand beside it. */
const SHAPES: Readonly<Record<Choice, Shape>> = {
	choisie: 'ticked',
	'plus-tard': 'later',
	ecartee: 'crossed',
	'': 'box'
};

const widthOf = (line: Line): number =>
	line.reduce((sum, placed) => Math.max(sum, placed.x + placed.width), 0);

/** The heading that follows the document's page hint. */
function hintedHeading(document: SynthesisDocument): string | null {
	const at = document.blocks.findIndex((block) => block.kind === 'break');
	const next = at < 0 ? undefined : document.blocks[at + 1];
	return next?.kind === 'heading' ? next.text : null;
}
