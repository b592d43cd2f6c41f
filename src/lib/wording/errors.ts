import type { FieldError } from '#lib/forms/fields.ts';

const SENTENCES: Record<FieldError, string> = {
	manquant: 'Ce champ n’est pas arrivé jusqu’à nous. Rechargez la page, puis recommencez.',
	'trop-long': 'Ce texte dépasse 20 000 caractères. Raccourcissez-le pour l’enregistrer.',
	'code-inconnu': 'Ce choix n’existe pas dans la liste. Choisissez-en un autre.',
	'trop-de-choix': 'Il y a trop de choix. Gardez-en moins.',
	'commune-inconnue': 'Cette commune n’est pas connue. Vérifiez son nom, ou indiquez son code postal.',
	'date-invalide': 'Cette date n’existe pas. Écrivez-la sous la forme jour, mois, année.',
	'date-hors-limites': 'Choisissez un jour entre il y a 31 jours et aujourd’hui.',
	obligatoire: 'Remplissez ce champ pour continuer.',
	'courriel-invalide': 'Écrivez une adresse électronique complète, par exemple nom@exemple.fr.',
	'mot-de-passe-court': 'Choisissez un mot de passe d’au moins 12 caractères.',
	'code-faux': 'Ce code ne correspond pas à celui affiché dans le terminal.',
	identifiants: 'L’adresse ou le mot de passe ne correspond pas. Vérifiez-les et recommencez.',
	attendre: 'Trop d’essais. Attendez dix minutes avant de recommencer.'
};

/** The French sentence of a field error; unknown codes get a neutral one. */
export function errorSentence(code: string): string {
	return Object.hasOwn(SENTENCES, code)
		? SENTENCES[code as FieldError]
		: 'Cette réponse n’a pas été comprise.';
}
