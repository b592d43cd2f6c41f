import type { CodeList } from '#lib/vocabularies/types.ts';

export const origins = {
	id: 'origine',
	title: 'Origine de la venue',
	source: 'mon-suivi-social orientation types; PRISMA grid asks how the person knew the place; own',
	version: '2026-11',
	entries: [
		{
			code: 'spontanee',
			label: 'De soi-même (passage, voisinage)',
			cls: 'A',
			group: 'spontanee',
			since: '2026-11'
		},
		{
			code: 'bouche-a-oreille',
			label: 'Proches, bouche-à-oreille',
			cls: 'A',
			group: 'bouche-a-oreille',
			since: '2026-11'
		},
		{ code: 'deja-venu', label: 'Déjà venu·e', cls: 'A', group: 'deja-venu', since: '2026-11' },
		{ code: 'web', label: 'Site internet, recherche web', cls: 'A', group: 'web', since: '2026-11' },
		{
			code: 'reseaux-sociaux',
			label: 'Réseaux sociaux',
			cls: 'A',
			group: 'reseaux-sociaux',
			since: '2026-11'
		},
		{
			code: 'affichage-evenement',
			label: 'Affiche, salon, événement',
			cls: 'A',
			group: 'affichage-evenement',
			since: '2026-11'
		},
		{
			code: 'membre-spro',
			label: 'Adressé·e par un autre membre du SPRO',
			cls: 'A',
			group: 'membre-spro',
			since: '2026-11'
		},
		{
			code: 'france-travail',
			label: 'Adressé·e par France Travail',
			cls: 'A',
			group: 'france-travail',
			since: '2026-11'
		},
		{
			code: 'etablissement',
			label: 'Établissement scolaire, CFA, université',
			cls: 'A',
			group: 'etablissement',
			since: '2026-11'
		},
		{
			code: 'employeur',
			label: 'Employeur, représentant du personnel',
			cls: 'B',
			group: 'employeur',
			since: '2026-11'
		},
		{
			code: 'social-sante',
			label: 'Service social, association, santé',
			cls: 'B',
			group: 'social-sante',
			since: '2026-11'
		},
		{
			code: 'mairie-france-services',
			label: 'Mairie, France services',
			cls: 'A',
			group: 'mairie-france-services',
			since: '2026-11'
		},
		{
			code: 'justice-protection',
			label: 'Justice, protection de l’enfance',
			cls: 'C',
			group: 'social-sante',
			since: '2026-11'
		},
		{ code: 'autre', label: 'Autre', cls: 'A', group: 'autre', since: '2026-11' },
		{ code: 'non-communique', label: 'Non communiqué', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Origin = (typeof origins)['entries'][number]['code'];
