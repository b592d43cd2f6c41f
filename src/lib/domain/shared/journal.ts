/** What the journal tells of: accounts, exports, imports, erasures, settings. Never what was written or read. Append-only. */
export const JOURNAL_ACTIONS = [
	'compte-cree',
	'compte-invite',
	'compte-ferme',
	'compte-rouvert',
	'lien-donne',
	'lien-retire',
	'mot-de-passe-remplace',
	'second-facteur-pose',
	'second-facteur-retire',
	'second-facteur-exige',
	'codes-de-secours',
	'connexion-fermee',
	'effacement',
	'horaires',
	'fermeture-annoncee',
	'fermeture-retiree',
	'attentes',
	'mots-du-logiciel',
	'questions',
	'bilan-constats',
	'bilan-modele',
	'periode-close',
	'import-faits',
	'export-bilan',
	'export-lot',
	'carte-de-membre',
	'membre-enregistre',
	'membre-parti',
	'total-declare',
	'total-retire',
	'fichiers-recus',
	'fiche-corrigee',
	'import-annuaire',
	'import-annuaire-annule',
	'export-annuaire',
	'ressource',
	'ressources-region',
	'ressources-region-annulees',
	'ressources-publiees',
	'evenement',
	'evenement-retire',
	'participation',
	'agenda-ouvert',
	'agenda-ferme',
	'signalement',
	'signalement-retire',
	'base-copiee',
	'base-restauree',
	'cle-remplacee',
	'conventions',
	'qualite-critere',
	'qualite-amelioration',
	'qualite-grille-recue',
	'etude',
	'qualite-grille-publiee',
	'qualite-grille-brouillon',
	'avis-adresse',
	'referentiel',
	'carte-de-poste',
	'poste-inscrit',
	'retour-prepare',
	'retour-remis',
	'retour-recu'
] as const;

export type JournalAction = (typeof JOURNAL_ACTIONS)[number];

/** One line of a journal. */
export type JournalLine = {
	/** Its rank in its journal, from 1, without a gap. */
	readonly seq: number;
	readonly at: Date;
	/** Null for the command line. */
	readonly accountId: string | null;
	readonly action: JournalAction;
	/** A period, a year, a format; empty most often. Never a word that somebody typed. */
	readonly about: string;
};

/** What the seal of a line is made over: the seal of the line before, then the line, in one unambiguous text. */
export const sealedText = (before: string, scope: string, line: JournalLine): string =>
	JSON.stringify([before, scope, line.seq, line.at.toISOString(), line.accountId, line.action, line.about]);
