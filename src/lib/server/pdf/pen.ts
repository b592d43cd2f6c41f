import type { Also, Runs } from '#lib/domain/synthesis/document.ts';
import { arranged, lineWidth } from '#lib/server/pdf/arrange.ts';
import type { Direction } from '#lib/server/pdf/direction.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { breakLines, type Line, type Measure, type Span } from '#lib/server/pdf/lines.ts';
import { textQr, type QrDrawing } from '#lib/server/pdf/qr.ts';
import { widthOf } from '#lib/server/pdf/shape.ts';
import { followed, strip, tag, type Strip, type Tag } from '#lib/server/pdf/strips.ts';
import { COLORS, type Face, type Style } from '#lib/server/pdf/style.ts';

/**
 * What does not change while one document is laid out several times to fit: its texts cut into lines with what of them
 * could not be drawn, and its codes. Gone with the document.
 */
export class Known {
	readonly lines = new Map<string, { readonly lines: Line[]; readonly replaced: ReadonlySet<string> }>();
	readonly codes = new Map<string, QrDrawing>();
}

/** What laying out needs besides the document: how it looks, what could not be drawn, what is known already. */
export type Setting = { readonly style: Style; readonly replaced: Set<string>; readonly known: Known };

/** Where a block stands, from the left of the text area. */
export type Column = { readonly x: number; readonly width: number };

/** How the lines of a text stand in their column. */
type Stance = { readonly leading?: number; readonly dir?: Direction };

type Faces = Readonly<Record<'title' | 'heading' | 'body' | 'strong' | 'small' | 'link' | 'label', Face>>;

/** Writes texts into columns, in the faces of a style. */
export class Pen {
	readonly style: Style;
	readonly faces: Faces;
	readonly #replaced: Set<string>;
	readonly #known: Known;

	constructor({ style, replaced, known }: Setting) {
		this.#replaced = replaced;
		this.#known = known;
		this.style = style;
		const { size } = style;
		this.faces = {
			title: { weight: 'bold', size: size.title, color: COLORS.accent },
			heading: { weight: 'bold', size: size.heading, color: COLORS.accent },
			body: { weight: 'regular', size: size.body, color: COLORS.ink },
			strong: { weight: 'bold', size: size.body, color: COLORS.ink },
			label: { weight: 'bold', size: size.body, color: COLORS.accent },
			link: { weight: 'regular', size: size.body, color: COLORS.accent, underline: true },
			small: { weight: 'regular', size: size.small, color: COLORS.soft }
		};
	}

	/** Width of the text area. */
	get width(): number {
		return this.style.page.width - 2 * this.style.margin.side;
	}

	/** A text that is heard or listed, not painted: alternative, bookmark. PDF/A bounds such strings: nobody hears 300 letters. */
	plain = (text: string): string => {
		const said = [...drawable(text, this.#replaced)];
		return said.length > LONGEST ? `${said.slice(0, LONGEST).join('')}…` : said.join('');
	};

	/** The QR code of a text of this document. */
	code(text: string): QrDrawing {
		const known = this.#known.codes.get(text) ?? textQr(text);
		this.#known.codes.set(text, known);
		return known;
	}

	/** Width of a text on one line, in points. */
	wide = (text: string, face: Face): number => measure(this.plain(text), face);

	/** Lines of a text, none left alone at the foot or the head of a page. */
	text(text: string | Runs, face: Face, mark: Tag, column: Column, stance: Stance = {}): Strip[] {
		const { leading = this.style.leading, dir = 'ltr' } = stance;
		const lines = this.lines(typeof text === 'string' ? [{ text }] : text, face, column.width, dir);
		const height = face.size * leading;
		const dy = (height - face.size * NATURAL) / 2;
		return lines.map((line, index) => {
			const x = column.x + (dir === 'rtl' ? column.width - lineWidth(line) : 0);
			return strip({
				height,
				keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
				continues: index > 0,
				pieces: [{ kind: 'line', tag: mark, line, face, x, dy }]
			});
		});
	}

	/** The same in the second language, under the French: lighter, its language said, at the right when it reads from there. */
	also(
		also: Also | undefined,
		face: Face,
		role: 'P' | 'Span',
		parent: Tag,
		column: Column,
		leading?: number
	): Strip[] {
		if (!also) return [];
		const second: Face = { weight: 'regular', size: face.size, color: COLORS.second, ours: true };
		const stance: Stance = { dir: also.dir, ...(leading === undefined ? {} : { leading }) };
		const actual = also.dir === 'rtl' ? { actual: drawable(also.text, this.#replaced) } : {};
		return this.text(also.text, second, tag(role, parent, { lang: also.lang, ...actual }), column, stance);
	}

	/** An item of a list: a label and, at its right, what it labels. */
	item(
		[label, face]: readonly [text: string, face: Face],
		runs: Runs,
		list: Tag,
		column: Column,
		indent: number,
		also: { readonly label?: Also | undefined; readonly body?: Also | undefined } = {}
	): Strip[] {
		const item = tag('LI', list);
		const beside = { x: column.x, width: indent - 4 };
		const labelled = tag('Lbl', item);
		const labels = [
			...this.text(label, face, labelled, beside),
			...this.also(also.label, face, 'Span', labelled, beside)
		];
		const within = { x: column.x + indent, width: column.width - indent };
		const body = tag('LBody', item);
		const texts = followed(
			this.text(runs, this.faces.body, body, within),
			this.also(also.body, this.faces.body, 'Span', body, within)
		);
		const [longer, shorter] = texts.length >= labels.length ? [texts, labels] : [labels, texts];
		return longer.map((one, index) => ({
			...one,
			// A label is never parted, or it would be read overleaf before what it labels.
			keep: one.keep || index < labels.length - 1,
			continues: index > 0,
			pieces: [...(shorter[index]?.pieces ?? []), ...one.pieces]
		}));
	}

	lines(runs: Runs, face: Face, width: number, dir: Direction): Line[] {
		const { weight, size, color } = face;
		const text = runs.map((run) => `${run.strong ? 'strong' : ''}\0${run.text}`).join('\0');
		const key = [weight, size, color, face.underline, width, dir, text].join('\0');
		const known = this.#known.lines.get(key) ?? this.#newLines(runs, face, width, dir);
		this.#known.lines.set(key, known);
		for (const one of known.replaced) this.#replaced.add(one);
		return known.lines;
	}

	#newLines(runs: Runs, face: Face, width: number, dir: Direction) {
		const strong = face === this.faces.body ? this.faces.strong : face;
		const replaced = new Set<string>();
		const spans = runs.map((run): Span => ({
			text: drawable(run.text, replaced),
			face: run.strong ? strong : face
		}));
		return {
			lines: breakLines(spans, width, measure).map((line) => arranged(line, dir, measure)),
			replaced
		};
	}
}

const measure: Measure = (text, face) => (widthOf(text, face) * face.size) / 1000;

const LONGEST = 300;

/** Height of a line of Noto Sans, in ems. */
export const NATURAL = 1.362;
