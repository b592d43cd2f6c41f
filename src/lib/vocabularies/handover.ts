import type { CodeList } from '#lib/vocabularies/types.ts';

export const handovers = {
	id: 'mise-en-relation',
	title: 'Forme de la mise en relation',
	source: 'BZH (RDV à la demande); carnet/DORA',
	version: '2026-11',
	entries: [
		{ code: 'coordonnees', label: 'Coordonnées remises', cls: 'A', group: 'coordonnees', since: '2026-11' },
		{
			code: 'rdv-pris',
			label: 'Rendez-vous pris à la demande de la personne',
			cls: 'A',
			group: 'rdv-pris',
			since: '2026-11'
		},
		{
			code: 'appel-ensemble',
			label: 'Appel passé ensemble',
			cls: 'A',
			group: 'appel-ensemble',
			since: '2026-11'
		},
		{
			code: 'fiche-liaison',
			label: 'Fiche de liaison envoyée (avec accord)',
			cls: 'A',
			group: 'fiche-liaison',
			since: '2026-11'
		},
		{ code: 'aucune', label: 'Aucune', cls: 'A', group: 'aucune', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Handover = (typeof handovers)['entries'][number]['code'];
