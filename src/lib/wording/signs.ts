/** Signs that a place can print (R67): one idea each, in words that anybody may read aloud. */
export const SIGNS = [
	{
		code: 'exterieur',
		label: 'Dehors : c’est ici',
		title: 'Accueil orientation',
		line: 'Travail, formation, projet : entrez.'
	},
	{ code: 'accueil', label: 'Dedans : l’accueil', title: 'Accueil', line: 'Sans rendez-vous, sans papiers.' },
	{ code: 'attente', label: 'Dedans : l’attente', title: 'Attente', line: 'Nous venons vous chercher.' },
	{
		code: 'echange',
		label: 'Dedans : l’espace d’échange',
		title: 'Espace d’échange',
		line: 'Au calme, à l’abri des regards et des oreilles.'
	},
	{
		code: 'documentation',
		label: 'Dedans : la documentation',
		title: 'Documentation',
		line: 'En libre accès. On peut demander de l’aide.'
	}
] as const;

export type SignCode = (typeof SIGNS)[number]['code'];

/** Which way a sign points. */
export const ARROWS = [
	{ code: '', label: 'Sans flèche' },
	{ code: 'gauche', label: 'À gauche' },
	{ code: 'droite', label: 'À droite' },
	{ code: 'devant', label: 'Tout droit' },
	{ code: 'bas', label: 'En bas' }
] as const;

export type ArrowCode = (typeof ARROWS)[number]['code'];
