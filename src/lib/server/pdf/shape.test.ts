import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontOf } from '#lib/server/pdf/fonts.ts';
import { shape, widthOf } from '#lib/server/pdf/shape.ts';

/** Width as the font itself lays the whole text out. */
const whole = (text: string, weight: 'regular' | 'bold'): number =>
	fontOf(weight).layout(text, { liga: false }).advanceWidth;

const LETTERS = [
	...'aàâæbcçdeéèêëfgiîïjkloôœruùûüvwxyzAÀÂVTWLPFYÉÊÎÔ0123456789 .,;:!?’«»()-–/&@\u00a0\u202fñğışŞİĞЇїєґАВТУюящ'
];

test('a text measured pair by pair is as wide as the font says', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }),
			fc.constantFrom('regular', 'bold'),
			(letters, weight) => {
				const text = letters.join('');
				expect(widthOf(text, { weight })).toBeCloseTo(whole(text, weight), 6);
				const { glyphs } = shape(text, { weight }, false);
				expect(glyphs.map((glyph) => glyph.text).join('')).toBe(text);
				expect(glyphs.map(({ drawing }) => drawing)).toEqual(
					fontOf(weight)
						.layout(text, { liga: false })
						.glyphs.map(({ id }) => id)
				);
			}
		),
		{ numRuns: 500 }
	);
});

test('letters stay apart: « fi » is two drawings', () => {
	expect(shape('office', { weight: 'regular' }, false).glyphs.map(({ text }) => text)).toEqual([...'office']);
});

test('Arabic letters are joined, drawn from right to left, and each drawing says its letter', () => {
	const { glyphs, shifts } = shape('بيت', { weight: 'regular' }, true);
	expect(glyphs.map(({ font }) => font)).toEqual(glyphs.map(() => 'arabic-regular'));
	expect(glyphs.map(({ text }) => text).reverse()).toEqual([...'بيت']);
	// A stroke and its dots are one drawing; nothing is left to float.
	expect(glyphs.filter(({ drawing }) => typeof drawing === 'object')).toHaveLength(3);
	expect(shifts.size).toBe(0);
});

test('the same drawing under two letters says each of them', () => {
	const meanings = (text: string) =>
		new Set(shape(text, { weight: 'regular' }, true).glyphs.map((glyph) => glyph.text));
	expect([...meanings('بب')]).toContain('ب');
	expect([...meanings('تت')]).not.toContain('ب');
});

test('brackets and spaces of a right-to-left stretch are drawn mirrored, in reverse order', () => {
	const { glyphs } = shape('( ', { weight: 'regular' }, true);
	expect(glyphs.map(({ text }) => text)).toEqual([' ', '(']);
	expect(glyphs[1]?.drawing).toBe(shape(')', { weight: 'regular' }, false).glyphs[0]?.drawing);
});

test('marks that no language puts together do not stop the page', () => {
	for (let code = 0x610; code < 0x6ee; code += 1) {
		const mark = String.fromCodePoint(code);
		expect(() => shape(`ڳ\u0655${mark}\u08d3${mark}`, { weight: 'regular' }, true)).not.toThrow();
	}
});
