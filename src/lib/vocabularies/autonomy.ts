import type { CodeList } from '#lib/vocabularies/types.ts';

export const autonomyDegrees = {
	id: 'autonomie',
	title: 'Degré d’autonomie (2 champs : numérique / démarches)',
	source: 'coop-mediation-numerique `autonomie.ts` (3 degrés)',
	version: '2026-11',
	entries: [
		{ code: 'autonome', label: 'Autonome', cls: 'A', group: 'autonome', since: '2026-11' },
		{
			code: 'guidage-ponctuel',
			label: 'Autonome avec un coup de pouce',
			cls: 'A',
			group: 'guidage-ponctuel',
			since: '2026-11'
		},
		{
			code: 'accompagne',
			label: 'A besoin d’être accompagné·e',
			cls: 'A',
			group: 'accompagne',
			since: '2026-11'
		},
		{ code: 'non-evalue', label: 'Non évalué', cls: 'A', group: 'non-evalue', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Autonomy = (typeof autonomyDegrees)['entries'][number]['code'];
