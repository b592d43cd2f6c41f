import { expect, test } from 'vitest';
import { inOrder } from '#lib/domain/library/shelf.ts';
import { searchItems } from '#lib/server/library/search.ts';
import { resources } from '#lib/vocabularies/resource.ts';

const shelf = inOrder(resources);
const found = (words: string) => searchItems(shelf, words).map(({ id }) => id);

test.each([
	['parcoursup', 'parcoursup'],
	['parcoursupp', 'parcoursup'],
	['demission', 'demission'],
	['Démissionner', 'demission'],
	['bilan competence', 'demarche-bilan'],
	['handicape travailleur', 'demarche-rqth'],
	['aide pour payer mon loyer', 'demarche-logement'],
	['aprentissage', 'demarche-apprentissage']
])('« %s » finds %s first', (words, first) => {
	expect(found(words)[0]).toBe(first);
});

test('nothing asked gives the whole shelf, in its order; unknown words give nothing', () => {
	expect(found('')).toEqual(shelf.map(({ id }) => id));
	expect(found('de la')).toEqual(shelf.map(({ id }) => id));
	expect(found('xyzzyqw')).toEqual([]);
});

test('the order is the same whatever the order of the rows', () => {
	const one = searchItems(shelf, 'logement').map(({ id }) => id);
	const other = searchItems(inOrder(resources.toReversed()), 'logement').map(({ id }) => id);
	expect(other).toEqual(one);
});
