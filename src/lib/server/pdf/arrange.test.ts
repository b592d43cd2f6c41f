import { expect, test } from 'vitest';
import { arranged } from '#lib/server/pdf/arrange.ts';
import type { Direction } from '#lib/server/pdf/direction.ts';
import type { Face } from '#lib/server/pdf/style.ts';

const face: Face = { weight: 'regular', size: 10, color: '#000000' };
const one = (text: string) => text.length;

/** The line as the eye meets it, from left to right: each stretch between bars. */
function seen(text: string, base: Direction): string {
	const line = arranged([{ text, face, x: 0, width: text.length }], base, one);
	expect(line.map((placed) => placed.text).join('')).toBe(text);
	return line
		.toSorted((left, right) => left.x - right.x)
		.map((placed) => (placed.rtl ? `<${placed.text}>` : placed.text))
		.join('|');
}

test('a French line is left as it is', () => {
	const line = [{ text: 'Bonjour', face, x: 0, width: 7 }];
	expect(arranged(line, 'ltr', one)).toBe(line);
});

test('an Arabic name stands in its place in a French line', () => {
	expect(seen('Nom : محمد علي, née', 'ltr')).toBe('Nom : |<محمد علي>|, née');
});

test('an Arabic line begins at the right; a French name and a number keep their own direction', () => {
	expect(seen('اتصل: SPRO', 'rtl')).toBe('SPRO|<اتصل: >');
	expect(seen('هاتف 02 61 الآن', 'rtl')).toBe('< الآن>|61|< >|02|<هاتف >');
});
