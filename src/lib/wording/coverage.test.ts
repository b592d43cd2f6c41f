import { describe, expect, it, test } from 'vitest';
import { closuresText, halfDaysText, hoursText, sentText } from '#lib/wording/coverage.ts';

describe('half-days of a place', () => {
	test.each([
		[[5, 5], '5 demi-journées par semaine dans les huit à venir (minimum attendu\u00a0: 5)'],
		[[2, 9, 8], '2 à 9 demi-journées par semaine dans les huit à venir (minimum attendu\u00a0: 5)'],
		[[1, 0], '0 à 1 demi-journée par semaine dans les huit à venir (minimum attendu\u00a0: 5)']
	])('of weeks %j', (weeks, said) => expect(halfDaysText({ weeks })).toBe(said));

	it('are what its files said, when its hours are elsewhere', () => {
		expect(halfDaysText({ sent: 412 })).toBe('412 demi-journées dans ses derniers fichiers');
		expect(halfDaysText({ sent: null })).toBe('demi-journées non connues ici');
	});
});

test('closures are told by the shortest notice, and those posted late are said', () => {
	expect(closuresText(null)).toBe('Fermetures non connues ici');
	expect(closuresText([])).toBe('Aucune fermeture annoncée');
	expect(closuresText([12])).toBe('1 fermeture, affichée 12 jours avant');
	expect(closuresText([30, 1])).toBe('2 fermetures, affichées au moins 1 jour avant');
	expect(closuresText([30, -1])).toBe('2 fermetures, dont 1 affichée après son début');
	expect(closuresText([-3, -1])).toBe('2 fermetures, dont 2 affichées après leur début');
});

test('hours and periods are said, or said to be unknown', () => {
	expect(hoursText(null)).toBe('Horaires non connus ici');
	expect(hoursText('Mo-Fr 09:00-12:00').replace(/[\u00a0\u202f]/g, ' ')).toBe(
		'Ouvert du lundi au vendredi, 9 h à 12 h'
	);
	expect(sentText([])).toBe('Aucune période close encore');
	expect(sentText(['2026-T1', '2026-T3', '2026-T2'])).toBe('Dernière période close\u00a0: 3e trimestre 2026');
});
