import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';
export type FontSet = Readonly<Record<Weight, Font>>;

const FILES: Readonly<Record<Weight, string>> = {
	regular: '400Regular/NotoSans_400Regular.ttf',
	bold: '700Bold/NotoSans_700Bold.ttf'
};

let parsed: FontSet | undefined;

/** The two fonts of every document, parsed once per process: parsing costs ten times the document itself. */
export function fontSet(): FontSet {
	parsed ??= { regular: openFont(FILES.regular), bold: openFont(FILES.bold) };
	return parsed;
}

/** Reads and parses the fonts ahead of the first document, and touches the tables every document needs. */
export function warmFonts(): void {
	for (const font of Object.values(fontSet())) font.layout('Synthèse d’accueil, 02 31');
}

/** True when the font draws the grapheme whole: no empty box, no glyph that could not be read back as text. */
export function canDraw(grapheme: string): boolean {
	if (COMMON.test(grapheme)) return true;
	return Object.values(fontSet()).every((font) => {
		if ([...grapheme].some((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0))) return false;
		const { glyphs } = font.layout(grapheme);
		return glyphs.length > 0 && glyphs.every((glyph) => glyph.id !== 0 && glyph.codePoints.length > 0);
	});
}

/** What French, Breton and their neighbours write: known to be in the font (a test holds it), so never looked up. */
export const COMMON =
	/^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201e\u2022\u2026\u202f\u20ac]*$/;

function openFont(file: string): Font {
	// Resolved from this module, or from its bundle in build/: node_modules is above both.
	const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${file}`);
	const font = create(readFileSync(path));
	if (!('layout' in font)) throw new TypeError(`not a single font: ${file}`);
	nameGlyphs(font);
	return font;
}

/**
 * Gives each glyph its character once and for all. fontkit remembers a glyph as it first met it: a part of « É »
 * taken into a subset would leave « E » without its character in every later document of the process.
 */
function nameGlyphs(font: Font): void {
	for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}
