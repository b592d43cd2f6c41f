import { describe, expect, it } from 'vitest';
import { epciName, gazetteer, shippedFingerprint, shippedSites } from '#lib/server/directory/index.ts';

describe('shipped sites', () => {
	it('are the 269, each with source, date, licence and « à vérifier »', () => {
		const sites = shippedSites();
		expect(sites).toHaveLength(269);
		expect(new Set(sites.map((site) => site.id)).size).toBe(269);
		for (const site of sites) {
			expect(site.sourceDate).toMatch(/^20\d\d-\d\d-\d\d$/);
			expect(site.sourceLabel && site.licence && site.source && site.name).toBeTruthy();
			expect(site.toVerify).toBe(true);
		}
	});

	it('belong to networks by code, else by the family of their source', () => {
		const count = (network: string) =>
			shippedSites().filter((site) => site.networks.includes(network as never)).length;
		expect(
			Object.fromEntries(
				[
					'france-travail',
					'mission-locale',
					'france-services',
					'cio',
					'info-jeunes',
					'transitions-pro',
					'conseiller-numerique',
					'ccas',
					'departement-social',
					'cap-emploi',
					'points-conseil-budget',
					'organismes-formation'
				].map((network) => [network, count(network)])
			)
		).toEqual({
			'france-travail': 37,
			'mission-locale': 27,
			'france-services': 124,
			cio: 5,
			'info-jeunes': 1,
			'transitions-pro': 1,
			'conseiller-numerique': 16,
			ccas: 38,
			'departement-social': 12,
			'cap-emploi': 1,
			'points-conseil-budget': 1,
			'organismes-formation': 1
		});
	});

	it('keep what is no reception place, out of every network and with the reason', () => {
		const head = shippedSites().find((site) => site.id === 'mission-locale--ARMLB');
		expect(head?.networks).toEqual([]);
		expect(head?.note).toMatch(/^Tête de réseau/);
	});

	it('stand in a commune that is known, when their source says one', () => {
		const lost = shippedSites()
			.filter((site) => site.communeCode === null)
			.map((site) => site.id);
		expect(lost).toEqual(['aidants-connect--3883', 'aidants-connect--9920', 'aidants-connect--298986']);
		for (const site of shippedSites())
			if (site.communeCode) expect(gazetteer().byCode.get(site.communeCode)?.name).toBe(site.commune);
	});

	it('hold no personal mailbox', () => {
		for (const site of shippedSites()) expect(site.email ?? '').not.toMatch(/^[a-z]\.[a-z]+@/);
	});

	it('have a stable fingerprint', () => {
		expect(shippedFingerprint()).toMatch(/^[0-9a-f]{16}$/);
		expect(shippedFingerprint()).toBe(shippedFingerprint());
	});
});

describe('communes', () => {
	it('are the 1 202 of Bretagne and the neighbours', () => {
		const places = [...gazetteer().byCode.values()];
		const breton = places.filter((place) => ['22', '29', '35', '56'].includes(place.departement));
		expect(breton).toHaveLength(1202);
		expect(places).toHaveLength(1202 + 1068);
		expect(breton.every((place) => place.lat !== null && place.lon !== null)).toBe(true);
	});

	it('name their EPCI', () => {
		expect(epciName(gazetteer().byCode.get('35238')?.epci ?? null)).toBe('Rennes Métropole');
		expect(epciName(null)).toBeNull();
	});
});
