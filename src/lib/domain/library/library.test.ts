import { describe, expect, it, test } from 'vitest';
import { freshnessOf, toReadAgainOn, webAddressOf } from '#lib/domain/library/item.ts';
import { proposed, themesOf } from '#lib/domain/library/proposed.ts';
import { readItem } from '#lib/domain/library/read-item.ts';
import { inOrder, shelfOf, type OwnRow } from '#lib/domain/library/shelf.ts';
import { LONGEST_SENTENCE } from '#lib/domain/synthesis/easy-rules.ts';
import { resources, type ResourceEntry } from '#lib/vocabularies/resource.ts';

const item = (id: string, more: Partial<ResourceEntry> = {}): ResourceEntry => ({
	...{ id, kind: 'lien', title: `Titre ${id}`, about: 'Une phrase.', url: 'https://exemple.gouv.fr/' },
	...{ source: 'Exemple', checkedOn: '2026-06-01', themes: ['logement'] },
	...more
});

describe('freshness', () => {
	it('lasts half a year after the check, unless another day is said', () => {
		expect(toReadAgainOn(item('a'))).toBe('2026-12-01');
		expect(freshnessOf(item('a'), '2026-11-30')).toBe('fraiche');
		expect(freshnessOf(item('a'), '2026-12-01')).toBe('ancienne');
		expect(freshnessOf(item('a', { expiresOn: '2026-07-01' }), '2026-07-01')).toBe('ancienne');
		expect(freshnessOf(item('a', { checkedOn: null }), '2026-12-01')).toBe('a-verifier');
	});
});

describe('the shelf', () => {
	const row = (id: string, more: Partial<OwnRow> = {}): OwnRow => ({
		...{ id, revision: 1, withdrawn: false, item: null, checkedOn: null },
		...more
	});

	it('is alphabetical without accents, then by id, whoever wrote the item', () => {
		const titled = [item('c', { title: 'Zoé' }), item('b', { title: 'Été' }), item('a', { title: 'étE' })];
		expect(inOrder(titled).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(inOrder(titled.toReversed()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('lays what the structure noted over what it received', () => {
		const shelf = shelfOf(
			[item('livree', { expiresOn: '2026-06-15' }), item('vieille')],
			[item('region')],
			[
				row('livree', { checkedOn: '2026-11-22', revision: 3 }),
				row('vieille', { checkedOn: '2026-05-01' }),
				row('region', { withdrawn: true }),
				row('a-nous', { item: item('a-nous') })
			]
		);
		expect(shelf.map(({ id, origin, checkedOn, withdrawn }) => [id, origin, checkedOn, withdrawn])).toEqual([
			['a-nous', 'structure', '2026-06-01', false],
			['livree', 'livree', '2026-11-22', false],
			['region', 'region', '2026-06-01', true],
			['vieille', 'livree', '2026-06-01', false]
		]);
		expect(shelf[1]).toMatchObject({ revision: 3 });
		expect(shelf[1]?.expiresOn).toBe(undefined);
	});
});

describe('what answers a need', () => {
	const needs = { subjects: ['vae'], obstacles: ['mobilite-permis'], facts: [] } as const;

	it('comes from the demand and the obstacles', () => {
		expect(themesOf(needs)).toEqual(['certifications-vae', 'mobilite']);
		expect(themesOf({ subjects: [], obstacles: ['violences'], facts: [] })).toEqual([]);
	});

	it('stands first, and nothing is lost', () => {
		const judged = proposed(resources, needs);
		expect(judged.slice(0, 3).map(({ item }) => item.id)).toEqual(['breizhgo', 'dora', 'demarche-vae']);
		expect(judged.map(({ item }) => item.id).sort()).toEqual(resources.map(({ id }) => id).sort());
	});

	it('puts first what is worth reading before resigning', () => {
		const judged = proposed(resources, { ...needs, facts: ['demission-envisagee'] });
		expect(judged.slice(0, 2).map(({ item }) => item.id)).toEqual(['demission', 'demarche-demission']);
	});
});

describe('an item that somebody else wrote', () => {
	it('is read whole when it is sound', () => {
		for (const shipped of resources) expect(readItem(structuredClone(shipped))).toEqual(shipped);
	});

	test.each([
		['no object', 'x'],
		['no theme', item('a', { themes: [] })],
		['an unknown theme', item('a', { themes: ['rien' as 'logement'] })],
		['a script for an address', item('a', { url: 'javascript:alert(1)' })],
		['a day that does not exist', item('a', { checkedOn: '2026-02-31' })],
		['an empty title', item('a', { title: ' ' })],
		['two lines', item('a', { about: 'un\ndeux' })],
		['a text too long', item('a', { source: 'x'.repeat(301) })],
		['half a procedure', item('a', { procedure: { who: 'Moi' } as ResourceEntry['procedure'] & object })]
	])('is refused with %s', (_, value) => {
		expect(readItem(value)).toBe(null);
	});

	it('leads to the web only', () => {
		expect(webAddressOf('https://vae.gouv.fr')).toBe('https://vae.gouv.fr/');
		expect(webAddressOf('https://moi:secret@vae.gouv.fr')).toBe(null);
		expect(webAddressOf('vae.gouv.fr')).toBe(null);
	});
});

describe('what is shipped', () => {
	it('has one id each, a source and an address of the web in https', () => {
		expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
		expect(resources.filter(({ source, url }) => source === '' || !url?.startsWith('https://'))).toEqual([]);
		expect(resources.length).toBeGreaterThanOrEqual(60);
	});

	it('names a dated text for each procedure, and no amount that would age', () => {
		const cards = resources.flatMap(({ procedure, source }) => (procedure ? [{ procedure, source }] : []));
		expect(cards.length).toBeGreaterThanOrEqual(12);
		expect(cards.filter(({ source }) => !/\b(19|20)\d\d\b/.test(source))).toEqual([]);
		const texts = cards.flatMap(({ procedure }) => Object.values(procedure));
		expect(texts.filter((text) => /€|euro|%/.test(text))).toEqual([]);
	});

	it('is written in short sentences', () => {
		const long = resources
			.flatMap(({ procedure, about }) => [about, ...Object.values(procedure ?? {})])
			.flatMap((text) => text.split(/(?<=[.!?])\s+/))
			.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);
		expect(long).toEqual([]);
	});
});
