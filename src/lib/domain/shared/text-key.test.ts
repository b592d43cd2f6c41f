import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, textKey } from '#lib/domain/shared/text-key.ts';

describe('key of a text', () => {
	it.each([
		['L’Île-d’Ohé', 'l ile d ohe'],
		["L'Île-d'Ohé", 'l ile d ohe'],
		['CŒUR de Bretagne', 'coeur de bretagne'],
		['Lætitia', 'laetitia'],
		['Ælle', 'aelle'],
		['Ǽthelred', 'aethelred'],
		['Plouguerneau\u00a0– Plougêrne', 'plouguerneau plougerne'],
		['An Alre, C\u2019hoad', 'an alre c hoad'],
		['e\u0301te\u0301', 'ete'],
		['Saint-Malo (35)', 'saint malo 35'],
		['  deux   espaces  ', 'deux espaces'],
		['Київ', 'киів'],
		['…', ''],
		['', '']
	])('%j → %j', (text, key) => expect(textKey(text)).toBe(key));

	it('is its own key, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(textKey(textKey(text))).toBe(textKey(text));
			})
		);
	});
});

describe('text as both engines store it', () => {
	it.each([
		['a\0b\0', 'ab'],
		['\ud800 seul', '\ufffd seul'],
		['fin \udc00', 'fin \ufffd'],
		['👩🏽‍💻 « déjà »\n', '👩🏽‍💻 « déjà »\n'],
		['', '']
	])('%j → %j', (text, clean) => expect(cleanText(text)).toBe(clean));

	it('is well-formed and without NUL, and cleaning it again changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const clean = cleanText(text);
				expect(clean.isWellFormed() && !clean.includes('\0')).toBe(true);
				expect(cleanText(clean)).toBe(clean);
			})
		);
	});
});
