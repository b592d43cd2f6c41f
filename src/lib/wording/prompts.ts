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
