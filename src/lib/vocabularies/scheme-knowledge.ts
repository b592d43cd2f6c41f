import type { CodeList } from '#lib/vocabularies/types.ts';

export const schemeKnowledge = {
	id: 'connaissance-dispositifs',
	title: 'Connaissance des dispositifs',
	source: '003, II : « son degré d’autonomie et de connaissance des dispositifs »',
	version: '2026-11',
	entries: [
		{ code: 'bonne', label: 'Connaît les dispositifs', cls: 'A', group: 'bonne', since: '2026-11' },
		{ code: 'partielle', label: 'En connaît une partie', cls: 'A', group: 'partielle', since: '2026-11' },
		{ code: 'a-decouvrir', label: 'À découvrir', cls: 'A', group: 'a-decouvrir', since: '2026-11' },
		{ code: 'non-evalue', label: 'Non évalué', cls: 'A', group: 'non-evalue', since: '2026-11' }
	]
} as const satisfies CodeList;

export type SchemeKnowledge = (typeof schemeKnowledge)['entries'][number]['code'];
