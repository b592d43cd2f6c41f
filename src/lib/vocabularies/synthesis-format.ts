import type { CodeList } from '#lib/vocabularies/types.ts';

export const synthesisFormats = {
	id: 'synthese',
	title: 'Document de synthèse',
	source: 'BZH; interview.md §8 (facile à lire)',
	version: '2026-11',
	entries: [
		{ code: 'papier', label: 'Remis sur papier', cls: 'A', group: 'papier', since: '2026-11' },
		{ code: 'numerique', label: 'Envoyé par mail ou lien', cls: 'A', group: 'numerique', since: '2026-11' },
		{
			code: 'facile-a-lire',
			label: 'Version facile à lire',
			cls: 'A',
			group: 'facile-a-lire',
			since: '2026-11'
		},
		{ code: 'oral', label: 'Relu à l’oral seulement', cls: 'A', group: 'oral', since: '2026-11' },
		{ code: 'refuse', label: 'Non souhaité', cls: 'A', group: 'refuse', since: '2026-11' },
		{ code: 'sans-objet', label: 'Sans objet', cls: 'A', group: 'sans-objet', since: '2026-11' }
	]
} as const satisfies CodeList;

export type SynthesisFormat = (typeof synthesisFormats)['entries'][number]['code'];
