import type { Network } from '#lib/vocabularies/network.ts';

/**
 * Whose site may be « the nearest » (operators.md, rule 11 and publics):
 * `commune` the inhabitants' own · `residence` the agency of the place of residence, by employment basin ·
 * `departement` one per département, or no better known · `region` one for Bretagne · `open` anybody, anywhere.
 */
export type Reach = 'commune' | 'residence' | 'departement' | 'region' | 'open';

const REACH: Partial<Record<Network, Reach>> = {
	ccas: 'commune',
	'mission-locale': 'residence',
	'france-travail': 'residence',
	'transitions-pro': 'region',
	'region-ideo': 'region',
	'france-services': 'open',
	'conseiller-numerique': 'open'
};

/** A network's reach; the département where nothing wider is written. */
export const reachOf = (network: Network): Reach => REACH[network] ?? 'departement';
