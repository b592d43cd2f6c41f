import { expect, test } from 'vitest';
import {
	addLocalSite,
	listDirectorySites,
	replaceShippedSites,
	type ShippedSite
} from '#lib/server/stores/index.ts';
import { NOON, aStructure } from './scene.ts';

/** directory.ts */
export function directory(): void {
	const site = (id: string, name: string): ShippedSite => ({
		id,
		source: 'essai',
		networks: ['france-travail', 'cap-emploi'],
		name,
		address: '1 rue de l’Exemple',
		postcode: '35000',
		commune: 'Rennes',
		communeCode: '35238',
		lat: 48.1147,
		lon: -1.6794,
		phone: '0261910010',
		email: null,
		website: null,
		hours: 'Mo-Fr 09:00-12:00',
		description: null,
		sourceLabel: 'Fichier d’essai',
		sourceDate: '2026-09-14',
		licence: 'Licence Ouverte 2.0',
		toVerify: true,
		note: null
	});
	const names = async (structureId: string | null) =>
		(await listDirectorySites(structureId)).map(({ name }) => name);

	test('shipped sites come back as they were, in the order of their names', async () => {
		const eloise = site('b', 'Éloïse, accueil');
		expect(await replaceShippedSites([site('c', 'Zone d’accueil'), eloise, site('a', 'emploi')], 'v1')).toBe(
			true
		);
		const sites = await listDirectorySites(null);
		expect(sites.map(({ name }) => name)).toEqual(['Éloïse, accueil', 'emploi', 'Zone d’accueil']);
		expect(sites[0]).toEqual({ ...eloise, structureId: null, nameKey: 'eloise accueil' });
	});

	test('the same shipment is not replaced; another is, and local entries stay', async () => {
		const { structureId } = await aStructure();
		const elsewhere = await aStructure();
		const local = await addLocalSite(
			structureId,
			{ ...site('ignored', 'Café des projets'), lat: null, lon: null, communeCode: null },
			NOON
		);
		expect(local.id).not.toBe('ignored');
		expect(local).toMatchObject({ structureId, lat: null, toVerify: true });
		expect(await replaceShippedSites([site('z', 'ignoré')], 'v1')).toBe(false);
		const many = Array.from({ length: 450 }, (_, index) => site(`n${index}`, `Site ${1000 + index}`));
		expect(await replaceShippedSites(many, 'v2')).toBe(true);
		expect((await names(null)).length).toBe(450);
		expect((await names(null))[449]).toBe('Site 1449');
		expect((await names(structureId)).length).toBe(451);
		expect((await names(structureId))[0]).toBe('Café des projets');
		expect(await names(elsewhere.structureId)).not.toContain('Café des projets');
	});
}
