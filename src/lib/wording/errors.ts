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
	'courriel-pris': 'Un compte a déjà cette adresse. Donnez-lui plutôt un lien pour un nouveau mot de passe.',
	'mot-de-passe-court': 'Choisissez un mot de passe d’au moins 12 caractères.',
	'mot-de-passe-courant':
		'Ce mot de passe se devine vite : il est fait de mots courants, de dates ou de touches voisines. Une phrase de quatre ou cinq mots convient très bien.',
	'mot-de-passe-personnel':
		'Ce mot de passe reprend votre nom, votre adresse ou celui de la structure. Choisissez des mots qui ne parlent pas de vous.',
	'mot-de-passe-actuel': 'Ce n’est pas votre mot de passe actuel. Recommencez.',
	'code-second-facteur':
		'Ce code ne convient pas, ou a déjà servi. Attendez le suivant sur votre téléphone, ou prenez un code de secours.',
	'connexion-perimee': 'Cinq minutes ont passé. Recommencez avec votre mot de passe.',
	'second-facteur-a-poser':
		'Votre structure demande un second facteur. Posez-le depuis « Mon compte », dans un autre onglet : ce qui est écrit ici part ensuite.',
	'attendre-davantage':
		'Trop d’essais. Attendez une demi-minute, puis le double à chaque nouvel échec, une heure au plus.',
	'code-faux': 'Ce code ne correspond pas à celui affiché dans le terminal.',
	identifiants: 'L’adresse ou le mot de passe ne correspond pas. Vérifiez-les et recommencez.',
	attendre: 'Trop d’essais. Attendez dix minutes avant de recommencer.',
	'trop-long-affiche': 'Ce texte est trop long pour une affiche. Raccourcissez-le.',
	'horaires-illisibles':
		'Ces horaires ne se lisent pas, ou n’ouvrent jamais. Comparez-les à l’exemple, ou remplissez la semaine.',
	'plage-incomplete': 'Écrivez le début et la fin, par exemple 09:00 et 12:00, ou laissez les deux vides.',
	'plage-inversee': 'La fin vient avant le début. Vérifiez les deux heures.',
	'plages-melees': 'L’après-midi commence avant la fin du matin. Vérifiez ces heures.',
	'fin-avant-debut': 'Le dernier jour vient avant le premier. Vérifiez les deux dates.',
	'jour-trop-loin': 'Choisissez un jour entre l’an dernier et dans deux ans.',
	'texte-trop-long': 'Ce texte est trop long pour ce champ. Raccourcissez-le.',
	'creneau-manquant': 'Choisissez un moment.',
	'motif-manquant': 'Dites d’un clic pourquoi ce n’est pas maintenant.',
	'creneau-pris': 'Ce créneau vient d’être pris. Choisissez-en un autre : le reste est gardé.',
	'heure-invalide': 'Cette heure n’existe pas ce jour-là. Écrivez-la sous la forme 14:30.',
	'date-passee': 'Ce moment est déjà passé. Choisissez-en un à venir.',
	'date-lointaine': 'Ce jour est trop loin. Choisissez-en un dans les six mois.',
	'accord-manquant': 'Cochez l’accord de la personne, ou effacez ces coordonnées.',
	'telephone-invalide': 'Écrivez un numéro complet, par exemple 02 99 00 00 00, ou laissez vide.',
	'joindre-invalide': 'Écrivez un numéro de téléphone ou une adresse électronique complète.',
	'arrivee-partie': 'Cette personne n’attend plus : un·e collègue vient de s’en occuper. Rien n’a été noté.',
	'minutes-hors-limites': 'Écrivez un nombre de minutes entre 1 et 240.',
	'cible-trop-courte': 'Cette cible est plus courte que celle d’un niveau qui presse davantage.',
	'trop-de-lignes': 'Gardez 30 lignes au plus dans une liste.',
	'ligne-trop-longue': 'Une ligne dépasse 300 caractères. Raccourcissez-la, ou coupez-la en deux.',
	'nombre-invalide': 'Écrivez un nombre entier, en chiffres, sans espace.',
	'rang-invalide': 'Écrivez un rang de 1 à 99, ou laissez vide.',
	'tableau-manquant': 'Gardez au moins un tableau.',
	'sans-reseau': 'Pas de réponse. Vérifiez le réseau, puis recommencez.',
	'fichier-manquant': 'Choisissez un fichier qui ne soit pas vide.',
	'ressources-illisibles':
		'Ce fichier n’est pas une édition de fiches partagées. Demandez-le de nouveau à la région.',
	'ressources-alterees':
		'La signature ne correspond pas\u00a0: ce fichier a été changé. Demandez-le de nouveau à la région.',
	'autre-cle':
		'Cette édition est signée par une autre clé que la précédente. Appelez la région avant d’aller plus loin.',
	'plus-ancienne': 'Cette édition n’est pas plus récente que celle de la bibliothèque. Rien n’a changé.',
	'adresse-web-invalide':
		'Écrivez l’adresse entière du site, par exemple https://www.exemple.fr, ou laissez vide.',
	'valeur-inattendue': 'Cette réponse n’a pas la forme attendue. Vérifiez-la, ou laissez ce champ vide.',
	formule: 'Ce texte commence comme une formule de tableur. Retirez le signe du début.',
	'fichier-sans-fiche': 'Ce fichier ne se lit pas, ou ne contient pas cette fiche. Rien n’a changé.',
	volume:
		'Ce texte donne un chiffre de fréquentation : sa place est dans l’activité ou le bilan. Dites ici ce qui montre la qualité : un document, une date, une pratique.',
	'grille-illisible': 'Ce fichier n’est pas une grille de Degemer. Demandez-le de nouveau à la région.',
	'grille-alteree': 'Ce fichier a changé depuis sa signature. Demandez-le de nouveau à la région.',
	'grille-connue': 'Cette version de la grille est déjà là.',
	'codes-perdus': 'Cette version oublie des critères d’une autre : un critère se retire, il ne s’efface pas.',
	'empreinte-fausse':
		'Cette empreinte n’est pas celle du fichier. Demandez-la de vive voix à la région, puis recommencez.',
	'feuille-illisible':
		'Une feuille se tape en cinq touches : 4, 3, 2, 1, 0 pour « je ne sais pas », - pour rien de coché. Par exemple 44320.',
	'code-ferme': 'Ce code ne s’ouvre pas : il a déjà servi, il est trop ancien, ou une lettre manque.',
	'avis-vide': 'Cochez au moins une réponse, ou revenez au début : répondre est libre.',
	'donnee-personnelle':
		'Ce texte semble désigner quelqu’un : un nom, un numéro, une adresse, une date de naissance. Retirez-le ; la situation suffit.',
	'effectif-hors-limites': 'Écrivez un nombre entier entre 0 et 9 999, ou laissez vide.'
};

/** The French sentence of a field error; unknown codes get a neutral one. */
export function errorSentence(code: string): string {
	return Object.hasOwn(SENTENCES, code)
		? SENTENCES[code as FieldError]
		: 'Cette réponse n’a pas été comprise.';
}
