import { expect, it } from 'vitest';
import { keyOf, SHORTCUTS } from '#lib/ui/shortcuts.ts';

it('reads digits by their place, so that a French keyboard needs no Shift', () => {
	expect(keyOf({ key: '&', code: 'Digit1' })).toBe('1');
	expect(keyOf({ key: 'à', code: 'Digit0' })).toBe('0');
	expect(keyOf({ key: '7', code: 'Numpad7' })).toBe('7');
});

it('reads letters and signs by what they write, wherever they stand', () => {
	expect(keyOf({ key: 'e', code: 'KeyE' })).toBe('e');
	expect(keyOf({ key: 'E', code: 'KeyE' })).toBe('e');
	expect(keyOf({ key: '?', code: 'KeyM' })).toBe('?');
	expect(keyOf({ key: 'F1', code: 'F1' })).toBe('f1');
});

it('gives each command one key, and each stage the number that the rail shows', () => {
	const keys = SHORTCUTS.map(({ keys }) => keys);
	expect(new Set(keys).size).toBe(keys.length);
	expect(SHORTCUTS.slice(0, 11).map(({ keys, does }) => `${keys} ${does}`)).toEqual([
		'1 Premier contact',
		'2 Écoute',
		'3 Reformulation',
		'4 Demandes',
		'5 Situation',
		'6 Freins et leviers',
		'7 Informations',
		'8 Orientation',
		'9 Plan d’action',
		'0 Synthèse',
		'C Clôture'
	]);
});
