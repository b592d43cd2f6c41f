import { describe, expect, it } from 'vitest';
import { placeOf, placeView } from '#lib/server/http/place-view.ts';

describe('a typed place', () => {
	it.each([
		['Groix', '56069'],
		['GROIX', '56069'],
		['Île de Groix', '56069'],
		['Carhaix', '29024'],
		['29270', '29024'],
		['  29270 Carhaix  ', '29024'],
		['Roazhon', '35238']
	])('%j is found', (typed, code) => expect(placeOf(typed)?.code).toBe(code));

	it.each(['', '   ', 'Saint-Aubin', 'Paris', 'chez ma sœur', '00000', '<script>', '.*'])(
		'%j names no commune, or several',
		(typed) => expect(placeOf(typed)).toBeNull()
	);
});

it('says which commune was found, and keeps the rest without a reproach', () => {
	expect(placeView('groix')).toBe('Reconnue\u00a0: Groix (56).');
	expect(placeView('Binic')).toBe('Reconnue\u00a0: Binic-Étables-sur-Mer (22).');
	expect(placeView('chez ma sœur')).toBe(
		'Pas reconnue, gardée telle quelle\u00a0: les distances partiront de ce lieu d’accueil.'
	);
	expect(placeView('  ')).toBe('');
});
