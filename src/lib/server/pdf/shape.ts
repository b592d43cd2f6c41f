import { mirrored } from '#lib/server/pdf/direction.ts';
import { fontNameFor, fontOf, layoutRun, type FontName, type Weight } from '#lib/server/pdf/fonts.ts';

/** A drawing of a font and the text it stands for: the same drawing for two letters is two glyphs. */
export type Glyph = {
	readonly font: FontName;
	readonly id: number;
	readonly text: string;
	/** Its own width, in thousandths of the size. */
	readonly width: number;
};

/** Glyphs from left to right; advances and shifts in thousandths of the size. */
export type Shaped = {
	readonly glyphs: readonly Glyph[];
	readonly advances: readonly number[];
	/** Where a glyph leaves its line (a dot under its letter), by index. */
	readonly shifts: ReadonlyMap<number, readonly [dx: number, dy: number]>;
};

/** Width of a text of one direction, in thousandths of the size. */
export function widthOf(text: string, weight: Weight): number {
	return widthInPairs(text, weight) ?? shape(text, weight, false).advances.reduce((sum, one) => sum + one, 0);
}

/** The glyphs of a text of one direction. Letters that would join two by two (« fi ») stay apart: easier to read. */
export function shape(text: string, weight: Weight, rtl: boolean): Shaped {
	const simple = rtl ? null : shapedInPairs(text, weight);
	if (simple) return simple;
	const pieces = piecesOf(text, weight).map((piece) => shapedWhole(piece.text, piece.font, rtl));
	return joined(rtl ? pieces.reverse() : pieces);
}

/** Invisible, and harmless when copied: what a dot drawn apart from its letter says. */
const SILENT = '\u200d';

/** Stretches of one font. */
function piecesOf(text: string, weight: Weight): { text: string; font: FontName }[] {
	const pieces: { text: string; font: FontName }[] = [];
	for (const segment of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
		const font = fontNameFor(segment, weight);
		const last = pieces.at(-1);
		if (last?.font === font) last.text += segment;
		else pieces.push({ text: segment, font });
	}
	return pieces;
}

function joined(pieces: readonly Shaped[]): Shaped {
	const [glyphs, advances]: [Glyph[], number[]] = [[], []];
	const shifts = new Map<number, readonly [number, number]>();
	for (const piece of pieces) {
		for (const [index, shift] of piece.shifts) shifts.set(glyphs.length + index, shift);
		glyphs.push(...piece.glyphs);
		advances.push(...piece.advances);
	}
	return { glyphs, advances, shifts };
}

/** As the font itself shapes it: joined letters, marks on letters. */
function shapedWhole(text: string, name: FontName, rtl: boolean): Shaped {
	const font = fontOf(name);
	const arabic = name.startsWith('arabic');
	const written = rtl && !arabic ? [...text].reverse().map(mirrored).join('') : text;
	const run = layoutRun(font, written, arabic ? 'rtl' : 'ltr');
	const scale = 1000 / font.unitsPerEm;
	const texts = textsOf(run.glyphs, written, arabic);
	const shifts = new Map<number, readonly [number, number]>();
	run.positions.forEach(({ xOffset, yOffset }, index) => {
		if (xOffset || yOffset) shifts.set(index, [xOffset * scale, yOffset * scale]);
	});
	return {
		glyphs: run.glyphs.map((glyph, index) =>
			glyphOf(name, glyph.id, texts[index] ?? SILENT, glyph.advanceWidth * scale)
		),
		advances: run.positions.map(({ xAdvance }) => xAdvance * scale),
		shifts
	};
}

/**
 * What each glyph says, from left to right. fontkit tells how many characters a glyph took, but remembers them from
 * the first text that met it: the characters themselves are taken from this text.
 */
function textsOf(
	glyphs: readonly { readonly codePoints: readonly number[] }[],
	text: string,
	rtl: boolean
): string[] {
	const chars = [...text];
	const reading = rtl ? [...glyphs].reverse() : [...glyphs];
	const sure = reading.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === chars.length;
	let next = 0;
	const texts = reading.map(({ codePoints }, index) => {
		if (!sure) return index === 0 ? text : SILENT;
		const own = chars.slice(next, (next += codePoints.length)).join('');
		return own === '' ? SILENT : own;
	});
	return rtl ? texts.reverse() : texts;
}

const known = new Map<string, Glyph>();

/** One object per drawing and meaning, so that a document can count them. */
function glyphOf(font: FontName, id: number, text: string, width: number): Glyph {
	const key = `${font} ${id} ${text}`;
	const glyph = known.get(key) ?? { font, id, text, width };
	// A text that could not be parted among its glyphs is somebody's words: not remembered.
	if (text.length <= 2) known.set(key, glyph);
	return glyph;
}

/** A character whose glyph stands alone, and by how much it moves each next one: no text is remembered, only pairs. */
type Simple = { readonly glyph: Glyph; readonly before: Map<string, number | null> };

const simple: Record<Weight, Map<string, Simple | null>> = { regular: new Map(), bold: new Map() };

function widthInPairs(text: string, weight: Weight): number | null {
	let width = 0;
	let last: Simple | null = null;
	for (const char of text) {
		const here = simpleOf(char, weight);
		const kern: number | null = here && last ? kernOf(last, here, weight) : 0;
		if (!here || kern === null) return null;
		width += here.glyph.width + kern;
		last = here;
	}
	return width;
}

/** The common case, a hundred times faster than asking the font: each letter, moved by the one after it. */
function shapedInPairs(text: string, weight: Weight): Shaped | null {
	const [glyphs, advances]: [Glyph[], number[]] = [[], []];
	let last: Simple | null = null;
	for (const char of text) {
		const here = simpleOf(char, weight);
		const kern: number | null = here && last ? kernOf(last, here, weight) : 0;
		if (!here || kern === null) return null;
		if (kern !== 0) advances[advances.length - 1] = (advances.at(-1) ?? 0) + kern;
		glyphs.push(here.glyph);
		advances.push(here.glyph.width);
		last = here;
	}
	return { glyphs, advances, shifts: NONE };
}

const NONE: Shaped['shifts'] = new Map();

function simpleOf(char: string, weight: Weight): Simple | null {
	const known = simple[weight].get(char);
	if (known !== undefined) return known;
	const found = lookUp(char, weight);
	simple[weight].set(char, found);
	return found;
}

function lookUp(char: string, weight: Weight): Simple | null {
	const name = fontNameFor(char, weight);
	if (name !== weight || /\p{M}/u.test(char)) return null;
	const { glyphs, shifts } = shapedWhole(char, name, false);
	const [glyph] = glyphs;
	return glyph && glyphs.length === 1 && shifts.size === 0 ? { glyph, before: new Map() } : null;
}

/** How far the second letter stands from where the first one leaves it; null when the two do not just stand side by side. */
function kernOf(first: Simple, second: Simple, weight: Weight): number | null {
	const known = first.before.get(second.glyph.text);
	if (known !== undefined) return known;
	const { glyphs, advances, shifts } = shapedWhole(first.glyph.text + second.glyph.text, weight, false);
	const apart =
		glyphs[0] === first.glyph &&
		glyphs[1] === second.glyph &&
		glyphs.length === 2 &&
		shifts.size === 0 &&
		advances[1] === second.glyph.width;
	const kern = apart ? (advances[0] ?? 0) - first.glyph.width : null;
	first.before.set(second.glyph.text, kern);
	return kern;
}
