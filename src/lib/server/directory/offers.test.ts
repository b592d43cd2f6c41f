import { describe, expect, it } from 'vitest';
import {
	accessFrom,
	buildDirectory,
	haversineKm,
	offersFor,
	type Site
} from '#lib/domain/referral/offers.ts';
import { findPlace } from '#lib/domain/referral/places.ts';
import { gazetteer, shippedSites } from '#lib/server/directory/index.ts';
import type { Network } from '#lib/vocabularies/network.ts';

const shipped = buildDirectory(shippedSites(), gazetteer());
const at = (name: string, departement: string) => ({
	place: findPlace(gazetteer(), name, departement),
	departement
});
const names = (network: Network, name: string, departement: string): readonly string[] =>
	offersFor(network, at(name, departement), shipped).map((offer) => offer.name);

describe('distance', () => {
	it('is the great circle', () => {
		expect(Math.round(haversineKm(48.1159, -1.6884, 48.4084, -4.4996))).toBe(211);
		expect(haversineKm(48, -2, 48, -2)).toBe(0);
	});
});

describe('the nearest doors', () => {
	it('start from the person’s commune, at most three', () => {
		const offers = offersFor('france-services', at('Rennes', '35'), shipped);
		expect(offers).toHaveLength(3);
		const km = offers.map((offer) => offer.km!);
		expect(km).toEqual(km.toSorted((a, b) => a - b));
	});

	it('are never another territory’s (ruling 15)', () => {
		expect(names('cio', 'Brest', '29')).toEqual([]);
		expect(names('cio', 'Dinan', '22')).toEqual([]);
		expect(names('cap-emploi', 'Vannes', '56')).toEqual([]);
		expect(names('mission-locale', 'Nantes', '44')).toEqual([]);
		expect(names('france-travail', 'Nantes', '44')).toEqual([]);
		expect(names('ccas', 'Fougères', '35')).toEqual(['CCAS de Fougères']);
		expect(names('ccas', 'Cesson-Sévigné', '35')).toEqual([]);
		expect(names('departement-social', 'Pontivy', '56')).toEqual([]);
	});

	it('follow the employment basin for a mission locale, else say that it is to be checked', () => {
		expect(names('mission-locale', 'Carhaix', '29')).toEqual(['Mission Locale Centre Ouest Bretagne']);
		const lamballe = offersFor('mission-locale', at('Lamballe', '22'), shipped);
		expect(lamballe[0]?.name).toBe('Mission Locale du Pays de Saint-Brieuc');
		expect(lamballe.every((offer) => offer.territoryToCheck)).toBe(true);
		expect(offersFor('mission-locale', at('Redon', '35'), shipped)[0]?.territoryToCheck).toBe(false);
	});

	it('leave out what receives nobody', () => {
		const rennes = names('mission-locale', 'Rennes', '35');
		expect(rennes).not.toContain('Association Régionale des Missions Locales de Bretagne');
		expect(names('mission-locale', 'Brest', '29').join()).not.toMatch(/Siège|Entreprises|Aller Vers|Contrat/);
	});

	it('reach the whole region for Transitions Pro, and nothing beyond', () => {
		expect(names('transitions-pro', 'Brest', '29')).toEqual(['Transitions Pro Bretagne']);
		expect(names('transitions-pro', 'Nantes', '44')).toEqual([]);
	});

	it('say so when the distance starts from the centre of the commune', () => {
		expect(offersFor('mission-locale', at('Vitré', '35'), shipped)[0]).toMatchObject({
			km: 0,
			approximate: true
		});
	});

	it('have no distance when the place is unknown, and none without a département', () => {
		const offers = offersFor('france-travail', { place: null, departement: '22' }, shipped);
		expect(offers).toHaveLength(3);
		expect(offers.every((offer) => offer.km === null)).toBe(true);
		expect(offersFor('france-travail', { place: null, departement: null }, shipped)).toEqual([]);
		expect(offersFor('ccas', { place: null, departement: '35' }, shipped)).toEqual([]);
		expect(offersFor('transitions-pro', { place: null, departement: null }, shipped)).toEqual([]);
	});

	it('show the same door once', () => {
		const offers = offersFor('ccas', at('Ploumilliau', '22'), shipped);
		const phones = offers.map((offer) => offer.phone).filter(Boolean);
		expect(new Set(phones).size).toBe(phones.length);
	});
});

describe('lines', () => {
	it('are open from anywhere', () => {
		const [line] = offersFor('3114', { place: null, departement: null }, shipped);
		expect(line).toMatchObject({ remote: true, phone: '3114', km: null });
	});

	it('count as within reach', () => {
		const km = accessFrom(at('Rennes', '35'), shipped);
		expect(km('3114')).toBe(0);
		expect(km('france-travail')).toBe(1);
		expect(km('apec')).toBeNull();
	});
});

describe('a site entered by hand', () => {
	it('is offered like the others, whatever its order or the length of its text', () => {
		const site = (id: string, lat: number): Site => ({
			id,
			networks: ['apec'],
			name: 'Apec',
			address: '',
			postcode: '35000',
			commune: 'Rennes',
			communeCode: '35238',
			lat,
			lon: -1.68,
			phone: null,
			website: null,
			hours: null,
			sourceLabel: 'saisie',
			sourceDate: '2026-11-22',
			toVerify: false
		});
		const sites = [site('b', 48.2), site('a', 48.12), site('c', 48.12)];
		const ids = (list: readonly Site[]) =>
			offersFor('apec', at('Rennes', '35'), buildDirectory(list, gazetteer())).map((offer) => offer.id);
		expect(ids(sites)).toEqual(['a', 'c', 'b']);
		expect(ids(sites.toReversed())).toEqual(['a', 'c', 'b']);
	});
});
