import type { LiaisonWords } from '#lib/domain/papers/liaison.ts';
import type { FlyerWords, OpeningWords, TogetherWords } from '#lib/domain/papers/posters.ts';
import type { LabelPaperWords } from '#lib/domain/papers/label.ts';
import type { StudyWords } from '#lib/domain/papers/study.ts';
import type { OpinionPaperWords } from '#lib/domain/papers/opinion-papers.ts';
import type { QualityWords } from '#lib/domain/papers/quality.ts';
import type { QuestionnaireWords } from '#lib/domain/papers/questionnaire.ts';
import type { SlipWords } from '#lib/domain/papers/slip.ts';
import { LABEL_WORDS } from '#lib/wording/label.ts';
import { longDay } from '#lib/wording/day.ts';

/** The foot of a paper that is not somebody's page. */
const foot = (structure: string): string =>
	['Page {page} sur {pages}', 'Service gratuit, confidentiel', structure].filter((part) => part).join(' · ');

/** The opening hours of a place, on its door. */
export const openingWords: OpeningWords = {
	subject: 'Horaires d’un lieu d’accueil',
	promise: 'Gratuit, confidentiel, anonyme si vous le souhaitez.',
	hours: 'Horaires',
	datedHours: 'Horaires des deux semaines à venir',
	unknown: 'Demandez-nous nos horaires, à l’accueil ou par téléphone.',
	offOnHolidays: 'Fermé les jours fériés.',
	closures: 'Fermetures',
	footer: (day) => `Page {page} sur {pages} · Affiche du ${longDay(day)}`
};

/** « Ce que nous pouvons faire ensemble »: nothing that a structure would not keep. */
export const togetherWords: TogetherWords = {
	title: 'Ce que nous pouvons faire ensemble',
	subject: 'Affiche du service d’accueil',
	promise: 'C’est gratuit et confidentiel. Vous pouvez venir sans rendez-vous et sans dire votre nom.',
	parts: [
		{
			heading: 'Aujourd’hui',
			sentences: [
				'Prendre le temps de vous écouter.',
				'Comprendre votre question, avec vos mots.',
				'Voir ce qui vous aide et ce qui peut freiner.',
				'Trouver des informations sûres sur le travail, la formation et vos droits.'
			]
		},
		{
			heading: 'Avant de partir',
			sentences: [
				'Regarder plusieurs possibilités, avec leurs raisons.',
				'Préparer votre prochain pas : qui, quoi, comment, où, quand.',
				'Vous donner une page claire, que vous gardez.'
			]
		},
		{
			heading: 'C’est vous qui décidez',
			sentences: [
				'Vous choisissez, vous pouvez changer d’avis et revenir.',
				'Rien n’est transmis sans votre accord.'
			]
		}
	],
	footer: foot
};

/** Axis 3 of the quality grid (statistics.md §5): the five benefits of 003, said by the person. */
export const questionnaireWords: QuestionnaireWords = {
	title: 'Votre avis, en une minute',
	subject: 'Questionnaire de sortie, anonyme',
	introduction: [
		'Ce papier est anonyme, répondre est libre.',
		'Cochez une case par phrase, puis glissez la feuille dans la boîte. Merci.'
	],
	statements: [
		'J’ai été écouté·e.',
		'J’ai pu dire ma demande et mes questions.',
		'Je vois mieux ce qui est prioritaire.',
		'J’ai compris des informations utiles.',
		'Je sais qui, quoi, comment, où pour la suite.'
	],
	answers: ['Tout à fait', 'Plutôt oui', 'Plutôt non', 'Pas du tout'],
	unknown: 'Je ne sais pas',
	more: 'Si je veux ajouter quelque chose',
	mine: 'Mes mots :',
	footer: foot
};

/** A moment promised to somebody. */
export const slipWords: SlipWords = {
	subject: 'Billet de rendez-vous',
	calendar: 'Ce code met le moment dans l’agenda d’un téléphone.',
	calendarAlt: 'QR code qui contient le moment et l’adresse, pour un agenda',
	hindered: 'Un empêchement ? Prévenez-nous, même au dernier moment.',
	phone: 'Téléphone :',
	promise: 'Service gratuit et confidentiel. Vous pouvez toujours changer d’avis.',
	footer: foot
};

/** What the slip says of a moment, line by line. */
export const slipRows = (
	slip: {
		readonly until: string | null;
		readonly onSite: boolean;
		readonly siteName: string;
		readonly address: string;
		readonly how: string;
		readonly kind: string;
		readonly bring: string;
	},
	structure: string
): { label: string; text: string }[] => [
	{ label: 'Jusqu’à', text: slip.until ? `${slip.until} environ` : '' },
	...(slip.onSite
		? [{ label: 'Où', text: [slip.siteName, slip.address].filter((part) => part).join(', ') }]
		: [
				{ label: 'Comment', text: slip.how },
				{ label: 'Avec', text: structure }
			]),
	...(slip.kind === 'rdv'
		? [{ label: 'À apporter', text: slip.bring ? `${slip.bring} (si vous l’avez)` : 'Rien d’obligatoire.' }]
		: [])
];

/** A sheet for another service, that the person reads and ticks first (R38, R87, R119). */
export const liaisonWords: LiaisonWords = {
	title: 'Fiche de liaison',
	subject: 'Point de départ transmis avec l’accord de la personne',
	opening: [
		'Cette fiche est un point de départ, pas un diagnostic.',
		'Je la lis d’abord. Je coche chaque ligne que j’accepte de transmettre ; une ligne non cochée n’est pas transmise.'
	],
	openingChosen: [
		'Cette fiche est un point de départ, pas un diagnostic.',
		'J’ai lu et choisi chaque ligne. Rien d’autre n’est transmis.'
	],
	agreementChosen: [
		'J’accepte que ces lignes soient transmises à ce service, et à lui seul.',
		'Je peux changer d’avis avant l’envoi. Je garde une copie.'
	],
	to: 'Pour',
	from: 'De la part de',
	on: 'Le',
	day: longDay,
	name: 'Nom, si je le donne :',
	parts: {
		demand: 'Ma demande',
		context: 'Ce qu’il est utile de savoir',
		expectations: 'Ce que j’attends de vous',
		questions: 'Les questions qui restent',
		agreement: 'Mon accord'
	},
	agreement: [
		'J’accepte que les lignes cochées soient transmises à ce service, et à lui seul.',
		'Je peux changer d’avis avant l’envoi. Je garde une copie.'
	],
	signed: ['Date :', 'Signature ou initiales :'],
	reply: {
		title: 'Pour le service qui reçoit',
		text: 'Reçu, réorienté ou sans suite : dites-le ici en un geste, sans nom ni compte. Une seule réponse, ajoutée à un nombre.',
		qrAlt: 'Code à scanner pour dire ce qu’est devenue cette fiche'
	},
	footer: foot
};

/** The report of the quality grid. */
export const qualityWords: QualityWords = {
	title: 'Grille qualité',
	subject: 'Démarche qualité, distincte du suivi de la fréquentation',
	about: (version, day) => `Version ${version}, éditée le ${longDay(day)}. Aucun chiffre de fréquentation.`,
	effects: 'Axe 3. Les effets du service rendu',
	noEffects: 'Pas encore assez d’avis pour en montrer : rien sous dix avis, ni avant la fin du trimestre.',
	improvements: 'Plan d’amélioration',
	noImprovements: 'Aucune ligne.',
	footer: foot
};

/** The way to the exit questionnaire, and to the three questions a month later. */
export const opinionPaperWords: OpinionPaperWords = {
	subject: 'Questionnaire de sortie, anonyme',
	poster: {
		title: 'Votre avis, en une minute',
		says: ['Cinq phrases, sans nom. Répondre est libre.', 'Prenez ce code en photo avec votre téléphone.'],
		qrAlt: 'Code à scanner pour donner votre avis'
	},
	slips: {
		title: 'Dans un mois, trois questions',
		code: (code) => `Votre code : ${code}`,
		says: 'Sans nom, une seule fois. Il ne dit pas qui vous êtes. Répondre est libre.',
		byPhone: 'Dites-le à l’accueil, sur place ou par téléphone.',
		qrAlt: 'Code à scanner pour répondre à trois questions'
	},
	footer: foot
};

/** The label file on paper. */
export const labelPaperWords: LabelPaperWords = {
	title: LABEL_WORDS.title,
	subject: LABEL_WORDS.subject,
	missing: LABEL_WORDS.missing,
	footer: foot
};

/** What a flyer says beside the hours. */
export const flyerWords: FlyerWords = {
	subject: 'Tract d’un lieu d’accueil',
	footer: (day) => `Page {page} sur {pages} · Tract du ${longDay(day)}`,
	services: 'Ce que l’on trouve ici',
	access: 'Venir et entrer',
	link: 'Horaires à jour',
	qrAlt: 'Code à scanner pour lire les horaires à jour'
};

/** The sheet of a qualitative study (R132). */
export const studyWords: StudyWords = {
	subject: 'Participer à une étude, si je le veux',
	leader: (leader) => `Cette étude est menée par ${leader}.`,
	until: (day) => `Cette feuille peut partir jusqu’au ${day}.`,
	mine: 'Mes droits',
	rights: [
		'Je suis libre de participer ou non. Cela ne change rien à mon accueil.',
		'Le lieu d’accueil ne garde rien\u00a0: ni mon nom, ni ma réponse.',
		'Je donne moi-même cette feuille, ou je la garde.',
		'Je peux changer d’avis\u00a0: je le dis à l’organisme qui mène l’étude, et il efface ce que j’ai donné.'
	],
	fill: 'Si je veux être recontacté·e',
	blanks: ['Mon nom, ou un prénom\u00a0:', 'Comment me joindre\u00a0:', 'Le bon moment\u00a0:'],
	send: 'J’envoie cette feuille à',
	footer: foot
};
