import type { CodeList } from '#lib/vocabularies/types.ts';

export const territories = {
	id: 'territoire',
	title: 'Territoire de résidence',
	source: 'Own; EPCI of Bretagne',
	version: '2026-11',
	entries: [
		{ code: 'epci', label: 'EPCI breton (code Insee EPCI)', cls: 'B', group: 'epci', since: '2026-11' },
		{
			code: 'departement',
			label: 'Département (22, 29, 35, 56)',
			cls: 'A',
			group: 'departement',
			since: '2026-11'
		},
		{
			code: 'region-limitrophe',
			label: 'Région limitrophe (44, 49, 50, 53…)',
			cls: 'B',
			group: 'hors-bretagne',
			since: '2026-11'
		},
		{ code: 'hors-bretagne', label: 'Hors Bretagne', cls: 'A', group: 'hors-bretagne', since: '2026-11' },
		{
			code: 'sans-domicile-stable',
			label: 'Sans domicile stable',
			cls: 'C',
			group: 'non-communique',
			since: '2026-11'
		},
		{ code: 'non-communique', label: 'Non communiqué', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Territory = (typeof territories)['entries'][number]['code'];
