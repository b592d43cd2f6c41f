import { RULES, type Rules } from '#lib/domain/referral/rank.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** Where a reason given for a network comes from, each source once; empty when it only says that nothing was asked. */
export function sourcesOf(network: Network, code: string, rules: Rules = RULES): readonly string[] {
	const needs = rules.needs.filter((need) => need.network === network && need.because === code);
	const bars = rules.bars.filter((bar) => bar.networks.includes(network) && bar.because === code);
	const door = DOOR_REASONS.includes(code) ? [{ source: 'operators.json (public du réseau)' }] : [];
	return [...new Set([...needs, ...bars, ...door].map(({ source }) => source))];
}

/** Reasons given by the door of a network. */
const DOOR_REASONS: readonly string[] = [
	'age-minimum',
	'age-maximum',
	'statut-non-concerne',
	'situation-non-concernee',
	'boe-requise',
	'cadre-requis',
	'cadre-ou-jeune-diplome',
	'diplome-minimum'
];
