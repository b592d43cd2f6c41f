import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineText, pageText } from '#lib/domain/synthesis/clean.ts';
import { weirdText } from '../../../../tests/support/weird-interviews.ts';

it('keeps the words and the line breaks, drops what nobody sees', () => {
	expect(pageText(' a\u0000b\u202ec\u200b \t d\r\n\r\n e\u0301 ')).toBe('abc d\né');
	expect(pageText('seul \ud800')).toBe('seul \ufffd');
	expect(pageText('Quand ? « à 9 h »')).toBe('Quand\u00a0? «\u00a0à 9\u00a0h\u00a0»');
	expect(lineText('a\nb')).toBe('a b');
});

it('cleans once and for all', () => {
	fc.assert(fc.property(weirdText, (text) => void expect(pageText(pageText(text))).toBe(pageText(text))));
});
