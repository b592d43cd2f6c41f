import type { JournalAction } from '#lib/domain/shared/journal.ts';

/** What a line of the journal says that somebody did. */
export const JOURNAL_SENTENCES: Readonly<Record<JournalAction, string>> = {
	'compte-cree': 'a ouvert un compte',
	'compte-invite': 'a préparé l’invitation d’un compte',
	'compte-ferme': 'a fermé un compte',
	'compte-rouvert': 'a rouvert un compte',
	'lien-donne': 'a donné un lien pour un nouveau mot de passe',
	'lien-retire': 'a retiré une invitation',
	'mot-de-passe-remplace': 'a remplacé le mot de passe d’un compte',
	'second-facteur-pose': 'a posé un second facteur',
	'second-facteur-retire': 'a retiré un second facteur',
	'second-facteur-exige': 'a réglé pour qui un second facteur est exigé',
	'codes-de-secours': 'a refait ses codes de secours',
	'connexion-fermee': 'a fermé une connexion',
	effacement: 'a effacé ce qui restait d’un échange ou d’un rendez-vous',
	horaires: 'a modifié un lieu ou ses horaires',
	'fermeture-annoncee': 'a annoncé une fermeture',
	'fermeture-retiree': 'a retiré une fermeture',
	attentes: 'a réglé les attentes visées',
	'mots-du-logiciel': 'a réglé les mots du logiciel de la structure',
	questions: 'a réécrit des questions de l’entretien',
	'bilan-constats': 'a écrit les constats d’un bilan',
	'bilan-modele': 'a réglé le modèle du bilan',
	'periode-close': 'a clos une période',
	'import-faits': 'a repris une activité passée',
	'export-bilan': 'a téléchargé un bilan',
	'export-lot': 'a téléchargé un fichier pour la région',
	'carte-de-membre': 'a téléchargé la carte de membre',
	'membre-enregistre': 'a enregistré un membre ou sa clé',
	'membre-parti': 'n’attend plus un membre',
	'total-declare': 'a noté un total déclaré',
	'total-retire': 'a retiré un total déclaré',
	'fichiers-recus': 'a reçu des fichiers de structures',
	'fiche-corrigee': 'a corrigé une fiche de l’annuaire',
	'import-annuaire': 'a appliqué un fichier de fiches à l’annuaire',
	'import-annuaire-annule': 'a annulé un fichier de fiches',
	'export-annuaire': 'a exporté l’annuaire',
	ressource: 'a écrit, vérifié ou retiré une fiche de la bibliothèque',
	'ressources-region': 'a mis les fiches de la région dans la bibliothèque',
	'ressources-region-annulees': 'a retiré une édition des fiches de la région',
	'ressources-publiees': 'a publié les fiches partagées de la région',
	evenement: 'a noté un événement de la vie du réseau',
	'evenement-retire': 'a retiré un événement de la vie du réseau',
	participation: 'a noté une participation à une offre',
	'agenda-ouvert': 'a ouvert l’adresse de l’agenda à suivre',
	'agenda-ferme': 'a fermé l’adresse de l’agenda à suivre',
	signalement: 'a noté une réclamation, un incident ou sa réponse',
	'signalement-retire': 'a retiré une ligne du registre des réclamations',
	'base-copiee': 'a copié la base',
	'base-restauree': 'est revenu à une copie de la base',
	'cle-remplacee': 'a remplacé la clé maîtresse',
	conventions: 'a changé le registre des conventions',
	'qualite-critere': 'a répondu à un critère de la grille qualité',
	'qualite-amelioration': 'a écrit une ligne du plan d’amélioration',
	'qualite-grille-recue': 'a reçu une version de la grille qualité',
	'qualite-grille-publiee': 'a publié une version de la grille qualité',
	'qualite-grille-brouillon': 'a travaillé à la prochaine version de la grille qualité',
	'avis-adresse': 'a ouvert le questionnaire de sortie d’un lieu',
	referentiel: 'a réglé le référentiel d’activité'
};

/** Who stands for a line that no account wrote, or whose account is gone. */
export const COMMAND_LINE = 'Quelqu’un, en ligne de commande,';
export const GONE_ACCOUNT = 'Un compte supprimé';

/** « PDF, 2025 » after the sentence, when there is something to add. */
export const aboutText = (about: string): string => (about === '' ? '' : ` (${about})`);
