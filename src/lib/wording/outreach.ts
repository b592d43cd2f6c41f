/** Why the file of an outreach post is refused, and what to do. */
export const RETURN_FAULTS = {
	manquant: 'Aucun fichier n’est arrivé. Choisissez celui que le poste a préparé.',
	illisible: 'Ce fichier n’est pas un retour de poste hors les murs.',
	version:
		'Ce retour vient d’une autre version de Degemer. Mettez à jour cette installation, puis recommencez\u00a0: le poste garde son fichier.',
	'autre-structure':
		'Ce retour est scellé pour une autre structure, ou pour une installation d’avant. Vérifiez la carte qui est sur le poste.',
	abime:
		'Ce fichier a été modifié ou coupé en chemin. Téléchargez-le de nouveau sur le poste\u00a0: il est toujours là.',
	'sans-carte': 'Ce fichier ne vient pas d’un poste qui a votre carte.',
	contenu:
		'Ce retour contient des codes que cette version ne connaît pas. Mettez à jour cette installation, puis recommencez.',
	lieu: 'Ce lieu d’accueil n’est pas connu de votre structure.'
} as const;

/** Why this installation does not become a post. */
export const CARD_FAULTS = {
	manquant: 'Aucun fichier n’est arrivé. Choisissez la carte téléchargée à la structure.',
	illisible: 'Ce fichier n’est pas la carte d’une structure.',
	nom: 'Donnez un nom au poste, de 60 caractères au plus.',
	soi: 'C’est la carte de cette installation\u00a0: elle va sur le portable, pas ici.'
} as const;

/** Why a hand-over is not noted. */
export const RECEIPT_FAULT =
	'Ce reçu n’est celui d’aucun fichier qui attend ici. Il se lit sur la page de la structure, après l’import\u00a0: douze signes.';

/** « 12 entretiens », « un entretien », « aucun entretien, activité seule ». */
export const interviewsOf = (count: number): string =>
	count === 0
		? 'aucun entretien, activité seule'
		: count === 1
			? 'un entretien compté'
			: `${count} entretiens comptés`;

/** What a received file says of the periods that are closed already (ruling 19). */
export const lateText = (late: number): string =>
	late === 0
		? ''
		: `Dont ${late === 1 ? 'un' : late} d’une période déjà close\u00a0: la prochaine clôture les comptera.`;
