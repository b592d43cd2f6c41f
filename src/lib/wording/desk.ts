const COUNTED: Readonly<Record<string, string>> = {
	'information-simple': 'Une information ponctuelle est comptée',
	'mediation-information': 'Une médiation de l’information est comptée',
	'hors-champ': 'Une demande hors champ est comptée',
	collectif: 'Une information collective est comptée, avec son nombre de personnes'
};

/** What a click has counted, in words; null for anything else. */
export const countedWords = (code: string | null): string | null =>
	code !== null && Object.hasOwn(COUNTED, code) ? (COUNTED[code] ?? null) : null;

/** Why a desk does not follow what happens elsewhere. */
export const FOLLOWING_WORDS: Readonly<
	Record<'away' | 'expired' | 'asleep', { readonly title: string; readonly line: string }>
> = {
	away: {
		title: 'La base de données ne répond pas',
		line: 'L’écran montre ce qui était connu et se remettra à jour seul. Ce qui est écrit dans la page y reste.'
	},
	expired: {
		title: 'Votre connexion a expiré',
		line: 'Reconnectez-vous pour suivre la file. Rien de ce qui attendait n’est perdu.'
	},
	asleep: { title: 'L’écran s’est mis en veille', line: 'Un clic ou une touche remet la file à jour.' }
};

/** What stays written when a first contact could not be sent. */
export const UNSENT_WORDS = {
	title: 'Rien n’a été envoyé',
	line: 'La base de données ne répond pas, ou la connexion a expiré. Tout ce qui est coché ou écrit reste ici : recommencez dans un instant.'
} as const;
