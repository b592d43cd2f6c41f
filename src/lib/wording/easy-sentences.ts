import type { Sentences } from '#lib/domain/synthesis/words.ts';
import { easyLevers, easyObstacles, easySubjects } from '#lib/wording/easy-labels.ts';

const AGAIN = ['J’apporte cette page.', 'Avec cette page, je raconte une seule fois.'];

const TRANSPORT = [
	'Des aides existent pour me déplacer.',
	'Exemples : un prêt de voiture, une aide pour le permis.'
];
const ONLINE = ['Un conseiller numérique peut m’aider.', 'Un espace France services peut m’aider aussi.'];
const COURSES = ['Il y a des cours près de chez moi.', 'Ces cours sont souvent gratuits.'];
const HOURS = 'Je peux demander d’autres horaires.';
const SOCIAL = 'Un service social peut m’aider.';
const HOUSING = ['Un service donne des conseils gratuits sur le logement.', SOCIAL];
const RIGHTS_TO_CHECK = 'Je peux vérifier mes droits.';
const ADVICE = [
	'Un conseil gratuit peut m’aider à choisir.',
	'Je peux aussi essayer un métier en entreprise.'
];
const STEPS = ['Je peux avancer petit à petit.', 'Je peux rencontrer des gens du métier.'];

/**
 * The page that is easy to read (interview.md §8): sentences written beforehand, one idea each, the same word for the same
 * thing. Not « FALC »: nobody concerned has read it again yet.
 */
export const easySentences: Sentences = {
	title: 'Ma page, version facile à lire',
	free: [
		'Cette page dit ce que nous avons vu ensemble.',
		'Ce service est gratuit.',
		'Ce que je dis ici reste entre nous.'
	],
	nameLabel: 'Mon nom, si je veux :',
	headings: {
		question: 'Ma question',
		decided: 'Ce que j’ai décidé',
		nextStep: 'Ma première étape',
		laterSteps: 'Mes autres étapes',
		moreSteps: 'Mes autres étapes',
		stuck: 'Si j’ai besoin d’aide',
		levers: 'Ce qui m’aide',
		obstacles: 'Ce qui est difficile, et les aides',
		information: 'Mes informations',
		options: 'Les services vus ensemble',
		explore: 'Mes questions pour la suite',
		asks: 'Ce qu’on peut me demander',
		rights: 'Mes droits',
		plan: 'Ma première étape dans mon téléphone',
		glossary: 'Les mots difficiles',
		annex: 'La suite de ma page'
	},
	reformulated: 'Ma question, avec mes mots :',
	followUp: {
		autonomie: ['Je continue sans rendez-vous.', 'J’utilise les informations de cette page.'],
		'mediation-information': ['Je reviens ici.', 'On m’aide à chercher des informations.'],
		'conseil-interne': 'Je continue avec un conseil, dans ce service.',
		'conseil-externe': 'Je continue avec un conseil, dans un autre service.',
		'service-specialise': 'Je vais dans un service qui connaît bien ma question.',
		'retour-referent': 'Je retourne voir la personne qui m’aide déjà.',
		'relais-social': 'Je vais d’abord dans un service social, de droits ou de santé.',
		reflexion: 'Je prends du temps pour réfléchir.',
		'pas-de-suite': ['Je m’arrête ici pour le moment.', 'Je peux revenir.']
	},
	step: {
		what: 'Ce que je fais',
		who: 'Qui le fait',
		how: 'Comment',
		where: 'Où',
		when: 'Quand',
		bring: 'Ce que j’apporte'
	},
	journey: 'Pour le trajet en car, train ou bateau : breizhgo.bzh.',
	stuck: {
		callable: ['Je peux appeler ou revenir.', ...AGAIN],
		here: ['Je peux revenir.', ...AGAIN]
	},
	choice: {
		choisie: 'Je choisis ce service.',
		'plus-tard': 'Je garde ce service pour plus tard.',
		ecartee: 'Je ne choisis pas ce service.',
		'': 'Je n’ai pas encore choisi.'
	},
	otherIdea: 'Une autre idée :',
	rights: {
		anonymous: 'Je peux venir sans donner mon nom.',
		consent: [
			'On demande mon accord avant de donner mes informations.',
			'Il y a une seule exception : un danger grave.',
			'Dans ce cas, on me le dit.'
		],
		notes: 'Les notes sont effacées à la fin.',
		kept: [
			'Cette page est gardée jusqu’au prochain jour d’ouverture.',
			'Je peux demander de l’effacer tout de suite.'
		],
		mind: ['Je peux changer d’avis.', 'Je peux revenir.', 'C’est toujours gratuit.']
	},
	cepTold: 'On m’a expliqué le CEP.',
	annexHere: ['La suite est sur une autre page.', 'Je peux demander cette autre page.'],
	planCode: [
		'Ce carré contient ma première étape et le numéro à appeler.',
		'Mon téléphone peut le lire.',
		'Toute personne qui a cette page peut le lire.'
	],
	obstacles: easyObstacles,
	levers: easyLevers,
	subjects: easySubjects,
	help: {
		'mobilite-sans-moyen': TRANSPORT,
		'mobilite-transports-commun': TRANSPORT,
		'mobilite-permis': TRANSPORT,
		'mobilite-ile-rural': TRANSPORT,
		'numerique-equipement': ONLINE,
		'numerique-usages': ONLINE,
		'langue-francais': COURSES,
		'savoirs-lire-ecrire': COURSES,
		'savoirs-calcul': COURSES,
		'famille-garde': ['Des aides existent pour faire garder mon enfant.', HOURS],
		'famille-aidant': ['Des aides existent pour les personnes qui s’occupent d’un proche.', HOURS],
		'famille-horaires': HOURS,
		'logement-menace': HOUSING,
		'logement-inadapte': HOUSING,
		'finances-ressources': [RIGHTS_TO_CHECK, SOCIAL],
		'finances-cout-formation': [RIGHTS_TO_CHECK, 'Des aides existent pour payer une formation.'],
		'admin-demarches': 'Un espace France services peut m’aider.',
		'admin-juridique': 'Des spécialistes de la loi répondent gratuitement.',
		'projet-flou': ADVICE,
		'projet-diplome': ['Je peux suivre une formation.', 'Je peux aussi faire une VAE.'],
		'projet-experience': ADVICE,
		'projet-marche-local': 'Un conseil gratuit peut m’aider.',
		'projet-contrat': 'Un service explique gratuitement le droit du travail.',
		confiance: STEPS,
		representations: STEPS
	}
};
