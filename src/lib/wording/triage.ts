import type { ActionCode } from '#lib/domain/triage/actions.ts';
import type { CallCondition } from '#lib/domain/triage/emergency-numbers.ts';
import type { UrgencyFamily, UrgencyLevel } from '#lib/domain/triage/triage.ts';
import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** Name of a level, and what it means in one line. */
export const levelWords: Readonly<Record<UrgencyLevel, { readonly name: string; readonly line: string }>> = {
	immediat: { name: 'Maintenant', line: 'Quelque chose presse : on s’en occupe tout de suite.' },
	jour: { name: 'Aujourd’hui', line: 'L’entretien se fait dans la journée, sans rendez-vous.' },
	differable: { name: 'À convenir', line: 'Rien ne presse : le moment se choisit ensemble.' }
};

/** Why a criterion counts, in one line. */
export const criterionReasons: Readonly<Record<UrgencyCriterion, string>> = {
	'danger-en-cours': 'Une vie ou une intégrité est en jeu.',
	'propos-suicidaires': 'La personne parle de mourir ou ne voit plus d’issue.',
	'violences-retour-impossible': 'Rentrer chez soi est dangereux.',
	'mineur-en-danger': 'Un mineur est en danger ou en fugue.',
	'sans-abri-ce-soir': 'Il n’y a pas d’endroit où dormir ce soir.',
	'besoin-vital': 'Un besoin vital n’est pas couvert.',
	'detresse-aigue': 'La détresse est visible et ne peut pas attendre.',
	'echeance-aujourdhui': 'Une échéance tombe aujourd’hui ou demain : le droit se perd si l’on attend.',
	'echeance-7-jours': 'Une échéance tombe dans la semaine.',
	'rupture-en-cours': 'Une rupture est en cours : une médiation est peut-être encore possible.',
	'decision-irreversible':
		'Une décision difficile à défaire est annoncée : l’information vient avant, le choix reste libre.',
	'mineur-sans-solution': 'À 16 ou 17 ans, l’obligation de formation demande de ne pas perdre le contact.',
	'sortie-institution': 'Une sortie récente ou proche peut couper des droits et un logement.',
	'ressources-rompues': 'Il n’y a plus de ressources ce mois-ci : les droits s’ouvrent en parallèle.',
	'logement-a-quitter': 'Le logement est à quitter bientôt : le relais s’engage tôt.',
	'peu-autonome-distance': 'À distance, la personne se perdrait : mieux vaut la recevoir maintenant.',
	'deplacement-contraint': 'Revenir serait difficile.',
	'renvoye-plusieurs-fois': 'La personne a déjà été renvoyée ailleurs : elle risque d’abandonner.',
	'echeance-2-mois': 'Une échéance tombe dans les deux mois : le rendez-vous se prend avant.',
	'preparation-utile': 'Préparer quelques documents rendra l’entretien plus utile.',
	'projet-long-terme': 'Le projet est à moyen ou long terme.',
	'choix-de-la-personne':
		'La personne préfère un autre moment ou un autre canal : le créneau change, pas le niveau.'
};

/** What to do now. */
export const actionWords: Readonly<Record<ActionCode, string>> = {
	'moment-seul': 'Proposer un moment seul·e, à l’abri des regards et des oreilles.',
	'appeler-secours':
		'Appeler les secours avant tout : 17 (police), 15 (Samu), 18 (pompiers), 112, 114 par SMS, 196 en mer.',
	'ne-pas-laisser-seul': 'Rester avec la personne, sans la laisser seule, jusqu’au relais.',
	'appeler-3114': 'Proposer d’appeler ensemble le 3114 ; le 15 en cas de passage à l’acte.',
	'proteger-mineur':
		'Appeler le 119 ; transmettre une information préoccupante selon la règle de la structure ; 17 en cas de danger immédiat.',
	'mettre-a-l-abri':
		'Chercher un abri : 17, ou 114 par SMS, en cas de danger ; 3919 pour parler ; 115 pour une place.',
	'appeler-115': 'Appeler le 115 dès maintenant : les places se distribuent dans la journée.',
	'relais-besoin-vital': 'Joindre aujourd’hui le CCAS, le service social ou un soignant, avant le projet.',
	'accueillir-au-calme': 'Accueillir au calme, tout de suite ; l’entretien suivra si c’est possible.',
	'traiter-echeance':
		'Traiter d’abord l’échéance : ce qui se fait aujourd’hui, avec quel service, avant quelle heure.',
	'recevoir-maintenant': 'Recevoir la personne maintenant, avant les autres.',
	'recevoir-aujourdhui': 'Recevoir la personne aujourd’hui, dans le flux.',
	'informer-avant-decision': 'Donner l’information utile avant la décision, sans empêcher de choisir.',
	'ouvrir-droits': 'Engager en parallèle le relais social ou logement.',
	'preparer-sortie': 'Associer le service qui prépare la sortie, avec l’accord de la personne.',
	'garder-contact': 'Garder le lien : un nom, un moment, un moyen de se joindre.',
	'tout-faire-sur-place': 'Faire sur place ce qui peut l’être ; éviter de renvoyer vers un site internet.',
	'choisir-date-ensemble': 'Choisir ensemble un rendez-vous ou une réponse écrite.',
	'respecter-moment-choisi': 'Respecter le moment et le canal choisis.'
};

/** What helps to say, and what to leave unsaid, by family. */
export const sayings: Readonly<
	Record<UrgencyFamily, { readonly say: readonly string[]; readonly avoid: readonly string[] }>
> = {
	securite: {
		say: [
			'« Vous avez bien fait d’en parler. »',
			'« Je reste avec vous pendant que nous appelons. »',
			'« Êtes-vous en sécurité en ce moment ? »'
		],
		avoid: [
			'Promettre le secret absolu.',
			'Minimiser, ou demander des preuves.',
			'Poursuivre l’entretien comme si de rien n’était.'
		]
	},
	'besoins-vitaux': {
		say: ['« Occupons-nous d’abord de ce qui presse. »', '« Nous pouvons appeler ensemble. »'],
		avoid: ['Commencer par le projet.', 'Demander de revenir avec des papiers.']
	},
	echeance: {
		say: ['« Que faut-il faire avant l’heure limite ? »', '« Faisons-le maintenant, le reste attendra. »'],
		avoid: ['Donner un rendez-vous après l’échéance.']
	},
	rupture: {
		say: ['« Avant de décider, voulez-vous savoir ce que cela change ? »', '« La décision reste la vôtre. »'],
		avoid: ['Conseiller de rester ou de partir.', 'Prendre parti.']
	},
	autonomie: {
		say: ['« Nous pouvons le faire ici, ensemble. »'],
		avoid: ['« C’est sur internet. »', 'Donner seulement une adresse de site.']
	},
	aucune: { say: ['« Quel moment vous conviendrait ? »'], avoid: ['Imposer une date ou un canal.'] }
};

/** Whom a number reaches. */
export const numberWords: Readonly<Record<string, string>> = {
	'17': 'police et gendarmerie',
	'15': 'Samu',
	'18': 'pompiers',
	'112': 'urgences, dans toute l’Europe',
	'114': 'urgences par SMS',
	'196': 'secours en mer',
	'3114': 'prévention du suicide',
	'119': 'enfance en danger',
	'3919': 'violences faites aux femmes, écoute anonyme',
	'115': 'hébergement d’urgence'
};

/** When a number is not the first thing to dial. */
export const callWords: Readonly<Record<CallCondition, string>> = {
	danger: 'en cas de danger',
	'passage-a-l-acte': 'en cas de passage à l’acte',
	'sante-en-jeu': 'si la santé est en jeu'
};
