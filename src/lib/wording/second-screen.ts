/** What a second screen says when it no longer follows the shared one. */
export const SECOND_SCREEN_WORDS = {
	away: 'Cet écran attend le réseau. Il se remettra à jour seul.',
	expired: 'La connexion de cet écran a expiré. Plus rien ne s’y affiche.',
	asleep: 'Cet écran s’est mis en veille. Un clic ou une touche le réveille.',
	gone: 'L’échange est terminé. Plus rien ne s’affiche ici.'
} as const;

/** The person's priorities, in her order. */
export const RANKS = ['d’abord', 'ensuite', 'puis'] as const;
