import type { CodeList } from '#lib/vocabularies/types.ts';

export const waitingClasses = {
	id: 'attente',
	title: 'Attente à l’accueil',
	source: 'Own proposal; ruling 17 (queue waiting is activity)',
	version: '2026-11',
	entries: [
		{ code: 'moins-15', label: 'Moins de 15 min', cls: 'A', group: 'moins-15', since: '2026-11' },
		{ code: '15-30', label: '15 à 30 min', cls: 'A', group: '15-30', since: '2026-11' },
		{ code: '30-60', label: '30 à 60 min', cls: 'A', group: '30-60', since: '2026-11' },
		{ code: 'plus-60', label: 'Plus d’une heure', cls: 'A', group: 'plus-60', since: '2026-11' }
	]
} as const satisfies CodeList;

export type WaitingClass = (typeof waitingClasses)['entries'][number]['code'];
