import { composing, type Drawing, type Subset } from '#lib/server/pdf/compose.ts';
import { fontOf, type FontName } from '#lib/server/pdf/fonts.ts';
import type { Placed } from '#lib/server/pdf/lines.ts';
import { shape, type Glyph, type Shaped } from '#lib/server/pdf/shape.ts';
import type { Face } from '#lib/server/pdf/style.ts';

type Pdf = PDFKit.PDFDocument;

/** What PDFKit keeps of a font it embeds. */
type Embedded = {
	readonly id: string;
	readonly subset: Subset;
	readonly widths: number[];
	readonly unicode: number[][];
	ref(): unknown;
};

type Pot = {
	readonly font: Embedded;
	readonly codes: Map<Glyph, string>;
	readonly drawn: Set<number | Drawing>;
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
		this.#pdf.addContent(this.#operators(text, face, rtl === true, x, y));
	}

	/** Text in reading order, whichever way it is drawn: who follows the file, not the page, reads the same. */
	#operators(text: string, face: Face, rtl: boolean, x: number, y: number): string {
		const { size, color } = face;
		const drawn = drawnGlyphs(shape(text, face, rtl), size / 1000, x);
		const runs: { readonly at: string; readonly font: FontName; readonly up: number; shown: string }[] = [];
		let pen = 0;
		for (const { glyph, left, up } of rtl ? drawn.reverse() : drawn) {
			const run = runs.at(-1);
			if (run?.font === glyph.font && run.up === up) {
				const back = round(((pen - left) * 1000) / size);
				run.shown += back === 0 ? this.#code(glyph) : `>${back}<${this.#code(glyph)}`;
			} else {
				const at = `/${this.#inPage(glyph.font)} ${size} Tf 1 0 0 -1 ${round(left)} ${round(y - up)} Tm`;
				runs.push({ at, font: glyph.font, up, shown: this.#code(glyph) });
			}
			pen = left + (glyph.width * size) / 1000;
		}
		const shown = runs.map(({ at, shown }) => `${at} [<${shown}>] TJ`);
		return `BT ${rgb(color)} rg ${shown.join('\n')} ET`;
	}

	/** The glyph’s number in the subset, in the file’s notation. */
	#code(glyph: Glyph): string {
		const { font, codes, drawn } = this.#pot(glyph.font);
		const known = codes.get(glyph);
		if (known) return known;
		const { drawing } = glyph;
		// A drawing with another meaning goes in again, so that each can be read back.
		const index =
			typeof drawing === 'number' && !drawn.has(drawing)
				? font.subset.includeGlyph(drawing)
				: font.subset.glyphs.push(drawing) - 1;
		drawn.add(drawing);
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
		composing(_font.subset);
		const pot: Pot = { font: _font, codes: new Map(), drawn: new Set() };
		this.#pots.set(name, pot);
		return pot;
	}
}

/** Each glyph from left to right, and how high above the line. */
function drawnGlyphs({ glyphs, advances, shifts }: Shaped, scale: number, x: number) {
	let pen = x;
	return glyphs.map((glyph, index) => {
		const [dx, dy] = shifts.get(index) ?? [0, 0];
		const left = pen + dx * scale;
		pen += (advances[index] ?? glyph.width) * scale;
		return { glyph, left, up: dy * scale };
	});
}

/** Hundredths of a point: finer than any printer. */
const round = (value: number): number => Math.round(value * 100) / 100;

const rgb = (color: string): string =>
	[1, 3, 5].map((at) => round(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
