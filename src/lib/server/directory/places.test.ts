import { describe, expect, it } from 'vitest';
import { buildGazetteer, findPlace, searchPlaces, type Place } from '#lib/domain/referral/places.ts';
import { gazetteer } from '#lib/server/directory/index.ts';

const code = (query: string, departement?: string): string | undefined =>
	findPlace(gazetteer(), query, departement)?.code;

describe('a commune by its name', () => {
	it.each([
		['Rennes', undefined, '35238'],
		['saint brieuc', undefined, '22278'],
		['St-Malo', undefined, '35288'],
		['Le Guilvinec', '29', '29072'],
		['guilvinec', undefined, '29072'],
		['Ploermel', '56', '56165'],
		['Lamballe', '22', '22093'],
		['Binic', undefined, '22055'],
		['Carhaix', '29', '29024'],
		['Île de Groix', '56', '56069'],
		['Bréhat', '22', '22016'],
		['Roazhon', undefined, '35238'],
		['Kemper', undefined, '29232'],
		['Rennes cedex 7', undefined, '35238'],
		['29200 Brest', undefined, '29019'],
		['Nantes', '44', '44109'],
		['Le Faouët', '56', '56057'],
		['Plouhinec (29)', undefined, '29197']
	] as const)('%s (%s)', (query, departement, expected) => {
		expect(code(query, departement)).toBe(expected);
	});

	it('lets the département settle homonyms, and does not guess without it', () => {
		expect(code('Plouhinec', '29')).toBe('29197');
		expect(code('Plouhinec', '56')).toBe('56169');
		expect(code('Plouhinec')).toBeUndefined();
	});

	it('prefers the Breton commune to its homonym of the neighbours', () => {
		expect(code('Saint-Gilles')).toBe('35275');
		expect(code('Saint-Gilles', '50')).toBe('50483');
	});

	it('answers null to what it does not know', () => {
		for (const query of ['', '   ', 'Paris', 'Pont', '99999', '???', 'x'.repeat(5000)])
			expect(code(query), query).toBeUndefined();
		expect(code('Rennes', '29')).toBeUndefined();
	});

	it('finds the largest commune of a postcode', () => {
		expect(code('35000')).toBe('35238');
		expect(code('22400')).toBe('22093');
		expect(code('22400', '35')).toBeUndefined();
	});
});

describe('suggestions', () => {
	const labels = (query: string, limit = 5) =>
		searchPlaces(gazetteer(), query, limit).map(({ label }) => label);

	it('names the commune of today beside a former or a Breton name', () => {
		expect(labels('binic')).toEqual(['Binic (Binic-Étables-sur-Mer, 22)']);
		expect(labels('roazh', 1)).toEqual(['Roazhon (Rennes, 35)']);
		expect(labels('planguen')).toEqual(['Planguenoual (Lamballe-Armor, 22)']);
	});

	it('puts an exact name first, and keeps to the limit', () => {
		expect(labels('rennes')[0]).toBe('Rennes (35)');
		expect(labels('plou', 7)).toHaveLength(7);
		expect(labels('350')).toEqual(['Rennes (35)']);
		expect(labels('')).toEqual([]);
	});
});

describe('the index', () => {
	it('ignores a former name whose commune is not held', () => {
		const place: Place = {
			code: '1',
			name: 'A',
			departement: '35',
			postcodes: [],
			lat: null,
			lon: null,
			epci: null,
			basin: null,
			breton: null,
			population: 1
		};
		const index = buildGazetteer([place], [['Vieux', '2']]);
		expect(findPlace(index, 'Vieux')).toBeNull();
		expect(findPlace(index, 'a')).toBe(place);
	});
});
