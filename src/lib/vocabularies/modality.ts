import type { CodeList } from '#lib/vocabularies/types.ts';

export const modalities = {
	id: 'modalite',
	title: 'Modalité',
	source: 'BZH seed',
	version: '2026-11',
	entries: [
		{ code: 'flux', label: 'Sans rendez-vous, tout de suite', cls: 'A', group: 'flux', since: '2026-11' },
		{
			code: 'flux-differe',
			label: 'Sans rendez-vous, légèrement différé le jour même',
			cls: 'A',
			group: 'flux-differe',
			since: '2026-11'
		},
		{
			code: 'differe-rdv',
			label: 'Différé, sur rendez-vous',
			cls: 'A',
			group: 'differe-rdv',
			since: '2026-11'
		},
		{
			code: 'differe-asynchrone',
			label: 'Différé, réponse écrite (mail)',
			cls: 'A',
			group: 'differe-asynchrone',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type Modality = (typeof modalities)['entries'][number]['code'];
