import type { CodeList } from '#lib/vocabularies/types.ts';

export const levers = {
	id: 'levier',
	title: 'Leviers (points d’appui)',
	source: "Own proposal; BZH 'freins et leviers', 'moyens et ressources mobilisables'",
	version: '2026-11',
	entries: [
		{
			code: 'competences-reconnues',
			label: 'Compétences repérées, diplôme, habilitations',
			cls: 'A',
			group: 'competences',
			since: '2026-11'
		},
		{
			code: 'experience-transferable',
			label: 'Expérience transférable (y compris bénévole, familiale, migratoire)',
			cls: 'A',
			group: 'competences',
			since: '2026-11'
		},
		{
			code: 'langues',
			label: 'Langues parlées (dont breton)',
			cls: 'B',
			group: 'competences',
			since: '2026-11'
		},
		{ code: 'projet-clair', label: 'Idée ou projet clair', cls: 'A', group: 'projet', since: '2026-11' },
		{
			code: 'motivation',
			label: 'Envie forte, énergie pour agir',
			cls: 'A',
			group: 'projet',
			since: '2026-11'
		},
		{
			code: 'demarches-deja-faites',
			label: 'Démarches déjà engagées',
			cls: 'A',
			group: 'projet',
			since: '2026-11'
		},
		{ code: 'soutien-proches', label: 'Soutien de proches', cls: 'B', group: 'soutien', since: '2026-11' },
		{
			code: 'soutien-professionnel',
			label: 'Référent ou accompagnement déjà en place',
			cls: 'A',
			group: 'soutien',
			since: '2026-11'
		},
		{
			code: 'reseau-pro',
			label: 'Réseau professionnel, employeur favorable',
			cls: 'A',
			group: 'soutien',
			since: '2026-11'
		},
		{
			code: 'mobilite',
			label: 'Mobile (permis, véhicule, prêt·e à bouger)',
			cls: 'A',
			group: 'mobilite',
			since: '2026-11'
		},
		{
			code: 'numerique',
			label: 'À l’aise avec le numérique',
			cls: 'A',
			group: 'autonomie',
			since: '2026-11'
		},
		{
			code: 'autonomie-demarches',
			label: 'À l’aise avec les démarches',
			cls: 'A',
			group: 'autonomie',
			since: '2026-11'
		},
		{ code: 'temps', label: 'Temps disponible', cls: 'A', group: 'conditions', since: '2026-11' },
		{ code: 'stabilite-logement', label: 'Logement stable', cls: 'B', group: 'conditions', since: '2026-11' },
		{
			code: 'droits-formation',
			label: 'Droits à la formation (CPF, transition pro…)',
			cls: 'A',
			group: 'financement',
			since: '2026-11'
		},
		{
			code: 'ressources-securisees',
			label: 'Ressources sécurisées pendant le projet (salaire, allocation, épargne)',
			cls: 'B',
			group: 'financement',
			since: '2026-11'
		},
		{
			code: 'aides-mobilisables',
			label: 'Aides mobilisables repérées',
			cls: 'A',
			group: 'financement',
			since: '2026-11'
		},
		{
			code: 'marche-porteur',
			label: 'Métier ou territoire qui recrute',
			cls: 'A',
			group: 'environnement',
			since: '2026-11'
		},
		{
			code: 'offre-proche',
			label: 'Offre de formation ou de service à proximité ou à distance',
			cls: 'A',
			group: 'environnement',
			since: '2026-11'
		},
		{
			code: 'statut-ouvrant-droits',
			label: 'Statut ouvrant des droits spécifiques (ex. bénéficiaire de l’obligation d’emploi)',
			cls: 'C',
			group: null,
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type LeverCode = (typeof levers)['entries'][number]['code'];
