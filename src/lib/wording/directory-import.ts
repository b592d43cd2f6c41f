import type { Note, RowVerdict } from '#lib/domain/directory/note.ts';
import { fieldName } from '#lib/wording/directory-fields.ts';

/** What each verdict on a row is called, in the plural of a count. */
export const VERDICT_NAMES: Readonly<
	Record<RowVerdict, { readonly one: string; readonly many: string; readonly says: string }>
> = {
	gardee: { one: 'gardée', many: 'gardées', says: 'La fiche entrera telle qu’elle est dans le fichier.' },
	corrigee: {
		one: 'corrigée',
		many: 'corrigées',
		says: 'La fiche entrera, après les corrections dites ligne par ligne.'
	},
	inchangee: { one: 'inchangée', many: 'inchangées', says: 'L’annuaire dit déjà la même chose.' },
	'plus-ancienne': {
		one: 'plus ancienne',
		many: 'plus anciennes',
		says: 'L’annuaire a une fiche plus récente\u00a0: c’est elle qui restera affichée.'
	},
	refusee: { one: 'refusée', many: 'refusées', says: 'La ligne n’entrera pas, avec la raison.' }
};

const SENTENCES: Readonly<Record<Note['code'], (field: string, said: string) => string>> = {
	'pas-une-fiche': (_, said) => `Cette ligne n’est pas une fiche${said ? ` (${quoted(said)})` : ''}.`,
	'champ-obligatoire': (field) => `Il manque ${field}, que le format demande.`,
	'champ-inutilisable': (field, said) =>
		`Impossible de lire ${field} (${quoted(said)}), que le format demande.`,
	formule: (field, said) => `Formule de tableur dans ${field} (${quoted(said)})\u00a0: la ligne est refusée.`,
	'deja-dans-le-fichier': (_, said) =>
		`Le même identifiant (${quoted(said)}) est déjà plus haut dans le fichier.`,
	'cellules-en-trop': () =>
		'Cette ligne a plus de cellules que de colonnes\u00a0: on ne sait pas laquelle est de trop.',
	retiree: (field, said) => `${capital(field)}\u00a0: valeur inattendue (${quoted(said)}), laissée de côté.`,
	relue: (field, said) =>
		`${capital(field)}\u00a0: valeur remise en forme (${quoted(said)} dans le fichier).`,
	'codes-retires': (field, said) =>
		`${capital(field)}\u00a0: codes inconnus laissés de côté (${quoted(said)}).`,
	abregee: (field) => `${capital(field)}\u00a0: texte trop long, abrégé.`,
	'point-lointain': (_, said) =>
		`Le point (${said}) est loin de sa commune\u00a0: laissé de côté, la commune fait foi.`,
	'autre-forme': () =>
		'Fiche écrite comme un lieu de médiation numérique\u00a0: reprise sous les noms de data·inclusion.',
	'identifiant-forme': (_, said) =>
		`Sans identifiant\u00a0: il vient de la source, du nom et de la commune (${said}).`,
	'commune-inconnue': (_, said) =>
		`Commune inconnue ici (${quoted(said)})\u00a0: la fiche n’aura pas de distance.`,
	'horaires-illisibles': (_, said) =>
		`Horaires gardés tels quels (${quoted(said)})\u00a0: ils ne se lisent pas, «\u00a0ouvert maintenant\u00a0» restera muet.`,
	'correction-locale': (field, said) =>
		`${capital(field)}\u00a0: votre correction${said ? ` (${quoted(said)})` : ''} reste.`
};

/** What is said of a row, in one sentence. */
export const noteText = ({ code, field, said }: Note): string => SENTENCES[code](fieldName(field), said);

const REFUSALS: Readonly<Record<string, string>> = {
	vide: 'Ce fichier est vide.',
	encodage:
		'Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant «\u00a0CSV UTF-8\u00a0», puis recommencez.',
	'format-inconnu': 'Ce fichier n’est ni du JSON, ni du CSV, ni un classeur XLSX.',
	'ancien-excel':
		'Ce classeur est à l’ancien format d’Excel (XLS). Enregistrez-le en XLSX, puis recommencez.',
	'json-illisible': 'Ce fichier JSON est mal formé.',
	'csv-illisible': 'Ce fichier CSV est mal formé.',
	'xlsx-illisible': 'Ce classeur est endommagé, ou protégé par un mot de passe.',
	tronque: 'Ce fichier s’arrête avant sa fin\u00a0: il a sans doute été coupé pendant un transfert.',
	'colonnes-manquantes':
		'La première ligne ne nomme pas les colonnes attendues (au moins «\u00a0nom\u00a0»). Comparez-la au modèle.',
	'aucune-fiche': 'Ce fichier ne contient aucune fiche.',
	'fiche-trop-grande': 'Une fiche de ce fichier est anormalement longue.',
	'archive-explosive': 'Ce classeur gonfle sans mesure quand on l’ouvre\u00a0: il est refusé.',
	'fichier-trop-grand': 'Ce fichier dépasse 400 Mo. Partagez-le en plusieurs, ou choisissez le CSV.',
	panne: 'La lecture s’est arrêtée sur une panne de Degemer.',
	'sans-fichier': 'Choisissez un fichier.'
};

/** Why a whole file is refused; the base is as it was. */
export const refusalText = (code: string): string =>
	`${REFUSALS[code] ?? REFUSALS.panne!} Rien n’a changé dans l’annuaire.`;

const quoted = (said: string): string => `«\u00a0${said}\u00a0»`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
