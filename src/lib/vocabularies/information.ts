import type { CodeList } from '#lib/vocabularies/types.ts';

export const informationTypes = {
	id: 'information',
	title: 'Type d’information délivrée (plusieurs)',
	source: 'L6111-5 (quoted in NOR); NOR list; own',
	version: '2026-11',
	entries: [
		{
			code: 'metiers-secteurs',
			label: 'Métiers et secteurs',
			cls: 'A',
			group: 'metiers-secteurs',
			since: '2026-11'
		},
		{
			code: 'emploi-local',
			label: 'Emploi et données locales',
			cls: 'A',
			group: 'emploi-local',
			since: '2026-11'
		},
		{ code: 'formations', label: 'Offre de formation', cls: 'A', group: 'formations', since: '2026-11' },
		{
			code: 'certifications-vae',
			label: 'Certifications, VAE',
			cls: 'A',
			group: 'certifications-vae',
			since: '2026-11'
		},
		{ code: 'financements', label: 'Financements', cls: 'A', group: 'financements', since: '2026-11' },
		{
			code: 'organismes-qualite',
			label: 'Organismes de formation et labels de qualité',
			cls: 'A',
			group: 'organismes-qualite',
			since: '2026-11'
		},
		{ code: 'alternance', label: 'Alternance', cls: 'A', group: 'alternance', since: '2026-11' },
		{
			code: 'procedures-scolaires',
			label: 'Procédures d’orientation scolaire et supérieure',
			cls: 'A',
			group: 'procedures-scolaires',
			since: '2026-11'
		},
		{
			code: 'service-cep',
			label: 'Le CEP et les services d’orientation',
			cls: 'A',
			group: 'service-cep',
			since: '2026-11'
		},
		{ code: 'droit-travail', label: 'Droit du travail', cls: 'A', group: 'droit-travail', since: '2026-11' },
		{
			code: 'creation',
			label: 'Création, reprise d’activité',
			cls: 'A',
			group: 'creation',
			since: '2026-11'
		},
		{
			code: 'international',
			label: 'Mobilité internationale',
			cls: 'A',
			group: 'international',
			since: '2026-11'
		},
		{
			code: 'droits-16-30',
			label: 'Droits et loisirs (16–30 ans)',
			cls: 'A',
			group: 'droits-16-30',
			since: '2026-11'
		},
		{
			code: 'droits-sociaux',
			label: 'Droits sociaux, logement, mobilité',
			cls: 'A',
			group: 'droits-sociaux',
			since: '2026-11'
		},
		{
			code: 'compensation',
			label: 'Emploi et situation de handicap',
			cls: 'C',
			group: 'droits-sociaux',
			since: '2026-11'
		},
		{ code: 'savoirs-base', label: 'Compétences de base', cls: 'B', group: 'formations', since: '2026-11' },
		{ code: 'numerique', label: 'Aide numérique', cls: 'A', group: 'numerique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type InformationType = (typeof informationTypes)['entries'][number]['code'];
