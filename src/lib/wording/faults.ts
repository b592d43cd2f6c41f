import type { Fault } from '#lib/domain/shared/fault.ts';

/** What a person reads when the database cannot do its work: what happens, then what to do. */
export const FAULT_SENTENCES: Record<Fault, string> = {
	full: 'Le disque de la machine est plein\u00a0: rien de nouveau ne peut être enregistré. Prévenez la personne qui s’occupe de Degemer.',
	refused: 'Le disque de la machine refuse l’écriture. Prévenez la personne qui s’occupe de Degemer.',
	locked: 'Un autre programme occupe la base. Attendez un instant.',
	damaged:
		'La base est abîmée à cet endroit\u00a0: une copie peut être remise. Prévenez la personne qui s’occupe de Degemer.',
	away: 'La base ne répond pas. Attendez un instant.'
};

/** The same for whoever keeps the machine, in the terminal. */
export const FAULT_ADVICE: Record<Fault, string> = {
	full: 'Le disque est plein\u00a0: rien ne s’enregistre plus. Libérez de la place\u202f; Degemer reprendra de lui-même.',
	refused:
		'Le dossier de données n’accepte pas d’écriture (droits, disque en lecture seule ou en panne)\u00a0: rien ne s’enregistre plus. Rendez-le accessible\u202f; Degemer reprendra de lui-même.',
	locked: 'Un autre programme tient la base fermée\u00a0: arrêtez-le\u202f; Degemer reprendra de lui-même.',
	damaged:
		'La base est abîmée. Arrêtez Degemer, puis revenez à une copie\u00a0: «\u00a0npm run -s degemer -- restore --file COPIE\u00a0».',
	away: 'La base ne répond pas\u00a0: vérifiez que son serveur est démarré\u202f; Degemer reprendra de lui-même.'
};

/** The same when the application could not start. */
export const FAULT_AT_START: Record<Fault, string> = {
	full: 'Le disque est plein\u00a0: libérez de la place, puis relancez.',
	refused:
		'Le dossier de données, ou un de ses fichiers, n’accepte pas d’écriture\u00a0: vérifiez ses droits et son disque, puis relancez.',
	locked: 'Un autre programme tient la base fermée\u00a0: arrêtez-le, puis relancez.',
	damaged:
		'La base est abîmée\u00a0: revenez à une copie par «\u00a0npm run -s degemer -- restore --file COPIE\u00a0».',
	away: 'La base ne répond pas\u00a0: vérifiez DATABASE_URL et que son serveur est démarré, puis relancez.'
};

/** The page that answers a submission which could not be saved. */
export const NOT_SAVED = {
	title: 'Pas encore enregistré',
	kept: 'Ce que vous avez écrit est gardé sur cette page\u00a0: ne la fermez pas.',
	files: 'Un fichier est à choisir de nouveau\u00a0: revenez à la page précédente.',
	again: 'Envoyer à nouveau',
	shown: 'Revoir ce qui sera envoyé'
};

/** The page that could not be shown. */
export const NOT_SHOWN = {
	title: 'Cette page ne peut pas s’ouvrir maintenant',
	saved: 'Ce qui était affiché comme enregistré l’est toujours.',
	again: 'Essayer à nouveau'
};

/** What nobody may see, and what went wrong by our own mistake. */
export const PLAIN_ERRORS = {
	home: 'Revenir à l’accueil',
	notFound: { title: 'Page introuvable', sentence: 'Cette page n’existe pas, ou n’est pas la vôtre.' },
	broken: {
		title: 'Quelque chose n’a pas marché',
		sentence: 'Ce qui était affiché comme enregistré l’est toujours. Rechargez la page.'
	}
};
