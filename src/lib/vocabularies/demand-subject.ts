import type { CodeList } from '#lib/vocabularies/types.ts';

export const demandSubjects = {
	id: 'objet-demande',
	title: 'Objet de la demande (1 principal + autres)',
	source: 'data·inclusion thématiques (map in last column); BZH/NOR seeds; own labels',
	version: '2026-11',
	entries: [
		{
			code: 'comprendre-cep',
			label: 'Comprendre le service / le CEP',
			cls: 'A',
			group: 'comprendre-cep',
			since: '2026-11'
		},
		{
			code: 'faire-le-point',
			label: 'Faire le point sur sa situation, ses compétences',
			cls: 'A',
			group: 'faire-le-point',
			dataInclusion: 'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
			since: '2026-11'
		},
		{
			code: 'decouvrir-metiers',
			label: 'Découvrir des métiers, des secteurs',
			cls: 'A',
			group: 'decouvrir-metiers',
			dataInclusion: 'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
			since: '2026-11'
		},
		{
			code: 'emploi-local',
			label: 'Connaître l’emploi local et ses débouchés',
			cls: 'A',
			group: 'emploi-local',
			dataInclusion: 'choisir-un-metier--connaitre-les-opportunites-demploi',
			since: '2026-11'
		},
		{
			code: 'orientation-scolaire',
			label: 'Choisir une voie scolaire ou d’études (affectation, Parcoursup…)',
			cls: 'A',
			group: 'orientation-scolaire',
			since: '2026-11'
		},
		{
			code: 'reorientation-etudes',
			label: 'Se réorienter, reprendre des études, décrochage',
			cls: 'A',
			group: 'reorientation-etudes',
			since: '2026-11'
		},
		{
			code: 'evolution-professionnelle',
			label: 'Évoluer dans son métier ou son entreprise',
			cls: 'A',
			group: 'evolution-professionnelle',
			since: '2026-11'
		},
		{
			code: 'reconversion',
			label: 'Changer de métier',
			cls: 'A',
			group: 'reconversion',
			dataInclusion: 'choisir-un-metier--confirmer-son-choix-de-metier',
			since: '2026-11'
		},
		{
			code: 'formation-choix',
			label: 'Trouver une formation, se qualifier',
			cls: 'A',
			group: 'formation-choix',
			dataInclusion: 'se-former--trouver-sa-formation',
			since: '2026-11'
		},
		{
			code: 'formation-financement',
			label: 'Financer une formation',
			cls: 'A',
			group: 'formation-financement',
			dataInclusion: 'se-former--monter-son-dossier-de-formation',
			since: '2026-11'
		},
		{
			code: 'alternance',
			label: 'Trouver ou sécuriser une alternance',
			cls: 'A',
			group: 'alternance',
			since: '2026-11'
		},
		{
			code: 'vae',
			label: 'Faire reconnaître son expérience (VAE)',
			cls: 'A',
			group: 'vae',
			since: '2026-11'
		},
		{
			code: 'savoirs-base',
			label: 'Français, lecture, calcul, bases du numérique',
			cls: 'B',
			group: 'savoirs-base',
			dataInclusion:
				'lecture-ecriture-calcul--maitriser-le-francais / --maitriser-le-calcul / numerique--maitriser-les-fondamentaux-du-numerique',
			since: '2026-11'
		},
		{
			code: 'recherche-emploi',
			label: 'Chercher un emploi',
			cls: 'A',
			group: 'recherche-emploi',
			dataInclusion: 'trouver-un-emploi--repondre-a-des-offres-demploi',
			since: '2026-11'
		},
		{
			code: 'outils-candidature',
			label: 'CV, lettre, entretien',
			cls: 'A',
			group: 'outils-candidature',
			dataInclusion: 'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation',
			since: '2026-11'
		},
		{
			code: 'jobs-stages',
			label: 'Jobs, stages, premières expériences',
			cls: 'A',
			group: 'jobs-stages',
			since: '2026-11'
		},
		{
			code: 'creation-reprise',
			label: 'Créer, reprendre une activité',
			cls: 'A',
			group: 'creation-reprise',
			dataInclusion: 'creer-une-entreprise--definir-son-projet-de-creation-dentreprise',
			since: '2026-11'
		},
		{
			code: 'activite-en-difficulte',
			label: 'Son activité indépendante est en difficulté / arrêter',
			cls: 'B',
			group: 'activite-en-difficulte',
			dataInclusion: 'creer-une-entreprise--developper-son-entreprise (weak)',
			since: '2026-11'
		},
		{
			code: 'maintien-emploi',
			label: 'Garder son emploi malgré un changement de situation',
			cls: 'B',
			group: 'maintien-emploi',
			dataInclusion: 'trouver-un-emploi--maintien-dans-lemploi',
			since: '2026-11'
		},
		{
			code: 'rupture-travail',
			label: 'Quitter, perdre son emploi ; litige au travail',
			cls: 'A',
			group: 'rupture-travail',
			dataInclusion: 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
			since: '2026-11'
		},
		{
			code: 'fin-carriere',
			label: 'Fin de carrière, retraite',
			cls: 'A',
			group: 'fin-carriere',
			since: '2026-11'
		},
		{
			code: 'mobilite-internationale',
			label: 'Partir ou revenir de l’étranger',
			cls: 'A',
			group: 'mobilite-internationale',
			dataInclusion: 'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger',
			since: '2026-11'
		},
		{
			code: 'engagement',
			label: 'Service civique, bénévolat, engagement',
			cls: 'A',
			group: 'engagement',
			dataInclusion: 'remobilisation--benevolat-action-citoyenne',
			since: '2026-11'
		},
		{
			code: 'droits-vie-quotidienne',
			label: 'Droits, logement, mobilité, santé, loisirs (dont 16–30 ans)',
			cls: 'A',
			group: 'droits-vie-quotidienne',
			dataInclusion: 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
			since: '2026-11'
		},
		{
			code: 'question-autre-nature',
			label: 'Question d’une autre nature (sociale, personnelle)',
			cls: 'B',
			group: 'question-autre-nature',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type DemandSubject = (typeof demandSubjects)['entries'][number]['code'];
