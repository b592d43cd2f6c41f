import { describe, expect, it } from 'vitest';
import { findNetworks } from '#lib/domain/referral/find-network.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { calledNetworks } from '#lib/wording/network-aliases.ts';
import { networkNames } from '#lib/wording/network-names.ts';

const find = (typed: string) => findNetworks(typed, calledNetworks);

describe('a network is found', () => {
	it('by its own name, first', () => {
		for (const { code } of networks) expect(find(networkNames[code])[0], code).toBe(code);
	});

	it.each([
		['pole emploi', 'france-travail'],
		['Pole-Emploi', 'france-travail'],
		['FRANCE TRAVIAL', 'france-travail'],
		['mission local', 'mission-locale'],
		['misson locale', 'mission-locale'],
		['fongecif', 'transitions-pro'],
		['transition pro', 'transitions-pro'],
		['assistante sociale', 'departement-social'],
		['l’assistant social', 'departement-social'],
		['samu', 'secours-15-17-18-112-114'],
		['115', 'siao-115'],
		['3114', '3114'],
		['cap emplois', 'cap-emploi'],
		['bilan de competences', 'cibc'],
		['greta', 'organismes-formation'],
		['inspection du travail', 'droit-travail-dreets'],
		['medcin du travail', 'medecine-travail'],
		['defenceur des droits', 'defenseur-des-droits'],
		['agriculture chambre', 'chambre-agriculture'],
		['adie', 'adie'],
		['cep', 'cep-actifs-occupes'],
		['rqth', 'mdph'],
		['le CIO', 'cio'],
		['BIJ', 'info-jeunes']
	])('« %s » → %s', (typed, network) => {
		expect(find(typed)[0]).toBe(network);
	});

	it.each(['', '   ', 'de la', 'boulangerie', '3999', 'xyz', '<script>', '\0', 'a'.repeat(5000)])(
		'« %s » is nobody',
		(typed) => {
			expect(find(typed)).toEqual([]);
		}
	);

	it('up to three when a word is shared', () => {
		expect(find('chambre')).toEqual(expect.arrayContaining(['cci', 'cma', 'chambre-agriculture']));
		expect(find('conseil').length).toBeLessThanOrEqual(3);
	});
});
