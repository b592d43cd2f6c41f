import type { CodeList } from '#lib/vocabularies/types.ts';

export const firstVisits = {
	id: 'premiere-venue',
	title: 'Première venue dans l’année (une pastille à la clôture)',
	source: 'design/anonymous-counts.md: un accueil n’est pas une personne',
	version: '2026-11',
	entries: [
		{ code: 'oui', label: 'Première venue cette année', cls: 'A', group: 'oui', since: '2026-11' },
		{ code: 'non', label: 'Déjà venu·e cette année', cls: 'A', group: 'non', since: '2026-11' },
		{ code: 'non-communique', label: 'Ne sait pas', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type FirstVisit = (typeof firstVisits)['entries'][number]['code'];
