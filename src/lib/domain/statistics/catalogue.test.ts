import { expect, it } from 'vitest';
import { IMPOSSIBLE, TIERS, crossesOf, leastAsked, tierFor } from '#lib/domain/statistics/catalogue.ts';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import { MOST_IN_CROSSES } from '#lib/domain/statistics/merging.ts';
import { dictionaryOf } from '#lib/domain/statistics/dictionary.ts';
import { layoutOf } from '#lib/domain/statistics/layout.ts';
import { placesOf } from '../../../../tests/support/world.ts';

const many = placesOf({ sites: 40 });
const dictionary = dictionaryOf(many);

it.each([
	[10, null],
	[11, 'total'],
	[29, 'total'],
	[30, 'one-way'],
	[199, 'one-way'],
	[200, 'reduced'],
	[799, 'reduced'],
	[800, 'full']
])('%i interviews allow the tier %s (ruling 20)', (interviews, tier) => {
	expect(tierFor(interviews, 5)).toBe(tier);
});

it('asks for six groups at least, whatever the threshold', () => {
	expect(tierFor(65, 11)).toBe('total');
	expect(tierFor(66, 11)).toBe('one-way');
	expect(TIERS.map((tier) => leastAsked(tier, 5))).toEqual([11, 30, 200, 400]);
});

it('has the crosses of ruling 20, and no other', () => {
	const crosses = (tier: 'reduced' | 'full') => crossesOf(tier).map((columns) => columns.join(' × '));
	expect(crosses('reduced')).toEqual([
		'tranche_age × sexe',
		'statut × objet_principal',
		'tranche_age × freins',
		'statut × suite',
		'reseau × mise_en_relation',
		'quarter × objet_principal',
		'quarter × statut',
		'quarter × suite',
		'site × objet_principal',
		'site × statut',
		'sexe × objet_principal',
		'niveau_diplome × objet_principal'
	]);
	expect(crosses('full').slice(12)).toEqual([
		'tranche_age × statut',
		'tranche_age × objet_principal',
		'statut × niveau_diplome',
		'statut × freins',
		'objet_principal × freins',
		'objet_principal × leviers',
		'objet_principal × suite',
		'objet_principal × reseau',
		'departement × objet_principal',
		'departement × statut',
		'autonomie_numerique × tranche_age',
		'autonomie_demarches × tranche_age',
		'urgence_niveau × statut',
		'tranche_age × sexe × objet_principal',
		'statut × objet_principal × suite'
	]);
	expect(crossesOf('one-way')).toEqual([]);
});

it('keeps at most 15 categories of a variable in a cross', () => {
	const crossed = new Set(crossesOf('full').flat());
	const wide = dictionary.filter(
		({ column, merged }) => crossed.has(column) && new Set(merged).size > MOST_IN_CROSSES
	);
	expect(wide).toEqual([]);
	const names = (column: string): number =>
		new Set(dictionary.find(({ name }) => name === column)!.merged).size;
	expect([names('objet_principal'), names('reseau'), names('site')]).toEqual([15, 15, 15]);
});

it('finds each column and code of the crosses and of the impossible pairs', () => {
	const names = new Set(COLUMNS.map(({ name }) => name as string));
	expect(
		crossesOf('full')
			.flat()
			.filter((name) => !names.has(name))
	).toEqual([]);
	const unknown = IMPOSSIBLE.flatMap(({ columns, codes }) =>
		columns.flatMap((column, side) =>
			codes[side]!.filter((code) => !dictionary.find(({ name }) => name === column)!.values.includes(code))
		)
	);
	expect(unknown).toEqual([]);
});

it('declares as many tables as the tier says', () => {
	const tables = (tier: 'one-way' | 'reduced' | 'full') =>
		layoutOf(dictionary, tier).tables.filter(({ impossible }) => !impossible).length;
	expect(dictionary).toHaveLength(143);
	expect([tables('one-way'), tables('reduced'), tables('full')]).toEqual([143, 163, 201]);
});
