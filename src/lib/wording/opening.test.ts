import { describe, expect, it } from 'vitest';
import {
	hoursSentence,
	minuteText,
	noticeText,
	periodText,
	spansText,
	stateText,
	weeksText,
	weekText
} from '#lib/wording/opening.ts';

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;
const week = { monday: '2026-12-21', halfDays: 3, conforms: false, closedDays: [], holidays: [] };

it.each([
	[0, '0 h'],
	[540, '9 h'],
	[605, '10 h 05'],
	[1440, 'minuit']
])('minute %d is %s', (minutes, words) => expect(plain(minuteText(minutes))).toBe(words));

it('says ranges, and none', () => {
	expect(
		plain(
			spansText([
				{ from: 540, to: 720 },
				{ from: 840, to: 1050 }
			])
		)
	).toBe('9 h à 12 h et 14 h à 17 h 30');
	expect(spansText([])).toBe('fermé');
});

it.each([
	['Mo-Fr 09:00-12:00; PH off', 'du lundi au vendredi, 9 h à 12 h ; fermé les jours fériés'],
	['Mo-Fr 09:00-12:00', 'du lundi au vendredi, 9 h à 12 h'],
	['PH off; Mo-Fr 09:00-12:00', null],
	['24/7', null]
])('%s: %s', (osm, words) => expect(plain(hoursSentence(osm))).toBe(words));

describe('open or closed', () => {
	const said = (state: Parameters<typeof stateText>[0]) =>
		plain(stateText(state, '2026-11-30', '2026-12-01'));

	it.each([
		[null, 'Horaires pas encore écrits'],
		[{ open: true, until: 720 } as const, 'Ouvert maintenant, jusqu’à 12 h'],
		[{ open: false, next: null } as const, 'Fermé, sans réouverture connue dans les deux mois'],
		[{ open: false, next: { day: '2026-11-30', from: 840 } } as const, 'Fermé, rouvre aujourd’hui à 14 h'],
		[{ open: false, next: { day: '2026-12-01', from: 540 } } as const, 'Fermé, rouvre demain à 9 h'],
		[
			{ open: false, next: { day: '2027-01-01', from: 540 } } as const,
			'Fermé, rouvre vendredi 1er janvier à 9 h'
		]
	])('%j: %s', (state, words) => expect(said(state)).toBe(words));
});

it.each([
	['2026-12-24', '2026-12-24', 'le jeudi 24 décembre 2026'],
	['2026-12-01', '2026-12-05', 'du mardi 1er au samedi 5 décembre 2026'],
	['2026-11-30', '2026-12-01', 'du lundi 30 novembre au mardi 1er décembre 2026'],
	['2026-12-24', '2027-01-02', 'du jeudi 24 décembre 2026 au samedi 2 janvier 2027']
])('from %s to %s: %s', (from, to, words) => expect(periodText(from, to)).toBe(words));

it.each([
	[23, 'affichée 23 jours avant'],
	[1, 'affichée la veille'],
	[0, 'affichée le jour même'],
	[-1, 'affichée le lendemain de son début'],
	[-3, 'affichée 3 jours après son début']
])('notice of %d days: %s', (days, words) => expect(noticeText(days)).toBe(words));

it('says a week, what it lacks and why', () => {
	const less = {
		...week,
		closedDays: ['2026-12-21', '2026-12-22'],
		holidays: [{ day: '2026-12-25', name: 'Noël' }]
	};
	expect(plain(weekText(less, 5))).toBe(
		'Semaine du 21 décembre : 3 demi-journées sur les 5 attendues (Noël, vendredi 25 décembre ; 2 jours de fermeture)'
	);
	expect(plain(weekText({ ...week, halfDays: 0 }, 5))).toContain('aucune demi-journée sur les 5');
	expect(plain(weekText({ ...week, halfDays: 10, conforms: true }, 5))).toBe(
		'Semaine du 21 décembre : 10 demi-journées'
	);
});

it('sums the weeks up', () => {
	const fine = { ...week, conforms: true };
	expect(weeksText([fine, fine])).toBe('Les 2 semaines à venir comptent au moins 5 demi-journées.');
	expect(weeksText([fine, week])).toBe('Une des 2 semaines à venir compte moins de 5 demi-journées.');
	expect(weeksText([fine, week, week])).toBe('2 des 3 semaines à venir comptent moins de 5 demi-journées.');
	expect(weeksText([week, week])).toBe('Aucune des 2 semaines à venir ne compte 5 demi-journées.');
});
