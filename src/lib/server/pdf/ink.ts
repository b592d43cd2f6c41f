import { fontOf, type FontName } from '#lib/server/pdf/fonts.ts';
import type { Placed } from '#lib/server/pdf/lines.ts';
import { shape, type Glyph } from '#lib/server/pdf/shape.ts';
import type { Face } from '#lib/server/pdf/style.ts';

type Pdf = PDFKit.PDFDocument;

/** What PDFKit keeps of a font it embeds. */
type Embedded = {
	readonly id: string;
	readonly subset: { includeGlyph(id: number): number; readonly glyphs: number[] };
	readonly widths: number[];
	readonly unicode: number[][];
	ref(): unknown;
};

type Pot = {
	readonly font: Embedded;
	readonly codes: Map<Glyph, string>;
	readonly drawn: Set<number>;
};

/**
 * Writes shaped glyphs and counts them into the subsets that the file embeds. PDFKit’s own `text` shapes each word
 * three times and gives a drawing one meaning only.
 */
export class Ink {
	readonly #pdf: Pdf;
	readonly #pots = new Map<FontName, Pot>();

	constructor(pdf: Pdf) {
		this.#pdf = pdf;
	}

	/** A stretch of text, its baseline at `y`. */
	write({ text, face, rtl }: Pick<Placed, 'text' | 'face' | 'rtl'>, x: number, y: number): void {
		// Drawn from right to left, it is copied and read aloud from its own words.
		if (rtl) this.#pdf.markContent('Span', { actual: text } as object);
		this.#pdf.addContent(this.#operators(text, face, rtl === true, x, y));
		if (rtl) this.#pdf.endMarkedContent();
	}

	#operators(text: string, { weight, size, color }: Face, rtl: boolean, x: number, y: number): string {
		const { glyphs, advances, shifts } = shape(text, weight, rtl);
		const scale = size / 1000;
		const runs: { font: FontName; x: number; y: number; shown: string; shifted: boolean }[] = [];
		let pen = x;
		glyphs.forEach((glyph, index) => {
			const shift = shifts.get(index);
			let run = runs.at(-1);
			if (!run || shift || run.shifted || run.font !== glyph.font) {
				const [dx, dy] = shift ?? [0, 0];
				run = {
					font: glyph.font,
					x: pen + dx * scale,
					y: y - dy * scale,
					shown: '',
					shifted: shift !== undefined
				};
				runs.push(run);
			}
			const advance = advances[index] ?? glyph.width;
			run.shown += this.#code(glyph);
			if (advance !== glyph.width) run.shown += `>${round(glyph.width - advance)}<`;
			pen += advance * scale;
		});
		const shown = runs.map(
			(run) =>
				`/${this.#inPage(run.font)} ${size} Tf 1 0 0 -1 ${round(run.x)} ${round(run.y)} Tm [<${run.shown}>] TJ`
		);
		return `BT ${rgb(color)} rg ${shown.join('\n')} ET`;
	}

	/** The glyph’s number in the subset, in the file’s notation. */
	#code(glyph: Glyph): string {
		const { font, codes, drawn } = this.#pot(glyph.font);
		const known = codes.get(glyph);
		if (known) return known;
		// A drawing with another meaning goes in again, so that each can be read back.
		const index = drawn.has(glyph.id)
			? font.subset.glyphs.push(glyph.id) - 1
			: font.subset.includeGlyph(glyph.id);
		drawn.add(glyph.id);
		font.widths[index] = glyph.width;
		font.unicode[index] = [...glyph.text].map((char) => char.codePointAt(0) ?? 0);
		const code = index.toString(16).padStart(4, '0');
		codes.set(glyph, code);
		return code;
	}

	/** Name of the font on the current page. */
	#inPage(name: FontName): string {
		const { font } = this.#pot(name);
		const { page } = this.#pdf as unknown as { page: { fonts: Record<string, unknown> } };
		page.fonts[font.id] ??= font.ref();
		return font.id;
	}

	#pot(name: FontName): Pot {
		const known = this.#pots.get(name);
		if (known) return known;
		this.#pdf.registerFont(name, fontOf(name) as unknown as Buffer).font(name);
		const { _font } = this.#pdf as unknown as { _font: Embedded };
		const pot: Pot = { font: _font, codes: new Map(), drawn: new Set() };
		this.#pots.set(name, pot);
		return pot;
	}
}

/** Hundredths of a point: finer than any printer. */
const round = (value: number): number => Math.round(value * 100) / 100;

const rgb = (color: string): string =>
	[1, 3, 5].map((at) => round(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
