import { noDiagnostic, noListening, usualContact, type Case } from '#lib/server/demo/cases.ts';

/** Karim, 19, has left his studies: the counsellor is listening. */
const karim: Case = {
	site: 0,
	openedMinutesAgo: 18,
	here: 'ecoute',
	contact: usualContact,
	listening: {
		...noListening,
		paroles:
			'J’ai arrêté mon BTS en mars, ça ne me parlait pas. Depuis, je fais des extras au restaurant. ' +
			'J’aime bien quand ça bouge, rester assis toute la journée ce n’est pas pour moi. Un copain est en ' +
			'apprentissage dans l’électricité, il gagne sa vie et il apprend. Je ne sais pas par où commencer.',
		reformulation: 'J’ai quitté mon BTS et je cherche une formation où j’apprends en travaillant.',
		demande1: 'Trouver une formation où j’apprends en travaillant',
		objet1: 'alternance'
	},
	diagnostic: null,
	options: null,
	steps: [],
	name: '',
	closing: null
};

/** Soazig, a student who wants to change: possibilities were seen, the plan is being written. */
const soazig: Case = {
	site: 1,
	openedMinutesAgo: 47,
	here: 'plan',
	contact: {
		...usualContact,
		demarches: 'autonome',
		origine: 'etablissement',
		criteres: ['echeance-2-mois']
	},
	listening: {
		...noListening,
		paroles:
			'Je suis en deuxième année de psycho et je n’y vais presque plus. Je m’étais inscrite parce que mes amies y ' +
			'allaient. Ce que j’ai vraiment aimé, ce sont mes étés à l’accueil de loisirs. J’ai peur de perdre ma bourse ' +
			'si j’arrête, et je n’ai encore rien dit chez moi.',
		reformulation:
			'Je ne me retrouve plus dans mes études. Je voudrais changer de voie sans perdre ma bourse, et vérifier ' +
			'si travailler avec les enfants est fait pour moi.',
		validee: true,
		demande1: 'Changer d’études sans perdre mon année',
		objet1: 'reorientation-etudes',
		demande2: 'Savoir ce que devient ma bourse',
		objet2: 'droits-vie-quotidienne',
		besoin: 'Se sentir autorisée à changer, avec des dates claires'
	},
	diagnostic: {
		...noDiagnostic,
		statut: 'etudiant',
		age: '18-25',
		sexe: 'femme',
		diplome: 'niveau-4',
		commune: 'Callac',
		communeCode: '22025',
		connaissance: 'partielle',
		projet: 'Travailler avec les enfants, peut-être l’animation ou l’éducation',
		anterieures: 'A regardé Parcoursup toute seule, un soir',
		freins: ['projet-flou', 'mobilite-transports-commun', 'projet-delai'],
		leviers: ['motivation', 'experience-transferable', 'numerique'],
		motsFreins: 'Le car ne passe que deux fois par jour, et les dates arrivent vite.',
		motsLeviers: 'Trois étés à l’accueil de loisirs, et mon BAFA.',
		priorite1: 'projet-delai',
		priorite2: 'projet-flou'
	},
	options: {
		informations: ['procedures-scolaires', 'metiers-secteurs', 'formations'],
		ressources: ['parcoursup', 'onisep', 'ideo'],
		expliquees: ['parcoursup'],
		redit: true,
		autreIdee: 'Passer une journée avec une éducatrice de jeunes enfants',
		choices: { suio: 'choisie', cio: 'plus-tard', 'region-ideo': 'plus-tard' }
	},
	steps: [
		{
			what: 'Prendre rendez-vous avec le service d’orientation de mon université',
			who: 'Moi',
			how: 'Par téléphone, ou sur leur page',
			where: '',
			when: 'Avant vendredi',
			bring: 'Mes relevés de notes'
		},
		{
			what: 'Demander au service social étudiant ce que devient ma bourse',
			who: 'Moi',
			how: '',
			where: '',
			when: 'Le même jour',
			bring: ''
		}
	],
	name: '',
	closing: null
};

/** Interviews under way when the demonstration opens. */
export const openCases: readonly Case[] = [soazig, karim];
