import type { CodeList } from '#lib/vocabularies/types.ts';

export const followUps = {
	id: 'suite',
	title: 'Suite choisie par la personne (1 principale + relais)',
	source: 'BZH seed; DORA orientation statuses; own',
	version: '2026-11',
	entries: [
		{
			code: 'autonomie',
			label: 'Je continue seul·e avec les informations',
			cls: 'A',
			group: 'autonomie',
			since: '2026-11'
		},
		{
			code: 'mediation-information',
			label: 'Je reviens pour de l’aide à la recherche d’information',
			cls: 'A',
			group: 'mediation-information',
			since: '2026-11'
		},
		{
			code: 'conseil-interne',
			label: 'Je poursuis vers un conseil dans la même structure',
			cls: 'A',
			group: 'conseil-interne',
			since: '2026-11'
		},
		{
			code: 'conseil-externe',
			label: 'Je poursuis vers un conseil dans une autre structure',
			cls: 'A',
			group: 'conseil-externe',
			since: '2026-11'
		},
		{
			code: 'service-specialise',
			label: 'Je vais vers un service spécialisé (VAE, création, médiation…)',
			cls: 'A',
			group: 'service-specialise',
			since: '2026-11'
		},
		{
			code: 'retour-referent',
			label: 'Je retourne vers mon référent actuel',
			cls: 'A',
			group: 'retour-referent',
			since: '2026-11'
		},
		{
			code: 'relais-social',
			label: 'Je vais d’abord vers un relais social, de droits ou de santé',
			cls: 'B',
			group: 'relais-social',
			since: '2026-11'
		},
		{
			code: 'relais-urgence',
			label: 'Relais d’urgence immédiat',
			cls: 'C',
			group: 'relais-social',
			since: '2026-11'
		},
		{
			code: 'reflexion',
			label: 'Je prends le temps de réfléchir',
			cls: 'A',
			group: 'reflexion',
			since: '2026-11'
		},
		{ code: 'pas-de-suite', label: 'Je m’arrête là', cls: 'A', group: 'pas-de-suite', since: '2026-11' },
		{
			code: 'non-exprime',
			label: 'Non exprimé (fin d’appel, départ)',
			cls: 'A',
			group: 'non-exprime',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type FollowUp = (typeof followUps)['entries'][number]['code'];
