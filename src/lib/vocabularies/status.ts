import type { CodeList } from '#lib/vocabularies/types.ts';

export const statuses = {
	id: 'statut',
	title: 'Statut de la personne',
	source:
		'BZH/NOR seeds; CEP public list (service-public F32457; ASH 2014 on arrêté CEP); carnet-de-bord `ProfessionalSituation.elm`; own additions for Bretagne (marin, militaire)',
	version: '2026-11',
	entries: [
		{
			code: 'demandeur-emploi-inscrit',
			label: 'Demandeur·se d’emploi inscrit·e à France Travail',
			cls: 'A',
			group: 'demandeur-emploi',
			since: '2026-11'
		},
		{
			code: 'demandeur-emploi-non-inscrit',
			label: 'En recherche d’emploi, non inscrit·e',
			cls: 'A',
			group: 'demandeur-emploi',
			since: '2026-11'
		},
		{
			code: 'salarie-cdi',
			label: 'Salarié·e du privé en CDI',
			cls: 'A',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{
			code: 'salarie-cdd',
			label: 'Salarié·e du privé en CDD',
			cls: 'A',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{ code: 'salarie-interim', label: 'Intérimaire', cls: 'A', group: 'salarie-prive', since: '2026-11' },
		{
			code: 'salarie-saisonnier',
			label: 'Saisonnier·ère',
			cls: 'A',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{
			code: 'salarie-insertion',
			label: 'Salarié·e en insertion (IAE, contrat aidé)',
			cls: 'B',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{
			code: 'salarie-esat',
			label: 'Travailleur·euse d’ESAT',
			cls: 'C',
			group: 'autre-situation',
			since: '2026-11'
		},
		{
			code: 'intermittent-spectacle',
			label: 'Intermittent·e du spectacle',
			cls: 'B',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{
			code: 'contrat-suspendu',
			label: 'Contrat suspendu (congé parental, sabbatique, arrêt long…)',
			cls: 'B',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{
			code: 'alternant',
			label: 'Apprenti·e ou en contrat de professionnalisation',
			cls: 'A',
			group: 'alternance',
			since: '2026-11'
		},
		{
			code: 'alternant-rupture',
			label: 'Alternance rompue depuis moins de 6 mois',
			cls: 'B',
			group: 'alternance',
			since: '2026-11'
		},
		{
			code: 'independant',
			label: 'Indépendant·e, artisan·e, commerçant·e, libéral·e, micro-entreprise',
			cls: 'A',
			group: 'independant',
			since: '2026-11'
		},
		{
			code: 'exploitant-agricole',
			label: 'Exploitant·e agricole',
			cls: 'B',
			group: 'independant',
			since: '2026-11'
		},
		{
			code: 'conjoint-collaborateur',
			label: 'Conjoint·e collaborateur·rice / aide familial',
			cls: 'B',
			group: 'independant',
			since: '2026-11'
		},
		{
			code: 'marin-professionnel',
			label: 'Marin professionnel (pêche, commerce, conchyliculture embarquée)',
			cls: 'B',
			group: 'salarie-prive',
			since: '2026-11'
		},
		{
			code: 'agent-public-titulaire',
			label: 'Agent public titulaire',
			cls: 'A',
			group: 'agent-public',
			since: '2026-11'
		},
		{
			code: 'agent-public-contractuel',
			label: 'Agent public contractuel',
			cls: 'A',
			group: 'agent-public',
			since: '2026-11'
		},
		{
			code: 'militaire',
			label: 'Militaire (ou départ depuis moins de 3 ans)',
			cls: 'B',
			group: 'agent-public',
			since: '2026-11'
		},
		{
			code: 'eleve',
			label: 'Collégien·ne / lycéen·ne',
			cls: 'A',
			group: 'scolaire-etudiant',
			since: '2026-11'
		},
		{ code: 'etudiant', label: 'Étudiant·e', cls: 'A', group: 'scolaire-etudiant', since: '2026-11' },
		{
			code: 'sorti-etudes-sans-solution',
			label: 'Sorti·e d’études ou de formation, sans emploi ni formation',
			cls: 'A',
			group: 'sans-solution',
			since: '2026-11'
		},
		{
			code: 'stagiaire-formation',
			label: 'Stagiaire de la formation professionnelle',
			cls: 'A',
			group: 'stagiaire-formation',
			since: '2026-11'
		},
		{
			code: 'service-civique',
			label: 'Service civique, volontariat',
			cls: 'B',
			group: 'stagiaire-formation',
			since: '2026-11'
		},
		{
			code: 'sans-activite',
			label: 'Sans activité, ne cherche pas (foyer, aidant·e, pause…)',
			cls: 'A',
			group: 'sans-activite',
			since: '2026-11'
		},
		{ code: 'retraite', label: 'Retraité·e', cls: 'A', group: 'sans-activite', since: '2026-11' },
		{
			code: 'sous-main-de-justice',
			label: 'Personne détenue ou suivie par la justice',
			cls: 'C*',
			group: 'autre-situation',
			since: '2026-11'
		},
		{ code: 'autre', label: 'Autre situation', cls: 'A', group: 'autre-situation', since: '2026-11' },
		{ code: 'non-communique', label: 'Non communiqué', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Status = (typeof statuses)['entries'][number]['code'];
