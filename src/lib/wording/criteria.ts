import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** The criteria as plain questions: read aloud or silently, never a list to tick through. */
export const CRITERION_QUESTIONS: Readonly<Record<UrgencyCriterion, string>> = {
	'danger-en-cours': 'Un danger, maintenant ?',
	'propos-suicidaires': 'Parle de mourir, ne voit plus d’issue ?',
	'violences-retour-impossible': 'Ne peut pas rentrer chez soi sans danger ?',
	'mineur-en-danger': 'Un mineur en danger, en fugue ?',
	'sans-abri-ce-soir': 'Pas d’endroit où dormir ce soir ?',
	'besoin-vital': 'Un besoin vital : manger, se soigner, un bébé ?',
	'detresse-aigue': 'Une détresse qui ne peut pas attendre ?',
	'echeance-aujourdhui': 'Une date, aujourd’hui ou demain ?',
	'echeance-7-jours': 'Une date dans les 7 jours ?',
	'rupture-en-cours': 'Une rupture en cours : emploi, contrat, études ?',
	'decision-irreversible': 'Une décision difficile à défaire ?',
	'mineur-sans-solution': '16 ou 17 ans, sans école ni emploi ?',
	'sortie-institution': 'Une sortie récente ou proche (foyer, hôpital, détention) ?',
	'ressources-rompues': 'Plus de ressources ce mois-ci ?',
	'logement-a-quitter': 'Un logement à quitter sous 30 jours ?',
	'peu-autonome-distance': 'À distance, ce serait difficile ?',
	'deplacement-contraint': 'Revenir serait difficile ?',
	'renvoye-plusieurs-fois': 'Déjà renvoyé·e plusieurs fois ?',
	'echeance-2-mois': 'Une date d’ici deux mois ?',
	'preparation-utile': 'Des papiers ou une réflexion à préparer ?',
	'projet-long-terme': 'Un projet sans urgence ?',
	'choix-de-la-personne': 'Préfère un autre moment, un autre canal ?'
};
