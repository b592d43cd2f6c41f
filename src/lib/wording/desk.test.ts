import { expect, it } from 'vitest';
import { paceText, soFarText } from '#lib/wording/desk.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const pace = (average: number | null, longest: number | null, beyond = 0) =>
	plain(paceText({ level: 'jour', target: 30, average, longest, beyond }));

it('says how a level waits against its target', () => {
	expect(pace(null, null)).toBe('Cible : 30 min.');
	expect(pace(12, 12)).toBe('Cible : 30 min. Attente : 12 min.');
	expect(pace(24, 65, 2)).toBe('Cible : 30 min. En moyenne 24 min, au plus 1 h 05 ; 2 au-delà de la cible.');
});

it.each([
	[0, 0, 0, 'Personne n’a encore été reçu aujourd’hui.'],
	[1, 0, 0, 'Une personne reçue aujourd’hui, dont 1 sans rendez-vous.'],
	[0, 1, 1, 'Une personne reçue aujourd’hui, dont aucune sans rendez-vous. Une personne n’a pas attendu.'],
	[6, 1, 2, '7 personnes reçues aujourd’hui, dont 6 sans rendez-vous (86 %). 2 personnes n’ont pas attendu.']
])('%i without appointment, %i with, %i left', (walkIn, promised, left, text) => {
	expect(plain(soFarText({ walkIn, promised, left }))).toBe(text);
});
