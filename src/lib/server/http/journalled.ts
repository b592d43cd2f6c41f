import type { RequestEvent } from '@sveltejs/kit';
import type { JournalAction } from '#lib/domain/shared/journal.ts';
import { note, REGION } from '#lib/server/stores/index.ts';

/**
 * What each gesture writes in the journal; null when it changes nothing, or nothing that is not told by another one. Every
 * action and download of managers and of the region stands here: a test holds the list whole.
 */
export const JOURNALLED: Readonly<Record<string, JournalAction | null>> = {
	'/(accueil)/aujourdhui?/effacer': 'effacement',
	'/(accueil)/rendez-vous?/effacer': 'effacement',
	'/(conseil)/entretiens/[id=id]/cloture?/effacer': 'effacement',

	'/(pilotage)/comptes?/inviter': 'compte-invite',
	'/(pilotage)/comptes?/lien': 'lien-donne',
	'/(pilotage)/comptes?/retirer': 'lien-retire',
	'/(pilotage)/comptes?/fermer': 'compte-ferme',
	'/(pilotage)/comptes?/rouvrir': 'compte-rouvert',

	'/(pilotage)/comptes?/exiger': 'second-facteur-exige',
	'/(pilotage)/comptes?/facteur': 'second-facteur-retire',

	'/(compte)/mon-compte?/changer': 'mot-de-passe-remplace',
	'/(compte)/mon-compte?/fermer': 'connexion-fermee',
	'/(compte)/mon-compte?/fermerautres': 'connexion-fermee',
	'/(compte)/mon-compte/second-facteur?/preparer': null,
	'/(compte)/mon-compte/second-facteur?/confirmer': 'second-facteur-pose',
	'/(compte)/mon-compte/second-facteur?/refaire': 'codes-de-secours',
	'/(compte)/mon-compte/second-facteur?/retirer': 'second-facteur-retire',

	'/(pilotage)/horaires/[id=id]?/enregistrer': 'horaires',
	'/(pilotage)/horaires/[id=id]?/relire': null,
	'/(pilotage)/horaires/nouveau?/enregistrer': 'horaires',
	'/(pilotage)/horaires/nouveau?/relire': null,
	'/(pilotage)/horaires/fermetures?/annoncer': 'fermeture-annoncee',
	'/(pilotage)/horaires/fermetures?/retirer': 'fermeture-retiree',
	'/(pilotage)/horaires/attentes?/enregistrer': 'attentes',
	'/(pilotage)/mon-logiciel?/enregistrer': 'mots-du-logiciel',
	'/(pilotage)/questions?/enregistrer': 'questions',
	'/(pilotage)/questions?/revenir': 'questions',

	'/(pilotage)/publics?/clore': 'periode-close',
	'/(pilotage)/publics/region/lot': 'export-lot',
	'/(pilotage)/publics/region/carte': 'carte-de-membre',
	'/(pilotage)/bilan/constats?/enregistrer': 'bilan-constats',
	'/(pilotage)/bilan/modele?/enregistrer': 'bilan-modele',
	'/(pilotage)/bilan/modele?/revenir': 'bilan-modele',
	'/(pilotage)/bilan/fichier': 'export-bilan',

	'/(pilotage)/horaires/[id=id]/accueil?/enregistrer': 'horaires',
	'/(pilotage)/horaires/conventions?/ajouter': 'conventions',
	'/(pilotage)/horaires/conventions?/retirer': 'conventions',
	'/(pilotage)/qualite/critere/[code]?/repondre': 'qualite-critere',
	'/(pilotage)/qualite/ameliorations?/ajouter': 'qualite-amelioration',
	'/(pilotage)/qualite/ameliorations?/modifier': 'qualite-amelioration',
	'/(pilotage)/qualite/grilles?/recevoir': 'qualite-grille-recue',
	'/(pilotage)/qualite/etude?/enregistrer': 'etude',
	'/(pilotage)/qualite/etude?/retirer': 'etude',
	'/(pilotage)/qualite/etude/bulletin.pdf': null,
	'/(pilotage)/qualite/questionnaire?/ouvrir': 'avis-adresse',
	'/(pilotage)/qualite/questionnaire/affiche.pdf': null,
	'/(pilotage)/label/dossier.pdf': null,
	'/(pilotage)/qualite/questionnaire/codes.pdf': null,

	'/(pilotage)/activite/historique?/lire': null,
	'/(pilotage)/activite/historique?/importer': 'import-faits',
	'/(pilotage)/activite/historique/modele': null,

	'/(pilotage)/annuaire/corriger?/enregistrer': 'fiche-corrigee',
	'/(pilotage)/annuaire/corriger?/lire': null,
	'/(pilotage)/annuaire/imports?/lire': null,
	'/(pilotage)/annuaire/imports/[id=id]?/appliquer': 'import-annuaire',
	'/(pilotage)/annuaire/imports/[id=id]?/annuler': 'import-annuaire-annule',
	'/(pilotage)/annuaire/imports/[id=id]?/oublier': null,
	'/(pilotage)/annuaire/imports/[id=id]?/trancher': null,
	'/(pilotage)/annuaire/exporter/[fichier]': 'export-annuaire',
	'/(pilotage)/annuaire/modele.csv': null,

	'/(pilotage)/ressources/region?/lire': null,
	'/(pilotage)/ressources/region?/appliquer': 'ressources-region',
	'/(pilotage)/ressources/region?/annuler': 'ressources-region-annulees',
	'/(pilotage)/ressources/gerer?/enregistrer': 'ressource',
	'/(pilotage)/ressources/gerer?/verifier': 'ressource',
	'/(pilotage)/ressources/gerer?/retirer': 'ressource',
	'/(pilotage)/ressources/gerer?/remettre': 'ressource',
	'/(pilotage)/vie-du-reseau/noter?/enregistrer': 'evenement',
	'/(pilotage)/vie-du-reseau/noter?/retirer': 'evenement-retire',
	'/(pilotage)/vie-du-reseau/participer?/enregistrer': 'participation',
	'/(pilotage)/vie-du-reseau/agendas?/donner': 'agenda-ouvert',
	'/(pilotage)/vie-du-reseau/agendas?/fermer': 'agenda-ferme',
	'/(pilotage)/vie-du-reseau/signalements?/noter': 'signalement',
	'/(pilotage)/vie-du-reseau/signalements?/repondre': 'signalement',
	'/(pilotage)/vie-du-reseau/signalements?/retirer': 'signalement-retire',

	'/(pilotage)/postes?/recevoir': 'retour-recu',
	'/(pilotage)/postes?/rattacher': 'poste-inscrit',
	'/(pilotage)/postes?/preparer': 'retour-prepare',
	'/(pilotage)/postes?/remis': 'retour-remis',
	'/(pilotage)/postes/carte': 'carte-de-poste',
	'/(pilotage)/postes/retour/[id=id]': null,

	'/(region)/region/ressources?/publier': 'ressources-publiees',
	'/(region)/region/ressources/fichier': null,
	'/(region)/region/ressources/fiche?/enregistrer': 'ressource',
	'/(region)/region/ressources/fiche?/verifier': 'ressource',
	'/(region)/region/ressources/fiche?/retirer': 'ressource',
	'/(region)/region/ressources/fiche?/remettre': 'ressource',
	'/(region)/region/membres?/lire': null,
	'/(region)/region/membres?/enregistrer': 'membre-enregistre',
	'/(region)/region/membres?/depart': 'membre-parti',
	'/(region)/region/membres?/declarer': 'total-declare',
	'/(region)/region/membres?/retirer': 'total-retire',
	'/(region)/region/fichiers?/recevoir': 'fichiers-recus',
	'/(region)/region/fichiers/exemple': null,
	'/(region)/region/bilan/constats?/enregistrer': 'bilan-constats',
	'/(region)/region/bilan/fichier': 'export-bilan',
	'/(region)/region/modele-bilan?/enregistrer': 'bilan-modele',
	'/(region)/region/modele-bilan?/revenir': 'bilan-modele',
	'/(region)/region/grille?/enregistrer': 'qualite-grille-brouillon',
	'/(region)/region/grille?/publier': 'qualite-grille-publiee',
	'/(region)/region/grille/fichier': null,
	'/(region)/region/referentiel?/enregistrer': 'referentiel'
};

/** Writes what an answered request did, once it did it. */
export async function noteInJournal(event: RequestEvent, response: Response): Promise<void> {
	const { account, now } = event.locals;
	const action = JOURNALLED[gestureOf(event)];
	if (!account || !action || !(await isDone(event, response))) return;
	const scope = scopeOf(event.route.id, account.structureId);
	if (!scope) return;
	const unlessWithin = action === 'bilan-constats' ? AN_HOUR : 0;
	await note(scope, { accountId: account.id, action, about: aboutOf(event), now, unlessWithin });
}

/** One's own account is told where one works: in the structure, or in the region for an account of the whole installation. */
function scopeOf(routeId: string | null, structureId: string | null): string | null {
	if (routeId?.startsWith('/(region)')) return REGION;
	return structureId ?? (routeId?.startsWith('/(compte)') ? REGION : null);
}

/** Findings save themselves as they are typed (ms). */
const AN_HOUR = 3_600_000;

/** The route, with the action that a form asks for. */
function gestureOf({ route, request, url }: RequestEvent): string {
	const action = [...url.searchParams.keys()].find((name) => name.startsWith('/'));
	return `${route.id}${request.method === 'POST' ? `?${action ?? '/default'}` : ''}`;
}

/** A download that was given, a form that was accepted: with JavaScript, Kit says which in a body of its own. */
async function isDone({ request }: RequestEvent, response: Response): Promise<boolean> {
	if (request.method === 'GET') return response.status === 200;
	if (request.method !== 'POST' || response.status >= 400) return false;
	if (!response.headers.get('content-type')?.startsWith('application/json')) return true;
	const { type } = (await response.clone().json()) as { type?: string };
	return type === 'success' || type === 'redirect';
}

/** Years, periods and formats, which our own links ask for: nothing that somebody typed. */
const aboutOf = ({ url, params }: RequestEvent): string =>
	[...ASKED.map((name) => url.searchParams.get(name)), (params as Record<string, string | undefined>).fichier]
		.filter((word) => word !== undefined && word !== null && /^[\w.-]{1,24}$/.test(word))
		.join(', ');
const ASKED = ['annee', 'periode', 'format'];
