import type { Drawing } from '#lib/server/pdf/compose.ts';
import { mirrored } from '#lib/server/pdf/direction.ts';
import { fontNameFor, fontOf, layoutRun, type FontName, type Weight } from '#lib/server/pdf/fonts.ts';
import type { Face } from '#lib/server/pdf/style.ts';

/** A drawing and the text it stands for: the same drawing for two letters is two glyphs. */
export type Glyph = {
	readonly font: FontName;
	/** Number of a glyph in the font, or several put together. */
	readonly drawing: number | Drawing;
	readonly text: string;
	/** Its own width, in thousandths of the size. */
	readonly width: number;
};

/** Glyphs from left to right; advances and shifts in thousandths of the size. */
export type Shaped = {
	readonly glyphs: readonly Glyph[];
	readonly advances: readonly number[];
	/** Where a glyph leaves its line (a vowel above its letter), by index. */
	readonly shifts: ReadonlyMap<number, readonly [dx: number, dy: number]>;
};

/** What shaping asks of a face. */
type Cut = Pick<Face, 'weight' | 'ours'>;

/** Width of a text of one direction, in thousandths of the size. */
export const widthOf = (text: string, face: Cut): number =>
	widthInPairs(text, face.weight) ?? shape(text, face, false).advances.reduce((sum, one) => sum + one, 0);

/** The glyphs of a text of one direction. Letters that would join two by two (« fi ») stay apart: easier to read. */
export function shape(text: string, { weight, ours }: Cut, rtl: boolean): Shaped {
	const simple = rtl ? null : shapedInPairs(text, weight);
	if (simple) return simple;
	const pieces = piecesOf(text, weight).map((piece) => {
		const key = `${piece.font} ${rtl} ${piece.text}`;
		const known = words.get(key) ?? shapedWhole(piece.text, piece.font, rtl);
		// What somebody said is not remembered; our own words are, and marks and spaces are nobody’s.
		if ((ours || piece.text.length <= 2) && words.size < REMEMBERED) words.set(key, known);
		return known;
	});
	return joined(rtl ? pieces.reverse() : pieces);
}

const words = new Map<string, Shaped>();
const REMEMBERED = 5_000;

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

/** As the font itself shapes it: joined letters, marks on letters; what is drawn apart of one letter is put together. */
function shapedWhole(text: string, name: FontName, rtl: boolean): Shaped {
	const font = fontOf(name);
	const arabic = name.startsWith('arabic');
	const said = rtl && !arabic ? [...text].reverse().join('') : text;
	const written = rtl && !arabic ? [...said].map(mirrored).join('') : text;
	const { glyphs, positions } = layoutRun(font, written, arabic ? 'rtl' : 'ltr');
	const drawn = glyphs.map((glyph, at): Drawn => ({
		id: glyph.id,
		chars: glyph.codePoints.length,
		width: glyph.advanceWidth,
		advance: positions[at]?.xAdvance ?? 0,
		dx: positions[at]?.xOffset ?? 0,
		dy: positions[at]?.yOffset ?? 0
	}));
	const letters = lettersOf(drawn, said, arabic);
	const scale = 1000 / font.unitsPerEm;
	const shifts = new Map<number, readonly [number, number]>();
	const shaped = letters.map(({ text, drawn: [first, ...more] }, at) => {
		if (!first || more.length > 0) return composed(name, text, first ? [first, ...more] : [], scale);
		if (first.dx || first.dy) shifts.set(at, [first.dx * scale, first.dy * scale]);
		return { glyph: glyphOf(name, first.id, text, first.width * scale), advance: first.advance * scale };
	});
	return { glyphs: shaped.map(({ glyph }) => glyph), advances: shaped.map(({ advance }) => advance), shifts };
}

/** A glyph as the font placed it, in its units; `chars` is how many characters it took, none for a dot of the letter before. */
type Drawn = {
	readonly id: number;
	readonly chars: number;
	readonly width: number;
	readonly advance: number;
	readonly dx: number;
	readonly dy: number;
};

/** A character, or several that the font draws as one, with its glyphs from left to right. */
type Letter = { readonly text: string; readonly drawn: Drawn[] };

/** The letters of a text from left to right; a text whose glyphs cannot be told apart is one letter. */
function lettersOf(drawn: readonly Drawn[], text: string, rtl: boolean): Letter[] {
	const chars = [...text];
	if (drawn.reduce((sum, one) => sum + one.chars, 0) !== chars.length) return [{ text, drawn: [...drawn] }];
	const letters: Letter[] = [];
	let next = 0;
	for (const one of rtl ? drawn.toReversed() : drawn) {
		const last = letters.at(-1);
		if (one.chars === 0 && last) last.drawn[rtl ? 'unshift' : 'push'](one);
		else letters.push({ text: chars.slice(next, (next += one.chars)).join(''), drawn: [one] });
	}
	return rtl ? letters.reverse() : letters;
}

function composed(font: FontName, text: string, drawn: readonly Drawn[], scale: number) {
	let pen = 0;
	const parts = drawn.map(({ id, advance, dx, dy }) => {
		const part = { id, dx: pen + dx, dy };
		pen += advance;
		return part;
	});
	const id = `${parts.map((part) => `${part.id},${part.dx},${part.dy}`).join(' ')} ${pen}`;
	return { glyph: glyphOf(font, id, text, pen * scale, { parts, width: pen }), advance: pen * scale };
}

const known = new Map<string, Glyph>();

/** One object per drawing and meaning, so that a document can count them. */
function glyphOf(font: FontName, id: number | string, text: string, width: number, drawing?: Drawing): Glyph {
	const key = `${font} ${id} ${text}`;
	const glyph = known.get(key) ?? { font, drawing: drawing ?? Number(id), text, width };
	// A text whose glyphs could not be told apart is somebody's words: not remembered.
	if ([...text].length <= 2 && known.size < REMEMBERED) known.set(key, glyph);
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
