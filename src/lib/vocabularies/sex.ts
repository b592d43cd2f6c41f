import type { CodeList } from '#lib/vocabularies/types.ts';

export const sexes = {
	id: 'sexe',
	title: 'Sexe (pour le suivi de la mixité)',
	source: 'coop-mediation-numerique enum Genre',
	version: '2026-11',
	entries: [
		{ code: 'femme', label: 'Femme', cls: 'A', group: 'femme', since: '2026-11' },
		{ code: 'homme', label: 'Homme', cls: 'A', group: 'homme', since: '2026-11' },
		{
			code: 'non-communique',
			label: 'Non communiqué / autre',
			cls: 'A',
			group: 'non-communique',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type Sex = (typeof sexes)['entries'][number]['code'];
