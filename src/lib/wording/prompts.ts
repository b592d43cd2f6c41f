import type { Prompt } from '#lib/domain/interview/own-prompts.ts';
import type { Channel } from '#lib/vocabularies/channel.ts';

// Words a counsellor may borrow: domain/interview.md §2 to §4, traps of §3 and §6.

export const OPEN_QUESTIONS: readonly Prompt[] = [
	{ kind: 'Ouvrir', words: '« Racontez-moi ce qui se passe. »' },
	{ kind: 'Ouvrir', words: '« Qu’est-ce qui a changé récemment ? »' },
	{ kind: 'Ouvrir', words: '« Si notre échange était utile, qu’auriez-vous en partant ? »' },
	{
		kind: 'Approche globale',
		words: '« Et à côté du travail ou des études, qu’est-ce qui compte ou qui pèse en ce moment ? »'
	},
	{ kind: 'Ressources', words: '« De quoi êtes-vous fier·ère, même hors travail ? »' },
	{ kind: 'Ressources', words: '« Sur qui pouvez-vous compter ? »' },
	{ kind: 'Représentations', words: '« Y a-t-il des métiers que vous écartez d’avance ? Pourquoi ? »' }
];

export const WAYS_TO_REFORMULATE: readonly Prompt[] = [
	{ kind: 'Écho', words: 'reprendre le mot important, et se taire. « Bloquée… »' },
	{
		kind: 'Reflet',
		words:
			'redire l’essentiel, plus court, sans rien ajouter. « Vous avez un CDI, et l’envie de soigner grandit. »'
	},
	{ kind: 'Vécu', words: 'nommer l’émotion, au conditionnel. « On dirait que ça vous inquiète. »' },
	{
		kind: 'Clarification',
		words:
			'proposer un sens. « Si je vous suis, la vraie question serait : tenir financièrement pendant l’école ? »'
	},
	{ kind: 'Résumé', words: 'faire le point. « Jusqu’ici : …, et surtout … C’est bien cela ? »' },
	{
		kind: 'Ressource',
		words: 'montrer l’appui. « Vous dites n’avoir rien fait, et vous avez tenu seule une maison quinze ans. »'
	},
	{
		kind: 'Vers la demande',
		words: 'transformer la plainte en verbe. « Donc vous voudriez savoir si / trouver / décider… »'
	}
];

export const DIAGNOSTIC_QUESTIONS: readonly Prompt[] = [
	{
		kind: 'Démarches',
		words: '« Qui avez-vous déjà rencontré ? Qu’est-ce qui a aidé, qu’est-ce qui n’a pas aidé ? »'
	},
	{ kind: 'Démarches', words: '« Quelqu’un vous suit-il déjà ? »' },
	{ kind: 'Freins', words: '« Qu’est-ce qui pourrait empêcher ? »' },
	{ kind: 'Freins', words: '« Si ce point était réglé, que feriez-vous ? »' },
	{
		kind: 'Leviers',
		words: '« Quand une difficulté semblable s’est présentée, comment avez-vous fait ? »'
	},
	{ kind: 'Priorité', words: '« Si on ne devait avancer que sur une chose cette semaine ? »' },
	{
		kind: 'Priorité',
		words: '« De 0 à 10, où en êtes-vous ? Qu’est-ce qui ferait un point de plus ? »'
	}
];

export const LISTENING_TRAPS: readonly Prompt[] = [
	{ kind: 'Trop vite', words: 'répondre avant d’avoir compris, rassurer, combler les silences.' },
	{ kind: 'Premier mot', words: 'le prendre pour la demande.' },
	{ kind: 'À la place', words: 'parler au parent ou au conjoint plutôt qu’à la personne.' },
	{
		kind: 'Questions',
		words: 'des « pourquoi » en série, des questions fermées en rafale, deux à la fois ; « il faut ».'
	}
];

export const DIAGNOSTIC_TRAPS: readonly Prompt[] = [
	{ kind: 'Handicap', words: 'le confondre avec un obstacle.' },
	{ kind: 'Référent', words: 'oublier celui qui accompagne déjà.' },
	{ kind: 'Approfondir', words: 'faire ici le conseil qui demande du temps, plutôt que de le proposer.' }
];

export const REFERRAL_TRAPS: readonly Prompt[] = [
	{ kind: 'Habitude', words: 'orienter vers son propre réseau.' },
	{ kind: 'Adresses', words: 'les empiler.' },
	{ kind: 'Promesse', words: 'en faire à la place d’un autre organisme.' },
	{ kind: 'En ligne', words: 'envoyer « sur le site » une personne peu autonome.' }
];

export const DECISION_TRAPS: readonly Prompt[] = [
	{ kind: 'Départ', words: 'laisser partir sans premier pas.' },
	{ kind: 'Arrêt', words: 'parler d’échec quand la personne s’arrête là.' }
];

export const DECISION_QUESTIONS: readonly Prompt[] = [
	{ kind: 'Décision', words: '« Que choisissez-vous de faire, ou de ne pas faire ? »' },
	{ kind: 'Premier pas', words: '« Quel serait le plus petit premier pas ? »' }
];

/** What each channel changes in the way of beginning and of listening (domain/interview.md §2). */
export const CHANNEL_PROMPTS: Readonly<
	Record<Channel, { readonly title: string; readonly prompts: readonly Prompt[] }>
> = {
	presentiel: {
		title: 'Face à face',
		prompts: [
			{ kind: 'Ouvrir', words: '« Bonjour, vous avez bien fait de venir. »' },
			{ kind: 'Choisir', words: '« Préférez-vous parler, écrire, être rappelé·e ? »' },
			{
				kind: 'Aider sans le dire',
				words:
					'lunettes oubliées, quelqu’un qui parle à la place, un formulaire « pour plus tard » : rester dans le flux et faire sur place.'
			}
		]
	},
	permanence: {
		title: 'Hors les murs',
		prompts: [
			{
				kind: 'Se mettre à l’écart',
				words: '« Ici, on peut nous entendre. Voulez-vous un coin plus tranquille ? »'
			},
			{
				kind: 'Revenir',
				words: '« Pourrez-vous revenir facilement, ou vaut-il mieux faire maintenant ce qui peut l’être ? »'
			},
			{
				kind: 'Laisser une trace',
				words: 'sans imprimante, écrire à la main le premier pas et notre adresse.'
			}
		]
	},
	telephone: {
		title: 'Au téléphone',
		prompts: [
			{ kind: 'Ouvrir', words: '« Êtes-vous à un endroit où vous pouvez parler ? »' },
			{ kind: 'Si la ligne coupe', words: '« Si nous sommes coupés, qui rappelle l’autre ? »' },
			{ kind: 'Dire les silences', words: '« Je note deux mots, je vous écoute. »' },
			{
				kind: 'Vérifier plus souvent',
				words: 'on ne voit pas si c’est compris : redire à voix haute, demander de redire avec ses mots.'
			},
			{ kind: 'Finir', words: '« Je vous relis la page ; vous me dites ce qui change. »' }
		]
	},
	visio: {
		title: 'En visio',
		prompts: [
			{ kind: 'Ouvrir', words: '« Vous m’entendez bien ? La caméra n’est pas nécessaire. »' },
			{ kind: 'Être seul·e', words: '« Êtes-vous tranquille, là où vous êtes ? »' },
			{ kind: 'Montrer', words: 'partager la page de synthèse seule, et la lire ensemble.' },
			{ kind: 'Si ça coupe', words: '« Si l’image s’arrête, nous continuons au téléphone ? »' }
		]
	},
	tchat: {
		title: 'Par tchat',
		prompts: [
			{ kind: 'Ouvrir', words: '« Bonjour, je suis là. Qu’est-ce qui vous amène ? »' },
			{ kind: 'Rythme', words: 'deux lignes au plus, une question à la fois.' },
			{ kind: 'Danger', words: 'un signe de danger : les numéros d’abord, la question ensuite.' },
			{ kind: 'Attente', words: '« Je cherche deux minutes, je reviens. »' },
			{ kind: 'Changer de canal', words: '« Voulez-vous que nous en parlions de vive voix ? »' }
		]
	},
	mail: {
		title: 'Par mail',
		prompts: [
			{ kind: 'Première réponse', words: 'deux lignes, d’une personne à une autre, une seule question.' },
			{ kind: 'Danger', words: 'un signe de danger : les numéros d’abord.' },
			{
				kind: 'Reformuler',
				words: '« Si je vous lis bien, vous voudriez savoir si… Est-ce juste ? » avant toute réponse.'
			},
			{ kind: 'Changer de canal', words: '« Préférez-vous que nous en parlions ? Je peux vous rappeler. »' },
			{ kind: 'Répondre', words: 'la réponse à copier s’écrit toute seule à l’étape de la synthèse.' }
		]
	},
	autre: {
		title: 'Courrier, SMS…',
		prompts: [
			{ kind: 'Ouvrir', words: 'deux lignes, une seule question, un moyen simple de répondre.' },
			{ kind: 'Choisir', words: '« Préférez-vous parler, écrire, être rappelé·e ? »' },
			{ kind: 'Danger', words: 'un signe de danger : les numéros d’abord.' }
		]
	}
};

/** Where a list is read, its title, and its words as shipped. */
type PromptList = { readonly where: string; readonly title: string; readonly prompts: readonly Prompt[] };

/** Every list of prompts, by the name under which a structure may reword it. */
export const PROMPT_LISTS = {
	ouvrir: { where: 'Écoute', title: 'Des questions qui ouvrent', prompts: OPEN_QUESTIONS },
	reformuler: { where: 'Écoute', title: 'Des façons de reformuler', prompts: WAYS_TO_REFORMULATE },
	'pieges-ecoute': { where: 'Écoute', title: 'Des pièges à éviter en écoutant', prompts: LISTENING_TRAPS },
	diagnostic: {
		where: 'Diagnostic partagé',
		title: 'Des questions pour les trouver ensemble',
		prompts: DIAGNOSTIC_QUESTIONS
	},
	'pieges-diagnostic': {
		where: 'Diagnostic partagé',
		title: 'Des pièges à éviter dans le diagnostic',
		prompts: DIAGNOSTIC_TRAPS
	},
	'pieges-pistes': {
		where: 'Informations et pistes',
		title: 'Des pièges à éviter en orientant',
		prompts: REFERRAL_TRAPS
	},
	decider: { where: 'Plan et synthèse', title: 'Des questions pour décider', prompts: DECISION_QUESTIONS },
	'pieges-decider': {
		where: 'Plan et synthèse',
		title: 'Des pièges à éviter au moment de finir',
		prompts: DECISION_TRAPS
	},
	presentiel: { where: 'Selon le canal', ...CHANNEL_PROMPTS.presentiel },
	permanence: { where: 'Selon le canal', ...CHANNEL_PROMPTS.permanence },
	telephone: { where: 'Selon le canal', ...CHANNEL_PROMPTS.telephone },
	visio: { where: 'Selon le canal', ...CHANNEL_PROMPTS.visio },
	tchat: { where: 'Selon le canal', ...CHANNEL_PROMPTS.tchat },
	mail: { where: 'Selon le canal', ...CHANNEL_PROMPTS.mail },
	autre: { where: 'Selon le canal', ...CHANNEL_PROMPTS.autre }
} as const satisfies Record<string, PromptList>;

export type PromptListName = keyof typeof PROMPT_LISTS;
