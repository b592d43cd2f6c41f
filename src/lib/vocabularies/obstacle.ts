import type { CodeList } from '#lib/vocabularies/types.ts';

export const obstacles = {
	id: 'frein',
	title: 'Freins (obstacles) — code fin en séance, famille en statistique',
	source:
		"France Travail 'contraintes personnelles' codes 23–29 and situations 6–41 (carnet-de-bord snapshot `test_get_contraintes.approved.json`, 2023); carnet-de-bord ref_situation; data·inclusion thématiques; arrêté 21 nov. 2024 (santé, logement, mobilité, garde d’enfant, proche aidant, autres)",
	version: '2026-11',
	entries: [
		{
			code: 'mobilite-sans-moyen',
			label: 'Aucun moyen de transport',
			cls: 'A',
			group: 'mobilite',
			alignment: 'FT 23/6',
			since: '2026-11'
		},
		{
			code: 'mobilite-transports-commun',
			label: 'Dépend des transports en commun',
			cls: 'A',
			group: 'mobilite',
			alignment: 'FT 23/7',
			since: '2026-11'
		},
		{
			code: 'mobilite-permis',
			label: 'Pas de permis (ou non valide)',
			cls: 'B',
			group: 'mobilite',
			alignment: 'FT 23/8',
			since: '2026-11'
		},
		{
			code: 'mobilite-ile-rural',
			label: 'Île ou territoire rural isolé',
			cls: 'B',
			group: 'mobilite',
			alignment: 'FT 27/28',
			since: '2026-11'
		},
		{
			code: 'numerique-equipement',
			label: 'Pas d’équipement ou de connexion',
			cls: 'A',
			group: 'numerique',
			alignment: 'DI numerique--acceder-a-une-connexion-internet',
			since: '2026-11'
		},
		{
			code: 'numerique-usages',
			label: 'Difficulté à faire des démarches en ligne',
			cls: 'A',
			group: 'numerique',
			alignment: 'DI numerique--acceder-a-des-services-en-ligne',
			since: '2026-11'
		},
		{
			code: 'langue-francais',
			label: 'Français en cours d’apprentissage',
			cls: 'B',
			group: 'langue-savoirs',
			alignment: 'FT 26/22',
			since: '2026-11'
		},
		{
			code: 'savoirs-lire-ecrire',
			label: 'Difficulté à lire ou écrire',
			cls: 'B',
			group: 'langue-savoirs',
			alignment: 'FT 26/20-21',
			since: '2026-11'
		},
		{
			code: 'savoirs-calcul',
			label: 'Difficulté en calcul',
			cls: 'B',
			group: 'langue-savoirs',
			alignment: 'FT 26/23',
			since: '2026-11'
		},
		{
			code: 'famille-garde',
			label: 'Pas de solution de garde d’enfant',
			cls: 'A',
			group: 'famille',
			alignment: 'FT 24/13 ; DI famille--garde-denfants',
			since: '2026-11'
		},
		{
			code: 'famille-aidant',
			label: 'Aidant·e d’un proche',
			cls: 'B',
			group: 'famille',
			alignment: 'FT 24/11 ; DI famille--soutien-aidants',
			since: '2026-11'
		},
		{
			code: 'famille-horaires',
			label: 'Contraintes d’horaires familiales',
			cls: 'A',
			group: 'famille',
			alignment: 'FT 24/10',
			since: '2026-11'
		},
		{
			code: 'famille-autre',
			label: 'Autre contrainte familiale (dont séparation, grossesse)',
			cls: 'C',
			group: 'famille',
			alignment: 'FT 24/12 et 14',
			since: '2026-11'
		},
		{
			code: 'logement-sans',
			label: 'Sans hébergement stable',
			cls: 'C',
			group: 'logement',
			alignment: 'FT 27/24 ; DI logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
			since: '2026-11'
		},
		{
			code: 'logement-menace',
			label: 'Logement à quitter, impayés',
			cls: 'B',
			group: 'logement',
			alignment: 'FT 27/26-27 ; DI logement-hebergement--se-maintenir-dans-le-logement',
			since: '2026-11'
		},
		{
			code: 'logement-inadapte',
			label: 'Logement éloigné, inadapté',
			cls: 'A',
			group: 'logement',
			alignment: 'FT 27/25,41 ; DI logement-hebergement--changer-de-logement',
			since: '2026-11'
		},
		{
			code: 'finances-ressources',
			label: 'Ressources insuffisantes ou en baisse',
			cls: 'B',
			group: 'finances',
			alignment: 'FT 28/29,30,34',
			since: '2026-11'
		},
		{
			code: 'finances-dettes',
			label: 'Dettes, surendettement, besoin d’aide alimentaire',
			cls: 'C',
			group: 'finances',
			alignment: 'FT 28/32-33',
			since: '2026-11'
		},
		{
			code: 'finances-cout-formation',
			label: 'Coût de la formation, perte de salaire pendant la formation',
			cls: 'A',
			group: 'finances',
			alignment: 'DI se-former--monter-son-dossier-de-formation',
			since: '2026-11'
		},
		{
			code: 'admin-demarches',
			label: 'Démarches administratives difficiles, droits non ouverts',
			cls: 'A',
			group: 'administratif-juridique',
			alignment: 'FT 29/35-36',
			since: '2026-11'
		},
		{
			code: 'admin-papiers',
			label: 'Papiers, titre de séjour',
			cls: 'C',
			group: 'administratif-juridique',
			alignment: 'FT 29/38',
			since: '2026-11'
		},
		{
			code: 'admin-juridique',
			label: 'Question juridique (travail, consommation…)',
			cls: 'B',
			group: 'administratif-juridique',
			alignment: 'FT 29/37',
			since: '2026-11'
		},
		{
			code: 'admin-judiciaire',
			label: 'Situation judiciaire',
			cls: 'C*',
			group: null,
			alignment:
				'DI difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
			since: '2026-11'
		},
		{
			code: 'admin-discrimination',
			label: 'Discrimination vécue',
			cls: 'C',
			group: null,
			alignment: 'DI …--connaitre-ses-droits-face-a-une-discrimination',
			since: '2026-11'
		},
		{
			code: 'sante-restriction',
			label: 'Santé ou handicap qui limite certains métiers',
			cls: 'C',
			group: null,
			alignment: 'FT 25/15-19',
			since: '2026-11'
		},
		{
			code: 'sante-acces-soins',
			label: 'Couverture santé, accès aux soins',
			cls: 'C',
			group: null,
			alignment: 'FT 25/16 ; DI sante--acces-aux-soins',
			since: '2026-11'
		},
		{
			code: 'sante-psy-addiction',
			label: 'Santé mentale, addictions',
			cls: 'C*',
			group: null,
			alignment: 'DI sante--sante-mentale / --addictions',
			since: '2026-11'
		},
		{
			code: 'violences',
			label: 'Violences subies',
			cls: 'C*',
			group: null,
			alignment: 'DI famille--surmonter-conflits-separation-violence',
			since: '2026-11'
		},
		{
			code: 'projet-flou',
			label: 'Projet pas encore défini, trop d’options',
			cls: 'A',
			group: 'projet-emploi-formation',
			since: '2026-11'
		},
		{
			code: 'projet-diplome',
			label: 'Absence de diplôme ou diplôme non reconnu',
			cls: 'A',
			group: 'projet-emploi-formation',
			since: '2026-11'
		},
		{
			code: 'projet-experience',
			label: 'Peu d’expérience ou longue interruption',
			cls: 'A',
			group: 'projet-emploi-formation',
			since: '2026-11'
		},
		{
			code: 'projet-marche-local',
			label: 'Peu d’offres ou de formations à proximité',
			cls: 'A',
			group: 'projet-emploi-formation',
			alignment: 'DI choisir-un-metier--connaitre-les-opportunites-demploi',
			since: '2026-11'
		},
		{
			code: 'projet-contrat',
			label: 'Contrainte de contrat (préavis, clause, temps de travail)',
			cls: 'A',
			group: 'projet-emploi-formation',
			since: '2026-11'
		},
		{
			code: 'projet-delai',
			label: 'Délai ou échéance trop proche',
			cls: 'A',
			group: 'projet-emploi-formation',
			since: '2026-11'
		},
		{
			code: 'confiance',
			label: 'Confiance, motivation, isolement',
			cls: 'B',
			group: 'confiance-lien',
			alignment: 'DI remobilisation--bien-etre-confiance-en-soi / --lien-social',
			since: '2026-11'
		},
		{
			code: 'representations',
			label: 'Idées reçues (« pas pour moi » : âge, genre, niveau)',
			cls: 'A',
			group: 'confiance-lien',
			alignment: 'NOR seed: mixité / stéréotypes',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type ObstacleCode = (typeof obstacles)['entries'][number]['code'];
