import { expect, it } from 'vitest';
import type { FieldError } from '#lib/forms/fields.ts';
import { errorSentence } from '#lib/wording/errors.ts';

/** Every code of the type, or this does not compile. */
const ERRORS: Record<FieldError, RegExp> = {
	manquant: /n’est pas arrivé/,
	'trop-long': /20 000 caractères/,
	'code-inconnu': /n’existe pas dans la liste/,
	'trop-de-choix': /trop de choix/,
	'commune-inconnue': /commune/,
	'date-invalide': /date n’existe pas/,
	'date-hors-limites': /31 jours/,
	obligatoire: /Remplissez/,
	'ressources-illisibles': /pas une édition/,
	'ressources-alterees': /signature ne correspond pas/,
	'autre-cle': /autre clé que la précédente/,
	'plus-ancienne': /pas plus récente/,
	'adresse-web-invalide': /adresse entière du site/,
	'courriel-invalide': /adresse électronique/,
	'courriel-pris': /déjà cette adresse/,
	'mot-de-passe-courant': /se devine vite/,
	'mot-de-passe-personnel': /reprend votre nom/,
	'mot-de-passe-actuel': /pas votre mot de passe actuel/,
	'code-second-facteur': /Ce code ne convient pas/,
	'connexion-perimee': /Cinq minutes/,
	'second-facteur-a-poser': /second facteur/,
	'attendre-davantage': /Attendez une demi-minute/,
	'mot-de-passe-court': /12 caractères/,
	'code-faux': /terminal/,
	identifiants: /mot de passe ne correspond pas/,
	attendre: /dix minutes/,
	'trop-long-affiche': /affiche/,
	'horaires-illisibles': /ne se lisent pas/,
	'plage-incomplete': /le début et la fin/,
	'plage-inversee': /La fin vient avant le début/,
	'plages-melees': /L’après-midi commence/,
	'fin-avant-debut': /dernier jour/,
	'jour-trop-loin': /l’an dernier/,
	'texte-trop-long': /trop long/,
	'creneau-manquant': /un moment/,
	'motif-manquant': /d’un clic/,
	'creneau-pris': /vient d’être pris/,
	'heure-invalide': /14:30/,
	'date-passee': /déjà passé/,
	'date-lointaine': /six mois/,
	'accord-manquant': /accord de la personne/,
	'joindre-invalide': /numéro de téléphone/,
	'telephone-invalide': /numéro complet/,
	'arrivee-partie': /n’attend plus/,
	'minutes-hors-limites': /entre 1 et 240/,
	'cible-trop-courte': /presse davantage/,
	'trop-de-lignes': /30 lignes/,
	'ligne-trop-longue': /300 caractères/,
	'nombre-invalide': /nombre entier/,
	'rang-invalide': /rang/,
	'tableau-manquant': /tableau/,
	'fichier-manquant': /Choisissez un fichier/,
	'valeur-inattendue': /forme attendue/,
	formule: /formule de tableur/,
	'donnee-personnelle': /désigner quelqu’un/,
	'effectif-hors-limites': /entre 0 et 9/,
	'fichier-sans-fiche': /Rien n’a changé/,
	volume: /bilan/,
	'grille-illisible': /pas une grille/,
	'grille-alteree': /signature/,
	'grille-connue': /déjà là/,
	'codes-perdus': /ne s’efface pas/,
	'empreinte-fausse': /de vive voix/,
	'feuille-illisible': /cinq touches/,
	'code-ferme': /déjà servi/,
	'avis-vide': /libre/,
	'sans-reseau': /réseau/
};

it.each(Object.entries(ERRORS))('%s has its sentence', (code, words) => {
	const sentence = errorSentence(code).replace(/[\u00a0\u202f]/g, ' ');
	expect(sentence).toMatch(words);
	expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

it('says each thing once, and something neutral of the rest', () => {
	const neutral = 'Cette réponse n’a pas été comprise.';
	const all = [...Object.keys(ERRORS).map(errorSentence), neutral];
	expect(new Set(all).size).toBe(68);
	for (const code of ['', 'inconnu', 'toString', '__proto__', 'Invalid key: Expected "mots"'])
		expect(errorSentence(code), code).toBe(neutral);
});
