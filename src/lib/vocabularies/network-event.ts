import type { CodeList } from '#lib/vocabularies/types.ts';

const kind = <C extends string>(code: C, label: string) =>
	({ code, label, cls: 'A', group: code, since: '2026-11' }) as const;

/** What the life of the network is made of; none of it is about anybody. */
export const networkEvents = {
	id: 'evenement-reseau',
	title: 'Vie du réseau',
	source: 'Cahiers des charges (R102, R148 à R156); statistics.md §3, T24',
	version: '2026-11',
	entries: [
		kind('formation', 'Formation suivie'),
		kind('echange-pratiques', 'Échange de pratiques'),
		kind('immersion', 'Immersion chez un partenaire'),
		kind('reunion-territoriale', 'Réunion du coordonnateur territorial'),
		kind('manifestation', 'Manifestation commune'),
		kind('session-collective', 'Information collective'),
		kind('donnees-locales', 'Présentation de données locales'),
		kind('innovation', 'Innovation'),
		kind('offre-regionale', 'Offre régionale de professionnalisation')
	]
} as const satisfies CodeList;

export type NetworkEventKind = (typeof networkEvents)['entries'][number]['code'];

/** What the register of malfunctions holds. */
export const concernKinds = {
	id: 'signalement',
	title: 'Signalements',
	source: 'Cahier des charges NOR (R158)',
	version: '2026-11',
	entries: [kind('reclamation', 'Réclamation'), kind('incident', 'Incident ou dysfonctionnement')]
} as const satisfies CodeList;

export type ConcernKind = (typeof concernKinds)['entries'][number]['code'];
