import type { CodeList } from '#lib/vocabularies/types.ts';

export const delays = {
	id: 'delai',
	title: 'Délai entre premier contact et API',
	source: "BZH ('rapidité d’accès', 'délai raisonnable')",
	version: '2026-11',
	entries: [
		{
			code: 'immediat-15min',
			label: 'Dans le quart d’heure',
			cls: 'A',
			group: 'immediat-15min',
			since: '2026-11'
		},
		{ code: 'jour-meme', label: 'Le jour même', cls: 'A', group: 'jour-meme', since: '2026-11' },
		{ code: '1-2-jours', label: '1 à 2 jours ouvrés', cls: 'A', group: '1-2-jours', since: '2026-11' },
		{ code: '3-5-jours', label: '3 à 5 jours ouvrés', cls: 'A', group: '3-5-jours', since: '2026-11' },
		{
			code: 'plus-5-jours',
			label: 'Plus de 5 jours ouvrés',
			cls: 'A',
			group: 'plus-5-jours',
			since: '2026-11'
		},
		{
			code: 'abandon',
			label: 'N’est pas revenu·e / n’a pas attendu',
			cls: 'A',
			group: 'abandon',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type Delay = (typeof delays)['entries'][number]['code'];
