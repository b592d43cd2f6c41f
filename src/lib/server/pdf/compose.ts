import type { Font } from 'fontkit';

/** A glyph of the font at its place in a drawing, in units of the font. */
export type Part = { readonly id: number; readonly dx: number; readonly dy: number };

/** Several glyphs that stand for one letter, as wide as `width`. */
export type Drawing = { readonly parts: readonly Part[]; readonly width: number };

/** What fontkit keeps of a subset while it writes it. */
export type Subset = {
	readonly font: Font;
	readonly glyphs: (number | Drawing)[];
	readonly glyf: Uint8Array[];
	readonly loca: { readonly offsets: number[] };
	readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
	offset: number;
	includeGlyph(id: number): number;
	_addGlyph(glyph: number | Drawing): number;
};

/**
 * Lets a subset hold drawings made of several glyphs (TrueType « composite »). An Arabic letter is often drawn as a stroke
 * and its dots apart: put together again, each drawing is one letter, that any reader gives back as it was typed.
 */
export function composing(subset: Subset): Subset {
	const addGlyph = subset._addGlyph.bind(subset);
	subset._addGlyph = (glyph) => {
		if (typeof glyph === 'number') return addGlyph(glyph);
		const { bytes, left } = composite(subset, glyph);
		subset.glyf.push(bytes);
		subset.loca.offsets.push(subset.offset);
		subset.hmtx.metrics.push({ advance: glyph.width, bearing: left });
		subset.offset += bytes.length;
		return subset.glyf.length - 1;
	};
	return subset;
}

/** The drawing as the « glyf » table writes it (OpenType 1.9): its box, then each part and where it stands. */
function composite(subset: Subset, { parts }: Drawing): { bytes: Uint8Array; left: number } {
	const boxes = parts.map(({ id, dx, dy }) => {
		const { minX, minY, maxX, maxY } = subset.font.getGlyph(id).bbox;
		return [minX + dx, minY + dy, maxX + dx, maxY + dy] as const;
	});
	const side = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number): number =>
		Math.round(pick(...boxes.map((box) => box[at])));
	const box = [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
	const view = new DataView(new ArrayBuffer(10 + 8 * parts.length));
	[COMPOSITE, ...box].forEach((value, index) => view.setInt16(index * 2, value));
	parts.forEach(({ id, dx, dy }, index) => {
		const at = 10 + 8 * index;
		view.setUint16(at, WORDS | OFFSETS | (index < parts.length - 1 ? MORE : 0));
		view.setUint16(at + 2, subset.includeGlyph(id));
		view.setInt16(at + 4, Math.round(dx));
		view.setInt16(at + 6, Math.round(dy));
	});
	return { bytes: new Uint8Array(view.buffer), left: box[0] ?? 0 };
}

const COMPOSITE = -1;
const [WORDS, OFFSETS, MORE] = [0x0001, 0x0002, 0x0020];
