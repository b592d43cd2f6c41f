/** Why a file of a structure is refused, whole: one sentence, and what to do. */
const FAULTS = {
	'trop-gros': 'Ce fichier est bien plus gros qu’un lot ne peut l’être\u00a0: il n’a pas été lu.',
	'pas-un-socle': 'Ce n’est pas un fichier pour la région (degemer-socle).',
	tronque: 'Ce fichier est incomplet\u00a0: sa fin manque. Demandez-le de nouveau à la structure.',
	abime: 'Ce fichier a été modifié ou abîmé en chemin. Demandez-le de nouveau à la structure.',
	version:
		'Ce fichier vient d’une version de Degemer que celle-ci ne lit pas encore\u00a0: mettez à jour, puis recommencez.',
	entete: 'L’en-tête de ce fichier n’est pas celui d’un lot.',
	seuil: 'Ce lot annonce des seuils de protection plus bas que ceux de la région.',
	catalogue:
		'Ce lot a été calculé avec un autre catalogue de tableaux que celui de la région\u00a0: mettez les deux à la même version.',
	'membre-inconnu':
		'La structure de ce fichier n’est pas enregistrée ici\u00a0: enregistrez d’abord sa carte de membre.',
	hebergee: 'Cette structure travaille sur ce serveur\u00a0: elle compte déjà dans le bilan, sans fichier.',
	signature:
		'Ce fichier n’est pas signé par la clé enregistrée pour cette structure. Appelez-la avant toute autre chose\u00a0: soit elle a changé de clé, soit ce fichier n’est pas d’elle.',
	ligne: 'Une ligne n’est pas de la forme attendue',
	'code-inconnu': 'Un code n’est pas de la liste de sa colonne',
	poids: 'Un profil représente moins d’accueils que le seuil ne l’exige',
	trimestre: 'Un profil est d’un trimestre que ce lot n’a pas',
	'lieu-inconnu': 'Un profil nomme un lieu d’accueil que le fichier ne décrit pas',
	activite: 'Un compte d’activité n’est pas d’un mois, d’un lieu ou d’un code de ce lot',
	compte: 'Ce fichier n’a pas le nombre de lignes qu’il annonce.',
	somme: 'Les profils ne totalisent pas le nombre d’accueils annoncé.',
	'autre-contenu':
		'Ce lot est déjà reçu, avec un autre contenu. Rien n’a changé ici\u00a0: un lot clos ne se refait pas, appelez la structure.',
	'periode-deja-recue':
		'Un autre lot de cette structure compte déjà ces trimestres\u00a0: celui-ci les compterait deux fois.',
	'lieu-d-un-autre': 'Ce fichier nomme un lieu d’accueil d’une autre structure.'
} as const;

export type FaultKind = keyof typeof FAULTS;

/** The sentence of a fault, with the line and the column when there are, never what they hold. */
export function faultText(fault: {
	readonly kind: FaultKind;
	readonly line?: number;
	readonly column?: string;
}): string {
	const says = FAULTS[fault.kind];
	if (says.endsWith('.')) return says;
	const where = [
		...(fault.line === undefined ? [] : [`ligne ${fault.line}`]),
		...(fault.column === undefined ? [] : [`colonne «\u00a0${fault.column}\u00a0»`])
	].join(', ');
	return where ? `${says} (${where}).` : `${says}.`;
}

/** What a fault noted earlier was, from its code alone. */
export const notedFault = (kind: string): string =>
	Object.hasOwn(FAULTS, kind) ? faultText({ kind: kind as FaultKind }) : 'Ce fichier a été refusé.';

/** What became of a file that was taken. */
export const VERDICTS = {
	recu: 'Reçu',
	'deja-recu': 'Déjà reçu\u00a0: rien n’a changé',
	refuse: 'Refusé'
} as const;

/** Why a member cannot be registered. */
export const MEMBER_REFUSALS = {
	'pas-une-carte':
		'Ce texte n’est pas une carte de membre. Déposez ou collez le fichier que la structure vous a remis.',
	hebergee: 'Cette structure travaille déjà sur ce serveur\u00a0: elle est dans le bilan sans fichier.',
	'autre-cle':
		'Cette structure est déjà enregistrée avec une autre clé. Vérifiez l’empreinte avec elle, puis confirmez le remplacement.',
	'cle-prise': 'Cette clé est, ou a été, celle d’une autre structure ou d’un ancien enregistrement.'
} as const;
