import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { ARABIC, type Direction } from '#lib/server/pdf/direction.ts';

export type Weight = 'regular' | 'bold';
export type FontName = Weight | `arabic-${Weight}`;

/** Whole fonts, of which each file embeds a subset. */
const FILES: Readonly<Record<FontName, string>> = {
	regular: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
	bold: 'noto-sans/700Bold/NotoSans_700Bold.ttf',
	'arabic-regular': 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
	'arabic-bold': 'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'
};

/** Every font that a file may embed. */
export const FONT_NAMES = Object.keys(FILES) as readonly FontName[];

const parsed = new Map<FontName, Font>();

/** A font, parsed once per process and only when a text needs it: parsing costs ten times a document. */
export function fontOf(name: FontName): Font {
	const known = parsed.get(name);
	if (known) return known;
	const font = openFont(FILES[name]);
	parsed.set(name, font);
	return font;
}

/** The font that draws a piece of text: Arabic letters have their own. */
export const fontNameFor = (text: string, weight: Weight): FontName =>
	ARABIC.test(text) ? `arabic-${weight}` : weight;

/** Reads and parses the fonts of French ahead of the first document, and touches the tables every document needs. */
export function warmFonts(): void {
	for (const weight of ['regular', 'bold'] as const) fontOf(weight).layout('Synthèse d’accueil, 02 31');
}

/** True when the font draws the grapheme whole, without an empty box. */
export function canDraw(grapheme: string): boolean {
	if (COMMON.test(grapheme)) return true;
	const known = drawn.get(grapheme);
	if (known !== undefined) return known;
	const can = looksWhole(grapheme);
	// A letter with its marks, never a text; a joke of fifty marks is not remembered.
	if (grapheme.length <= 4 && drawn.size < REMEMBERED) drawn.set(grapheme, can);
	return can;
}

const drawn = new Map<string, boolean>();
const REMEMBERED = 5_000;

function looksWhole(grapheme: string): boolean {
	const font = fontOf(fontNameFor(grapheme, 'regular'));
	if ([...grapheme].some((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0))) return false;
	const { glyphs } = layoutRun(font, grapheme, 'ltr');
	return glyphs.length > 0 && glyphs.every((glyph) => glyph.id !== 0);
}

/** What French, Breton and their neighbours write: known to be in the font (a test holds it), so never looked up. */
export const COMMON =
	/^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201e\u2022\u2026\u202f\u20ac]*$/;

/**
 * A text as the font shapes it, but letters that would join two by two (« fi »): apart, they are easier to read.
 * fontkit fails on some marks that no language puts together: those then stand side by side.
 */
export function layoutRun(font: Font, text: string, direction: Direction): GlyphRun {
	// fontkit remembers of a glyph the characters that it stood for at first: this text has to tell its own.
	(font as unknown as { _glyphs: object })._glyphs = {};
	try {
		return font.layout(text, { liga: false }, undefined, undefined, direction);
	} catch {
		(font as unknown as { _glyphs: object })._glyphs = {};
		return font.layout(text, { liga: false, mark: false, mkmk: false }, undefined, undefined, direction);
	}
}

function openFont(file: string): Font {
	// Resolved from this module, or from its bundle in build/: node_modules is above both.
	const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
	const font = create(readFileSync(path));
	if (!('layout' in font)) throw new TypeError(`not a single font: ${file}`);
	return font;
}
