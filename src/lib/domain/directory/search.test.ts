import { describe, expect, it } from 'vitest';
import { isCrossing } from '#lib/domain/directory/crossing.ts';
import { freshnessOf } from '#lib/domain/directory/freshness.ts';
import { answering } from '#lib/domain/directory/need-query.ts';
import { Lines, search, searchNearly, type Listed, type Query } from '#lib/domain/directory/search.ts';
import type { Place } from '#lib/domain/referral/places.ts';

const line = (id: string, name: string, over: Partial<Listed> = {}): Listed => ({
	kind: 'structure',
	id,
	name,
	commune: 'Carhaix-Plouguer',
	communeCode: '29024',
	lat: 48.27,
	lon: -3.57,
	networks: [],
	themes: [],
	structureRef: null,
	updatedOn: '2026-10-01',
	checkedOn: null,
	words: 'Karaez-Plougêr',
	...over
});
const lines = new Lines([
	line('ml', 'Mission locale du Poher', { networks: ['mission-locale'] }),
	line('mediatheque', 'Médiathèque de la Cité'),
	line('brest', 'Mission locale de Brest', {
		commune: 'Brest',
		communeCode: '29019',
		lat: 48.41,
		lon: -4.5,
		words: '',
		networks: ['mission-locale']
	}),
	line('ouessant', 'Mairie d’Ouessant', {
		commune: 'Ouessant',
		communeCode: '29155',
		lat: 48.46,
		lon: -5.09
	}),
	line('permis', 'Atelier auto', { kind: 'service', themes: ['mobilite--preparer-un-permis'] })
]);
const place = (code: string, lat: number, lon: number): Place => ({
	code,
	name: '',
	departement: '29',
	postcodes: [],
	lat,
	lon,
	epci: null,
	basin: null,
	breton: null,
	population: 1
});
const BREST = place('29019', 48.4084, -4.4996);
const asked = (over: Partial<Query>): Query => ({
	words: '',
	networks: null,
	themes: null,
	from: null,
	...over
});
const ids = (over: Partial<Query>) => search([lines], asked(over)).map(({ line: { id } }) => id);

describe('words', () => {
	it.each([
		['mediatheque', ['mediatheque']],
		['MÉDIATHÈQUE cité', ['mediatheque']],
		['mediateque', ['mediatheque']],
		['misison locale poher', ['ml']],
		['miss', ['brest', 'ml']],
		['karaez mission', ['ml']],
		['permis', ['permis']],
		['zzz', []]
	])('« %s » finds %j', (words, found) => expect(ids({ words })).toEqual(found));

	it('that are in the name come before those that are around it', () => {
		expect(ids({ words: 'brest' })).toEqual(['brest']);
		expect(ids({ words: 'carhaix' })).toEqual(['permis', 'mediatheque', 'ml']);
	});

	it('may miss one, when no line holds them all', () => {
		expect(ids({ words: 'mission poher lannion' })).toEqual([]);
		expect(
			searchNearly([lines], asked({ words: 'mission poher lannion' })).map(({ line: { id } }) => id)
		).toEqual(['ml']);
	});
});

describe('place', () => {
	it('sorts by distance, and says a crossing rather than a road', () => {
		const found = search([lines], asked({ from: BREST }));
		expect(found.map(({ line: { id } }) => id).slice(0, 2)).toEqual(['brest', 'ouessant']);
		expect(Math.round(found[0]!.km!)).toBe(0);
		expect(found.map(({ crossing }) => crossing)).toEqual([false, true, false, false, false]);
	});

	it('knows islands from what only bears the name of one', () => {
		expect(isCrossing('29019', '29155')).toBe(true);
		expect(isCrossing('56152', '56241')).toBe(false);
		expect(isCrossing('56152', '56069')).toBe(true);
		expect(isCrossing('29019', '29085')).toBe(false);
		expect(isCrossing(null, '29155')).toBe(false);
	});
});

describe('need', () => {
	it('is answered by networks of the need table, or by themes', () => {
		expect(ids({ networks: ['mission-locale'] })).toEqual(['brest', 'ml']);
		expect(ids({ networks: [], themes: ['mobilite'] })).toEqual(['permis']);
		expect(ids({ networks: [], themes: ['mobil'] })).toEqual([]);
		expect(answering('formation-choix').networks).toContain('france-travail');
	});
});

describe('order', () => {
	it('is total, whatever the order of the lines', () => {
		const shuffled = new Lines(lines.all.toReversed());
		for (const words of ['', 'mission', 'carhaix'])
			expect(search([shuffled], asked({ words, from: BREST }))).toEqual(
				search([lines], asked({ words, from: BREST }))
			);
	});
});

describe('freshness', () => {
	it.each([
		['2026-11-01', null, 'a-jour'],
		['2026-05-26', null, 'a-jour'],
		['2026-05-25', null, 'a-revoir'],
		['2025-11-24', null, 'a-revoir'],
		['2025-11-23', null, 'perimee'],
		['2019-11-13', '2026-11-20', 'a-jour'],
		[null, null, 'perimee']
	] as const)('source %s, checked %s: %s', (source, checked, expected) =>
		expect(freshnessOf(source, checked, '2026-11-24')).toBe(expected)
	);
});
