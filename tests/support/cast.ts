import type { Interview, OfferSnapshot } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import type { SynthesisContext } from '#lib/domain/synthesis/build.ts';

/** Fictional people reused by tests, seed and demonstration. Nobody here exists; telephone numbers are ARCEP's reserved ones. */

const greta: OfferSnapshot = {
	id: 'greta-carhaix',
	name: 'GRETA de Bretagne occidentale, Carhaix',
	address: '2 rue des Exemples',
	postcode: '29270',
	commune: 'Carhaix-Plouguer',
	phone: '+33261910010',
	website: null,
	hours: 'Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00',
	km: 1.2,
	source: 'data·inclusion',
	sourceDate: '2026-09-14',
	toVerify: false
};

const cep: OfferSnapshot = {
	...greta,
	id: 'cep-carhaix',
	name: 'Mon conseil en évolution professionnelle, Carhaix',
	address: 'Maison des services, 5 place de la Fiction',
	phone: '0261910020',
	website: 'https://cep.example.org',
	hours: 'Tu 14:00-17:00',
	km: 0.6,
	sourceDate: '2023-05-02',
	toVerify: true
};

/** Maëlle, home helper near Carhaix, wants to become a care assistant: the ordinary rich case, two pages. */
export const maelle: Interview = {
	...startInterview(),
	here: 'synthese',
	listening: {
		framed: true,
		words: 'CANARI-ECOUTE fatiguée, aime soigner, seule avec ses deux enfants, peur des études'
	},
	reformulation: {
		text: 'J’aide des personnes âgées depuis neuf ans et j’aime ce métier. Je voudrais savoir si je peux devenir aide-soignante sans perdre mon salaire.',
		validated: true,
		earlier: ['CANARI-BROUILLON une première version']
	},
	demands: {
		list: [
			{ text: 'Comment payer la formation et garder un revenu ?', subject: 'formation-financement' },
			{ text: 'Devenir aide-soignante : par quel chemin ?', subject: 'reconversion' }
		],
		main: 1,
		need: 'CANARI-BESOIN se rassurer sur ses capacités'
	},
	situation: {
		...startInterview().situation,
		status: 'salarie-cdi',
		ageClass: '30-44',
		sex: 'femme',
		diploma: 'niveau-3',
		communeCode: '29024',
		homeless: false,
		facts: ['cadre', 'obstacle-sante'],
		knowledge: 'non-evalue',
		project: 'Aide-soignante',
		previous: 'A demandé à son employeur',
		cepExplained: true
	},
	diagnostic: {
		obstacles: [
			'mobilite-transports-commun',
			'famille-garde',
			'finances-cout-formation',
			'sante-restriction',
			'violences'
		],
		levers: ['experience-transferable', 'motivation', 'droits-formation', 'statut-ouvrant-droits'],
		obstacleWords: 'Je n’ai pas de voiture le mardi et le jeudi.',
		leverWords: 'Mon employeur est d’accord pour en parler.',
		priorities: ['finances-cout-formation']
	},
	information: {
		types: ['formations', 'financements'],
		resources: ['vae', 'transition-pro', 'metier-as'],
		explained: ['vae'],
		saidBack: true
	},
	referral: {
		seen: [
			{
				network: 'cep-actifs-occupes',
				name: 'Mon conseil en évolution professionnelle',
				reasons: [
					'Ce conseil est ouvert aux salariés du privé.',
					'Il aide à comparer les chemins avant de décider.'
				],
				asks: 'mon contrat de travail, mes derniers bulletins de salaire, une idée de mes horaires',
				offer: cep,
				choice: 'choisie'
			},
			{
				network: 'organismes-formation',
				name: 'GRETA de Bretagne occidentale',
				reasons: ['Il prépare au diplôme d’aide-soignante, à temps plein ou par morceaux.'],
				asks: 'mes diplômes, mes attestations',
				offer: greta,
				choice: 'plus-tard'
			},
			{
				network: 'france-travail',
				name: 'France Travail',
				reasons: ['Utile si mon contrat s’arrête ; ce n’est pas le cas.'],
				asks: null,
				offer: null,
				choice: 'ecartee'
			}
		],
		eligible: ['france-travail'],
		otherIdea: ''
	},
	plan: {
		steps: [
			{
				what: 'Appeler le conseil en évolution professionnelle et prendre rendez-vous',
				who: 'Moi',
				how: 'Par téléphone, au 02 61 91 00 20',
				where: 'Maison des services, 5 place de la Fiction, Carhaix-Plouguer',
				when: 'Jeudi 26 novembre 2026, entre 9 h et 12 h',
				bring: 'Mon contrat de travail et cette feuille'
			},
			{
				what: 'Passer une journée avec une aide-soignante',
				who: 'Moi, avec mon employeur',
				how: 'En demandant une immersion',
				where: 'À l’EHPAD où je travaille parfois',
				when: 'Avant le 15 décembre 2026',
				bring: ''
			},
			{
				what: 'Demander les dates de la prochaine réunion d’information',
				who: 'Moi',
				how: 'Par mail',
				where: '',
				when: 'En janvier 2027',
				bring: ''
			}
		]
	},
	synthesis: { name: '', format: 'papier' },
	closure: {
		followUp: 'conseil-externe',
		handover: 'coordonnees',
		firstVisit: 'oui',
		anonymous: true,
		unusualPublic: false,
		young: 'non'
	}
};

/** Where Maëlle was received, and what was handed to her. */
export const maelleContext: SynthesisContext = {
	day: '2026-11-24',
	structureName: 'Point Orientation du Centre Bretagne',
	siteName: 'Accueil de Carhaix',
	siteAddress: '12 rue de l’Invention, 29270 Carhaix-Plouguer',
	sitePhone: '+33261910001',
	resources: [
		{
			id: 'vae',
			title: 'Valider mon expérience : la VAE',
			url: 'https://vae.gouv.fr/',
			source: 'France VAE',
			checkedOn: '2026-11-03',
			how: 'Je regarde si mes neuf ans de métier comptent pour une partie du diplôme.'
		},
		{
			id: 'transition-pro',
			title: 'Le projet de transition professionnelle',
			url: 'https://www.transitionspro.fr/',
			source: 'Transitions Pro',
			checkedOn: '2026-10-12',
			how: 'Je peux me former sur mon temps de travail et garder mon salaire, si le dossier est accepté.'
		},
		{
			id: 'metier-as',
			title: 'Le métier d’aide-soignante, fiche et vidéo',
			url: 'https://www.onisep.fr/ressources/univers-metier/metiers/aide-soignant-aide-soignante',
			source: 'Onisep',
			checkedOn: null
		}
	]
};
