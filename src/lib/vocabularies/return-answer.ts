import type { CodeList } from '#lib/vocabularies/types.ts';

export const returnAnswers = {
	id: 'retour',
	title: 'Réponse du service qui reçoit',
	source: 'Issue 5, point 8; ruling 24',
	version: '2026-11',
	entries: [
		{ code: 'recu', label: 'Reçu', cls: 'A', group: 'recu', since: '2026-11' },
		{
			code: 'reoriente',
			label: 'Réorienté vers un autre service',
			cls: 'A',
			group: 'reoriente',
			since: '2026-11'
		},
		{ code: 'sans-suite', label: 'Sans suite', cls: 'A', group: 'sans-suite', since: '2026-11' }
	]
} as const satisfies CodeList;

export type ReturnAnswer = (typeof returnAnswers)['entries'][number]['code'];
