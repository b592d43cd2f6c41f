import { expect, test } from 'vitest';
import { db } from '#lib/server/db/index.ts';
import { libraryBasket } from '#lib/server/db/schema-library.ts';
import { editionFile, readEditionFile } from '#lib/server/exchange/edition-file.ts';
import { publicKey } from '#lib/server/exchange/keys.ts';
import {
	applyEdition,
	changeLibraryItem,
	findBasket,
	keepBasket,
	keepEdition,
	listEditions,
	listLibraryRows,
	publishEdition,
	purgeExpired,
	readPublished,
	regionItems,
	undoEdition,
	type Edition
} from '#lib/server/stores/index.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';
import { NOON, aStructure, minutesAfter } from './scene.ts';

const item = (id: string, title = 'Guide des aides'): ResourceEntry => ({
	...{ id, kind: 'papier', title, about: 'Un guide.', url: null, source: 'Région', checkedOn: '2026-03-01' },
	...{ expiresOn: '2026-05-01', themes: ['financements'] },
	paper: { place: 'Étagère bleue', countedOn: '2026-10-01', copies: 12, orderUrl: null }
});

/** library.ts, library-editions.ts, baskets.ts */
export function libraries(): void {
	test('an item is written over the revision that was read, once', async () => {
		const { structureId } = await aStructure();
		const both = await Promise.all([
			changeLibraryItem(structureId, 'guide', 0, { item: item('guide') }, NOON),
			changeLibraryItem(structureId, 'guide', 0, { item: item('guide', 'Un autre') }, NOON)
		]);
		expect(both.toSorted()).toEqual([false, true]);
		const [row, ...others] = await listLibraryRows(structureId);
		expect(others).toEqual([]);
		expect(row).toMatchObject({ id: 'guide', revision: 1, withdrawn: false, checkedOn: null });
		expect(await changeLibraryItem(structureId, 'guide', 1, { item: item('guide', 'Corrigé') }, NOON)).toBe(
			true
		);
		expect((await listLibraryRows(structureId))[0]).toMatchObject({
			revision: 2,
			item: item('guide', 'Corrigé')
		});
		expect(await listLibraryRows((await aStructure()).structureId)).toEqual([]);
	});

	test('a check changes one’s own item, and stands beside another’s', async () => {
		const { structureId } = await aStructure();
		await changeLibraryItem(structureId, 'guide', 0, { item: item('guide') }, NOON);
		await changeLibraryItem(structureId, 'guide', 1, { checkedOn: '2026-11-22' }, NOON);
		await changeLibraryItem(structureId, 'cep', 0, { checkedOn: '2026-11-22' }, NOON);
		await changeLibraryItem(structureId, 'cep', 1, { withdrawn: true }, NOON);
		const rows = new Map((await listLibraryRows(structureId)).map((row) => [row.id, row]));
		expect(rows.get('guide')?.item).toMatchObject({ checkedOn: '2026-11-22', title: 'Guide des aides' });
		expect(rows.get('guide')?.item?.expiresOn).toBe(undefined);
		expect(rows.get('cep')).toEqual({
			...{ id: 'cep', revision: 2, withdrawn: true, item: null, checkedOn: '2026-11-22' }
		});
	});

	const edition = (number: number, publicKey = 'ed25519:a'): Edition => ({
		...{ number, publisher: 'Région', publicKey, publishedOn: '2026-11-01' },
		items: [item(`region-${number}`)]
	});
	const read = async (structureId: string, one: Edition) => {
		const kept = await keepEdition(structureId, one, NOON);
		if (!kept.ok) throw new Error(kept.error);
		return kept.value;
	};

	test('an edition is read, applied, replaced by the next one, and taken back', async () => {
		const { structureId } = await aStructure();
		const first = await read(structureId, edition(1));
		expect(await regionItems(structureId)).toEqual([]);
		expect(await applyEdition(structureId, first)).toBe(true);
		expect(await applyEdition(structureId, first)).toBe(false);
		expect((await regionItems(structureId)).map(({ id }) => id)).toEqual(['region-1']);
		const second = await read(structureId, edition(2));
		expect(await applyEdition(structureId, second)).toBe(true);
		expect((await regionItems(structureId)).map(({ id }) => id)).toEqual(['region-2']);
		expect(await undoEdition(structureId, first)).toBe(false);
		expect(await undoEdition(structureId, second)).toBe(true);
		expect((await regionItems(structureId)).map(({ id }) => id)).toEqual(['region-1']);
		expect(await undoEdition(structureId, first)).toBe(true);
		expect(await regionItems(structureId)).toEqual([]);
		expect((await listEditions(structureId)).map(({ state }) => state)).toEqual(['annulee', 'annulee']);
	});

	test('an older edition and another key are refused while one is on the shelf', async () => {
		const { structureId } = await aStructure();
		await applyEdition(structureId, await read(structureId, edition(5)));
		expect(await keepEdition(structureId, edition(5), NOON)).toEqual({ ok: false, error: 'plus-ancienne' });
		const other = edition(6, 'ed25519:b');
		expect(await keepEdition(structureId, other, NOON)).toEqual({ ok: false, error: 'autre-cle' });
		const kept = await read(structureId, edition(6));
		expect((await keepEdition(structureId, edition(7), NOON)).ok).toBe(true);
		expect(await applyEdition(structureId, kept)).toBe(false);
		expect(await applyEdition((await aStructure()).structureId, kept)).toBe(false);
	});

	test('what the region publishes is numbered, signed, and read by a structure as it was written', async () => {
		expect(await publishEdition('Région', '2026-11-22')).toBe(null);
		await changeLibraryItem('region', 'guide', 0, { item: item('guide') }, NOON);
		await changeLibraryItem('region', 'retire', 0, { item: item('retire') }, NOON);
		await changeLibraryItem('region', 'retire', 1, { withdrawn: true }, NOON);
		await publishEdition('Région', '2026-11-22');
		const edition = (await publishEdition('Région Bretagne', '2026-11-23'))!;
		expect(edition).toMatchObject({ number: 2, publisher: 'Région Bretagne', items: [item('guide')] });
		expect(await readPublished()).toEqual(edition);
		const text = await editionFile(edition);
		expect(readEditionFile(text)).toEqual({
			ok: true,
			value: { ...edition, publicKey: await publicKey('region') }
		});
		const altered = ['Guide des aides', '"numero": 2', 'Région Bretagne', '2026-11-23', 'Étagère bleue'];
		for (const said of altered) {
			expect(text).toContain(said);
			const changed = text.replace(said, said.replace(/.$/, '7'));
			expect(readEditionFile(changed), said).toEqual({ ok: false, error: 'ressources-alterees' });
		}
		const extra = text.replace('"kind"', '"rien": 1, "kind"');
		expect(readEditionFile(extra)).toEqual({ ok: false, error: 'ressources-alterees' });
		for (const none of ['', '{}', '[]', text.slice(0, -20), text.replace('"v": 1', '"v": 2')])
			expect(readEditionFile(none)).toEqual({ ok: false, error: 'ressources-illisibles' });
	});

	test('a selection is found by its code for half an hour, as it was picked, then forgotten', async () => {
		const { code, expiresAt } = await keepBasket(['cep', 'guide'], NOON);
		expect(code).toMatch(/^[2-9A-Z]{3} [2-9A-Z]{3}$/);
		expect(expiresAt).toEqual(minutesAfter(30));
		expect(await findBasket(code.toLowerCase().replace(' ', ''), minutesAfter(29))).toEqual(['cep', 'guide']);
		expect(await findBasket('AAA AAA', NOON)).toBe(null);
		expect(await findBasket(code, minutesAfter(30))).toBe(null);
		const [row] = await db.select().from(libraryBasket);
		expect(JSON.stringify(row)).not.toContain(code.replace(' ', ''));
		await purgeExpired(minutesAfter(30));
		expect(await db.$count(libraryBasket)).toBe(0);
	});
}
