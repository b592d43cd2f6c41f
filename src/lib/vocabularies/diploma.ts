import type { CodeList } from '#lib/vocabularies/types.ts';

export const diplomas = {
	id: 'niveau-diplome',
	title: 'Niveau de diplôme le plus élevé obtenu',
	source:
		'Décret 2019-14 du 8 janv. 2019; service-public F199 (CAP=3, bac=4, BTS=5, licence/maîtrise=6, master=7, doctorat=8)',
	version: '2026-11',
	entries: [
		{
			code: 'sans-diplome',
			label: 'Sans diplôme, brevet ou CFG',
			cls: 'A',
			group: 'sans-diplome',
			since: '2026-11'
		},
		{ code: 'niveau-3', label: 'Niveau 3 (CAP, BEP)', cls: 'A', group: 'niveau-3', since: '2026-11' },
		{ code: 'niveau-4', label: 'Niveau 4 (bac, BP)', cls: 'A', group: 'niveau-4', since: '2026-11' },
		{
			code: 'niveau-5',
			label: 'Niveau 5 (bac+2 : BTS, DUT…)',
			cls: 'A',
			group: 'niveau-5',
			since: '2026-11'
		},
		{
			code: 'niveau-6',
			label: 'Niveau 6 (bac+3/4 : licence, BUT, maîtrise)',
			cls: 'A',
			group: 'niveau-6',
			since: '2026-11'
		},
		{
			code: 'niveau-7',
			label: 'Niveau 7 (bac+5 : master, ingénieur)',
			cls: 'A',
			group: 'niveau-7-8',
			since: '2026-11'
		},
		{ code: 'niveau-8', label: 'Niveau 8 (doctorat)', cls: 'B', group: 'niveau-7-8', since: '2026-11' },
		{
			code: 'diplome-etranger',
			label: 'Diplôme obtenu à l’étranger, niveau non établi',
			cls: 'B',
			group: 'diplome-etranger',
			since: '2026-11'
		},
		{ code: 'non-communique', label: 'Non communiqué', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Diploma = (typeof diplomas)['entries'][number]['code'];
