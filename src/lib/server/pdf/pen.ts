import type { Runs } from '#lib/domain/synthesis/document.ts';
import { drawable } from '#lib/server/pdf/drawable.ts';
import { breakLines, type Line, type Measure, type Span } from '#lib/server/pdf/lines.ts';
import { strip, tag, type Strip, type Tag } from '#lib/server/pdf/strips.ts';
import { COLORS, type Face, type Style } from '#lib/server/pdf/style.ts';

/** What laying out needs besides the document: how it looks, how wide a text is, what could not be drawn. */
export type Setting = { readonly style: Style; readonly measure: Measure; readonly replaced: Set<string> };

/** Where a block stands, from the left of the text area. */
export type Column = { readonly x: number; readonly width: number };

type Faces = Readonly<Record<'title' | 'heading' | 'body' | 'strong' | 'small' | 'link' | 'label', Face>>;

/** Writes texts into columns, in the faces of a style. */
export class Pen {
	readonly style: Style;
	readonly faces: Faces;
	readonly #setting: Setting;

	constructor(setting: Setting) {
		this.#setting = setting;
		this.style = setting.style;
		const { size } = setting.style;
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

	/** A text that is heard or listed, not painted: alternative, bookmark. */
	plain = (text: string): string => drawable(text, this.#setting.replaced);

	/** Lines of a text, none left alone at the foot or the head of a page. */
	text(text: string | Runs, face: Face, mark: Tag, column: Column, leading = this.style.leading): Strip[] {
		const lines = this.lines(typeof text === 'string' ? [{ text }] : text, face, column.width);
		const height = face.size * leading;
		const dy = (height - face.size * NATURAL) / 2;
		return lines.map((line, index) =>
			strip({
				height,
				keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
				pieces: [{ kind: 'line', tag: mark, line, face, x: column.x, dy }]
			})
		);
	}

	/** An item of a list: a label and, at its right, what it labels. */
	item(label: string, face: Face, runs: Runs, list: Tag, column: Column, indent: number): Strip[] {
		const item = tag('LI', list);
		const labels = this.text(label, face, tag('Lbl', item), { x: column.x, width: indent - 4 });
		const body = { x: column.x + indent, width: column.width - indent };
		const texts = this.text(runs, this.faces.body, tag('LBody', item), body);
		const [longer, shorter] = texts.length >= labels.length ? [texts, labels] : [labels, texts];
		return longer.map((one, index) => ({
			...one,
			pieces: [...(shorter[index]?.pieces ?? []), ...one.pieces]
		}));
	}

	lines(runs: Runs, face: Face, width: number): Line[] {
		const strong = face === this.faces.body ? this.faces.strong : face;
		const spans = runs.map((run): Span => ({
			text: drawable(run.text, this.#setting.replaced),
			face: run.strong ? strong : face
		}));
		return breakLines(spans, width, this.#setting.measure);
	}
}

/** Height of a line of Noto Sans, in ems. */
export const NATURAL = 1.362;
