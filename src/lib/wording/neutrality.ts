import type { Strength } from '#lib/domain/referral/reasons.ts';
import type { NetworkEntry } from '#lib/vocabularies/types.ts';

/** Each step of the order of networks, in plain words; the order itself is that of the rules. */
export const STRENGTH_WORDS: Readonly<Record<Strength, { readonly name: string; readonly says: string }>> = {
	'urgent-life': {
		name: 'Une vie en danger',
		says: 'Secours et numéros d’écoute passent avant tout le reste.'
	},
	'urgent-shelter': {
		name: 'Un abri',
		says: 'Dormir à l’abri ce soir, ne pas rentrer là où c’est dangereux.'
	},
	'urgent-relay': { name: 'Un relais tout de suite', says: 'Aide alimentaire, écoute de la détresse.' },
	'urgent-after': {
		name: 'La suite d’une urgence',
		says: 'Les services qui accompagnent après l’urgence.'
	},
	'legal-step': {
		name: 'L’étape que la loi demande d’abord',
		says: 'Le médiateur avant qu’un apprenti rompe son contrat, le conseil avant une démission pour se reconvertir…'
	},
	referent: {
		name: 'Le référent que la personne a déjà',
		says: 'Repartir vers lui est possible, explorer autre chose aussi.'
	},
	specific: {
		name: 'Le service dont c’est la mission même',
		says: 'Par exemple la VAE, la retraite, la mer.'
	},
	main: { name: 'L’opérateur prévu pour la situation', says: 'Selon l’âge, le statut et la demande.' },
	support: { name: 'Un complément utile', says: 'Une aide, un droit, une information à côté de la demande.' },
	universal: {
		name: 'Les portes ouvertes à tout le monde',
		says: 'Montrées quand moins de deux réseaux répondent.'
	}
};

/** Families of networks, as a reader looks for them. */
export const FAMILY_NAMES: Readonly<Record<NetworkEntry['family'], string>> = {
	cep: 'Conseil en évolution professionnelle',
	spro: 'Orientation et information',
	specialised: 'Services spécialisés',
	rights: 'Droits, social, numérique',
	emergency: 'Urgence et écoute'
};

/** What separates two networks of the same step, in order. */
export const TIE_WORDS: readonly string[] = [
	'le nombre de besoins auxquels le réseau répond à cette étape, puis en tout',
	'l’accès réel : à distance, puis le lieu le plus proche ; une distance inconnue vient après',
	'l’ordre alphabétique du nom complet, puis le code du réseau : aucun ex æquo n’est laissé au hasard'
];

/** What is never looked at. */
export const NEVER_WORDS: readonly string[] = [
	'la structure qui accueille : elle passe par les mêmes règles que les autres ;',
	'la taille, la notoriété, la marque, un logo, un partenariat, une publicité ;',
	'la longueur d’une description, l’ordre d’une liste, le nombre de lieux ;',
	'ce que d’autres personnes ont choisi, ni aucun chiffre d’orientation.'
];

/** The three counts of a network, and what they say. */
export const COUNT_WORDS: readonly { readonly name: string; readonly says: string }[] = [
	{
		name: 'Possible',
		says: 'Le réseau était éligible pour la personne, sans qu’un sujet sensible (santé, justice, violences…) ait à être compté.'
	},
	{
		name: 'Montré',
		says: 'Il était parmi les trois premières pistes, ou la personne en a dit quelque chose.'
	},
	{
		name: 'Choisi',
		says: 'La personne l’a retenu. Ne rien choisir compte autant.'
	}
];
