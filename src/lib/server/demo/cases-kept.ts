import { noDiagnostic, noListening, usualContact, type Case } from '#lib/server/demo/cases.ts';

/** Maëlle, home helper, wants to become a care assistant; she leaves with her page and no name on it. */
const maelle: Case = {
	site: 0,
	openedMinutesAgo: 205,
	here: 'cloture',
	contact: { ...usualContact, origine: 'web' },
	listening: {
		...noListening,
		paroles:
			'Neuf ans que j’aide des personnes âgées chez elles. J’aime ce métier, mais je tourne en rond et le salaire ' +
			'ne bouge pas. Une collègue est devenue aide-soignante. Moi, l’école, ça fait loin, et il faut payer la maison.',
		reformulation:
			'J’aide des personnes âgées depuis neuf ans et j’aime ce métier. Je voudrais savoir si je peux devenir ' +
			'aide-soignante sans perdre mon salaire.',
		validee: true,
		demande1: 'Devenir aide-soignante : par quel chemin ?',
		objet1: 'reconversion',
		demande2: 'Comment payer la formation et garder un revenu ?',
		objet2: 'formation-financement',
		besoin: 'Se rassurer : l’expérience compte'
	},
	diagnostic: {
		...noDiagnostic,
		statut: 'salarie-cdi',
		age: '30-44',
		sexe: 'femme',
		diplome: 'niveau-3',
		commune: 'Carhaix-Plouguer',
		communeCode: '29024',
		connaissance: 'a-decouvrir',
		projet: 'Aide-soignante, à l’hôpital ou en maison de retraite',
		anterieures: 'En a parlé à son employeur, sans suite',
		cepExplique: true,
		freins: ['finances-cout-formation', 'famille-horaires', 'confiance'],
		leviers: ['experience-transferable', 'motivation', 'droits-formation', 'marche-porteur'],
		motsFreins: 'Je ne peux pas rester un an sans salaire.',
		motsLeviers: 'Mon employeur est d’accord pour en parler.',
		priorite1: 'finances-cout-formation',
		priorite2: 'famille-horaires'
	},
	options: {
		informations: ['service-cep', 'financements', 'certifications-vae'],
		ressources: ['cep', 'transitions-pro', 'france-vae', 'immersion'],
		expliquees: ['cep', 'transitions-pro'],
		redit: true,
		autreIdee: '',
		choices: { 'cep-actifs-occupes': 'choisie', 'transitions-pro': 'plus-tard', opco: 'ecartee' }
	},
	steps: [
		{
			what: 'Appeler le conseil en évolution professionnelle et prendre rendez-vous',
			who: 'Moi',
			how: 'Par téléphone, après ma tournée',
			where: '',
			when: 'Jeudi, entre 9 h et 12 h',
			bring: 'Mon contrat de travail et cette feuille'
		},
		{
			what: 'Demander à passer une journée avec une aide-soignante',
			who: 'Moi, avec mon employeur',
			how: 'En demandant une immersion',
			where: 'À la maison de retraite où je remplace parfois',
			when: 'Dans le mois',
			bring: ''
		},
		{
			what: 'Regarder ce que mes neuf ans de métier peuvent valider',
			who: 'Moi',
			how: 'Sur le site de France VAE',
			where: '',
			when: 'Avant le rendez-vous',
			bring: ''
		}
	],
	name: '',
	closing: {
		minutesAgo: 152,
		answers: {
			suite: 'conseil-externe',
			miseEnRelation: 'coordonnees',
			format: 'papier',
			premiereVenue: 'oui'
		},
		duration: '45-60',
		delay: 'immediat-15min'
	}
};

/** Yann, 52, wants his experience recognised; he asked for his first name on his page. */
const yann: Case = {
	site: 1,
	openedMinutesAgo: 128,
	here: 'cloture',
	contact: { ...usualContact, modalite: 'differe-rdv', numerique: 'accompagne', origine: 'france-travail' },
	listening: {
		...noListening,
		paroles:
			'Vingt-deux ans de conduite de ligne à l’usine, jusqu’à la fermeture. J’ai formé des jeunes qui ont ' +
			'aujourd’hui le diplôme que je n’ai pas. À chaque annonce, on me demande un bac. L’ordinateur, ce n’est pas mon fort.',
		reformulation:
			'J’ai vingt-deux ans de métier et pas le diplôme qui va avec. Je voudrais le faire reconnaître pour ' +
			'retrouver un poste près de chez moi.',
		validee: true,
		demande1: 'Faire reconnaître mes vingt-deux ans de métier',
		objet1: 'vae',
		demande2: 'Retrouver un poste près de chez moi',
		objet2: 'recherche-emploi',
		besoin: 'Être pris au sérieux sans diplôme'
	},
	diagnostic: {
		...noDiagnostic,
		statut: 'demandeur-emploi-inscrit',
		age: '45-54',
		sexe: 'homme',
		diplome: 'niveau-3',
		commune: 'Rostrenen',
		communeCode: '22266',
		connaissance: 'a-decouvrir',
		projet: 'Pilote de ligne de production, avec le bac professionnel',
		anterieures: 'Inscrit depuis six mois, deux candidatures sans réponse',
		cepExplique: true,
		freins: ['projet-diplome', 'numerique-usages', 'projet-marche-local'],
		leviers: ['experience-transferable', 'competences-reconnues', 'mobilite', 'temps'],
		motsFreins: 'Remplir un dossier sur internet, seul, je n’y arriverai pas.',
		motsLeviers: 'J’ai une voiture, et mes anciens chefs diront ce que je sais faire.',
		priorite1: 'numerique-usages',
		priorite2: 'projet-diplome'
	},
	options: {
		informations: ['certifications-vae', 'numerique', 'emploi-local'],
		ressources: ['france-vae', 'france-services', 'gref'],
		expliquees: ['france-vae'],
		redit: true,
		autreIdee: '',
		choices: {
			'conseil-vae': 'choisie',
			'france-services': 'choisie',
			'france-travail': 'plus-tard',
			'conseiller-numerique': 'ecartee',
			'prepa-cles': 'ecartee'
		}
	},
	steps: [
		{
			what: 'Prendre rendez-vous au point d’information sur la VAE',
			who: 'Moi',
			how: 'Par téléphone',
			where: '',
			when: 'Cette semaine',
			bring: 'Mes certificats de travail et mes bulletins de salaire'
		},
		{
			what: 'Aller à l’espace France services pour créer mon espace en ligne',
			who: 'Moi, avec un conseiller numérique',
			how: 'Sur place, sans rendez-vous',
			where: '',
			when: 'Mardi matin',
			bring: 'Ma carte d’identité et mon téléphone'
		},
		{
			what: 'Demander une attestation à mon ancien chef d’équipe',
			who: 'Moi',
			how: 'En passant le voir',
			where: '',
			when: 'Avant le rendez-vous',
			bring: ''
		}
	],
	name: 'Yann',
	closing: {
		minutesAgo: 84,
		answers: {
			suite: 'service-specialise',
			miseEnRelation: 'appel-ensemble',
			format: 'papier',
			premiereVenue: 'oui'
		},
		duration: '30-45',
		delay: '3-5-jours'
	}
};

/** Interviews closed earlier in the day: their syntheses can still be reprinted, or erased. */
export const keptCases: readonly Case[] = [maelle, yann];
