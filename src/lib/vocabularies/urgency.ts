import type { CodeList } from '#lib/vocabularies/types.ts';

export const urgencyCriteria = {
	id: 'urgence',
	title: 'Critères d’urgence au premier contact (BZH) — le niveau retenu est le plus élevé',
	source:
		'BZH seed (principle); 115 vulnerability criteria (siao44.fr: enfants, grossesse, santé, absence de réseau, violences, grand âge); deadlines from each scheme; levels and wording = design proposal, to be validated with Breton actors',
	version: '2026-11',
	entries: [
		{
			code: 'danger-en-cours',
			label: 'Danger immédiat pour la personne ou un tiers',
			cls: 'C*',
			group: 'securite',
			level: 'immediat',
			reason: 'Vie ou intégrité en jeu : 17 / 15 / 18 / 112 / 114 avant tout entretien',
			since: '2026-11'
		},
		{
			code: 'propos-suicidaires',
			label: 'Propos ou intentions suicidaires, détresse extrême',
			cls: 'C*',
			group: 'securite',
			level: 'immediat',
			reason: '3114 (ou 15 si passage à l’acte) ; ne pas laisser seul·e',
			since: '2026-11'
		},
		{
			code: 'violences-retour-impossible',
			label: 'Violences, ne peut pas rentrer chez soi',
			cls: 'C*',
			group: 'securite',
			level: 'immediat',
			reason: '17 si danger ; 3919 ; 115 pour la mise à l’abri',
			since: '2026-11'
		},
		{
			code: 'mineur-en-danger',
			label: 'Mineur en danger ou en fugue',
			cls: 'C*',
			group: 'securite',
			level: 'immediat',
			reason: '119, et information préoccupante selon la règle de la structure',
			since: '2026-11'
		},
		{
			code: 'sans-abri-ce-soir',
			label: 'Pas d’endroit où dormir ce soir',
			cls: 'C',
			group: 'besoins-vitaux',
			level: 'immediat',
			reason: '115 / SIAO dès maintenant : les places se distribuent dans la journée',
			since: '2026-11'
		},
		{
			code: 'besoin-vital',
			label: 'Besoin vital non couvert (repas, enfant en bas âge, traitement interrompu)',
			cls: 'C',
			group: 'besoins-vitaux',
			level: 'immediat',
			reason: 'Relais CCAS / service social / soins avant le projet',
			since: '2026-11'
		},
		{
			code: 'detresse-aigue',
			label: 'Détresse visible, ne peut pas attendre',
			cls: 'C',
			group: 'securite',
			level: 'immediat',
			reason: 'Accueil au calme tout de suite, l’API suivra si possible',
			since: '2026-11'
		},
		{
			code: 'echeance-aujourdhui',
			label: 'Échéance aujourd’hui ou demain (inscription, recours, signature, convocation)',
			cls: 'A',
			group: 'echeance',
			level: 'immediat',
			reason: 'Le droit se perd si on attend',
			since: '2026-11'
		},
		{
			code: 'echeance-7-jours',
			label: 'Échéance dans les 7 jours',
			cls: 'A',
			group: 'echeance',
			level: 'jour',
			reason: 'Il faut agir avant le prochain rendez-vous possible',
			since: '2026-11'
		},
		{
			code: 'rupture-en-cours',
			label: 'Rupture en cours (emploi, apprentissage, formation, études)',
			cls: 'A',
			group: 'rupture',
			level: 'jour',
			reason: 'Une décision mal formée fait perdre des droits ; médiation encore possible',
			since: '2026-11'
		},
		{
			code: 'decision-irreversible',
			label: 'Décision difficile à défaire annoncée (démission, signature, fermeture)',
			cls: 'A',
			group: 'rupture',
			level: 'jour',
			reason: 'Information utile avant la décision, sans empêcher de choisir',
			since: '2026-11'
		},
		{
			code: 'mineur-sans-solution',
			label: '16–17 ans sans école, formation ni emploi',
			cls: 'B',
			group: 'rupture',
			level: 'jour',
			reason: 'Obligation de formation ; risque de perte de contact',
			since: '2026-11'
		},
		{
			code: 'sortie-institution',
			label: 'Sortie récente ou proche (< 1 mois) de détention, d’ASE, d’hospitalisation',
			cls: 'C',
			group: 'rupture',
			level: 'jour',
			reason: 'Moment de rupture de droits et de logement',
			since: '2026-11'
		},
		{
			code: 'ressources-rompues',
			label: 'Plus de ressources ce mois-ci',
			cls: 'C',
			group: 'besoins-vitaux',
			level: 'jour',
			reason: 'Ouvrir les droits en parallèle',
			since: '2026-11'
		},
		{
			code: 'logement-a-quitter',
			label: 'Logement à quitter dans les 30 jours',
			cls: 'C',
			group: 'besoins-vitaux',
			level: 'jour',
			reason: 'Relais logement à enclencher tôt',
			since: '2026-11'
		},
		{
			code: 'peu-autonome-distance',
			label: 'Peu autonome à distance (écrit, numérique, langue, téléphone impossible)',
			cls: 'A',
			group: 'autonomie',
			level: 'jour',
			reason: 'BZH : attention particulière, accueil rapide ; le renvoyer vers un site web = le perdre',
			since: '2026-11'
		},
		{
			code: 'deplacement-contraint',
			label: 'Venu·e de loin ou difficile de revenir (île, car, garde, permission)',
			cls: 'A',
			group: 'autonomie',
			level: 'jour',
			reason: 'Revenir serait un obstacle réel',
			since: '2026-11'
		},
		{
			code: 'renvoye-plusieurs-fois',
			label: 'Déjà renvoyé·e plusieurs fois',
			cls: 'A',
			group: 'autonomie',
			level: 'jour',
			reason: 'Risque d’abandon',
			since: '2026-11'
		},
		{
			code: 'echeance-2-mois',
			label: 'Échéance entre 8 jours et 2 mois',
			cls: 'A',
			group: 'echeance',
			level: 'differable',
			reason: 'RDV avant l’échéance',
			since: '2026-11'
		},
		{
			code: 'preparation-utile',
			label: 'Documents ou réflexion à préparer avant',
			cls: 'A',
			group: 'aucune',
			level: 'differable',
			reason: 'RDV plus utile que flux',
			since: '2026-11'
		},
		{
			code: 'projet-long-terme',
			label: 'Projet à moyen ou long terme, rien ne presse',
			cls: 'A',
			group: 'aucune',
			level: 'differable',
			reason: 'La personne choisit la date',
			since: '2026-11'
		},
		{
			code: 'choix-de-la-personne',
			label: 'Préfère un autre moment ou un autre canal',
			cls: 'A',
			group: 'aucune',
			level: 'differable',
			reason: 'La personne décide (peut faire baisser le niveau, sauf danger)',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type UrgencyCriterion = (typeof urgencyCriteria)['entries'][number]['code'];
