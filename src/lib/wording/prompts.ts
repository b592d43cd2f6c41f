import type { Channel } from '#lib/vocabularies/channel.ts';

/** Words a counsellor may borrow (domain/interview.md §3 and §4); `kind` names the way of asking. */
export type Prompt = { kind: string; words: string };

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
	{ kind: 'Priorité', words: '« Si on ne devait avancer que sur une chose cette semaine ? »' }
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
