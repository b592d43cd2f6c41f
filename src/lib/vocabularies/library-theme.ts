import type { InformationType } from '#lib/vocabularies/information.ts';
import type { CodeList, Entry } from '#lib/vocabularies/types.ts';

/** A theme of the library; `counts` is the type of information that giving such an item stands for. */
export type ThemeEntry = Entry & { readonly counts: InformationType };

export const libraryThemes = {
	id: 'theme-ressource',
	title: 'Thème d’une ressource (plusieurs)',
	source: 'L6111-5 (quoted in NOR), R89, R92; codelists.md, information',
	version: '2026-11',
	entries: [
		{
			code: 'metiers-secteurs',
			label: 'Métiers et secteurs',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'metiers-secteurs'
		},
		{
			code: 'competences',
			label: 'Compétences',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'metiers-secteurs'
		},
		{
			code: 'qualifications',
			label: 'Qualifications et diplômes',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'certifications-vae'
		},
		{
			code: 'certifications-vae',
			label: 'Certifications, VAE',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'certifications-vae'
		},
		{
			code: 'formations',
			label: 'Offre de formation',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'formations'
		},
		{
			code: 'financements',
			label: 'Dispositifs et financements',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'financements'
		},
		{
			code: 'organismes-qualite',
			label: 'Organismes de formation et labels de qualité',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'organismes-qualite'
		},
		{
			code: 'alternance',
			label: 'Alternance',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'alternance'
		},
		{
			code: 'procedures-scolaires',
			label: 'Orientation scolaire et supérieure',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'procedures-scolaires'
		},
		{
			code: 'savoirs-base',
			label: 'Compétences de base',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'savoirs-base'
		},
		{
			code: 'service-cep',
			label: 'Le CEP et les services d’orientation',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'service-cep'
		},
		{
			code: 'emploi-local',
			label: 'Emploi et données locales',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'emploi-local'
		},
		{
			code: 'droit-travail',
			label: 'Droit du travail',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'droit-travail'
		},
		{
			code: 'creation',
			label: 'Création, reprise d’activité',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'creation'
		},
		{
			code: 'international',
			label: 'Mobilité internationale',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'international'
		},
		{
			code: 'compensation',
			label: 'Emploi et situation de handicap',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'compensation'
		},
		{
			code: 'droits-sociaux',
			label: 'Droits sociaux',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'droits-sociaux'
		},
		{
			code: 'logement',
			label: 'Logement',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'droits-sociaux'
		},
		{ code: 'sante', label: 'Santé', cls: 'C', group: null, since: '2026-11', counts: 'droits-sociaux' },
		{
			code: 'mobilite',
			label: 'Se déplacer',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'droits-sociaux'
		},
		{
			code: 'numerique',
			label: 'Aide numérique',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'numerique'
		},
		{ code: 'culture', label: 'Culture', cls: 'C', group: null, since: '2026-11', counts: 'droits-16-30' },
		{ code: 'sport', label: 'Sport', cls: 'C', group: null, since: '2026-11', counts: 'droits-16-30' },
		{
			code: 'engagement',
			label: 'Engagement',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'droits-16-30'
		},
		{
			code: 'droits-16-30',
			label: 'Droits et loisirs (16–30 ans)',
			cls: 'C',
			group: null,
			since: '2026-11',
			counts: 'droits-16-30'
		}
	]
} as const satisfies CodeList<ThemeEntry>;

export type LibraryTheme = (typeof libraryThemes)['entries'][number]['code'];
