import type { Column, ReportTable } from '#lib/domain/report/report.ts';
import type { TableId } from '#lib/domain/report/tables.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { appointmentStatuses } from '#lib/vocabularies/appointment-status.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { contactTypes } from '#lib/vocabularies/contact-type.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import { networkEvents } from '#lib/vocabularies/network-event.ts';
import { returnAnswers } from '#lib/vocabularies/return-answer.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { waitingClasses } from '#lib/vocabularies/waiting.ts';
import { factLabel } from '#lib/wording/fact-codes.ts';

/** What each table is called, unless a template says otherwise. */
export const TABLE_TITLES: Readonly<Record<TableId, string>> = {
	T1: 'Contacts par type et par mois',
	'T1-lieux': 'Par lieu d’accueil',
	'T2-canal': 'Par quel canal',
	'T2-modalite': 'Avec ou sans rendez-vous',
	'T3-delai': 'Délai entre le premier contact et l’accueil',
	'T3-attente': 'Attente à l’accueil',
	T19: 'Durée des contacts',
	T22: 'Ouverture dédiée',
	T23: 'Informations collectives',
	T24: 'Vie du réseau et professionnalisation',
	'T16-retours': 'Ce que les services ont répondu aux fiches de liaison',
	'T25-differes': 'Échanges différés, et pourquoi',
	'T25-rendez-vous': 'Ce que sont devenus les rendez-vous',
	T5: 'Situation des personnes',
	'T5-hors-public': 'Personnes hors du public habituel',
	'T5-premiere-venue': 'Première venue dans l’année',
	'T6-age': 'Âge',
	'T6-sexe': 'Sexe',
	T6: 'Âge et sexe',
	T7: 'Niveau de diplôme',
	'T8-departement': 'Département de résidence',
	'T8-epci': 'Intercommunalité de résidence',
	T9: 'Objet principal de la demande',
	'T9-statut': 'Objet principal, selon la situation',
	T10: 'Tous les objets abordés',
	T11: 'Ce qui peut freiner',
	'T11-age': 'Ce qui peut freiner, selon l’âge',
	T12: 'Ce qui aide',
	'T13-numerique': 'Autonomie numérique',
	'T13-demarches': 'Autonomie dans les démarches',
	'T13-connaissance': 'Connaissance des dispositifs',
	'T3-urgence': 'Niveau d’urgence',
	T14: 'Informations délivrées',
	'T14-jeunes': 'Personnes de 16 à 30 ans',
	T15: 'Suites choisies',
	'T15-statut': 'Suites choisies, selon la situation',
	T16: 'Réseaux vers lesquels une mise en relation a été faite',
	'T16-forme': 'Forme de la mise en relation',
	'T16-croise': 'Réseaux, selon la forme de la mise en relation',
	T17: 'Neutralité\u00a0: réseaux possibles, montrés, choisis',
	T18: 'Page de synthèse remise',
	T20: 'Origine de la venue',
	T21: 'Accueil anonyme'
};

/** What the rows of a table are. */
export const ROWS_HEADS: Readonly<Partial<Record<ReportTable['of'], string>>> = {
	lieu: 'Lieu d’accueil',
	evenement: 'Action',
	type: 'Type de contact',
	canal: 'Canal',
	modalite: 'Modalité',
	delai: 'Délai',
	attente: 'Attente',
	duree: 'Durée',
	differe: 'Raison',
	'rendez-vous': 'Suite donnée',
	tranche_age: 'Âge',
	statut: 'Situation',
	objet_principal: 'Demande',
	objets: 'Demande',
	freins: 'Famille de freins',
	leviers: 'Famille de leviers',
	departement: 'Département',
	epci: 'Intercommunalité',
	suite: 'Suite',
	reseau: 'Réseau',
	reseaux_eligibles: 'Réseau'
};

const LISTS: Readonly<Partial<Record<ReportTable['of'], CodeList>>> = {
	type: contactTypes,
	canal: channels,
	modalite: modalities,
	delai: delays,
	duree: durations,
	attente: waitingClasses,
	differe: deferralReasons,
	'rendez-vous': appointmentStatuses,
	retour: returnAnswers,
	evenement: networkEvents
};

/** What codes that a cross counts together are called. */
const MERGED_LABELS: Readonly<Record<string, string>> = {
	'faire-le-point': 'Faire le point, comprendre le CEP',
	'metiers-emploi-local': 'Métiers et emploi local',
	etudes: 'Orientation et reprise d’études',
	formation: 'Choisir ou financer une formation',
	'recherche-emploi': 'Chercher un emploi, candidater, jobs et stages',
	'activite-independante': 'Créer, reprendre, activité en difficulté',
	'garder-quitter-emploi': 'Garder ou quitter son emploi, fin de carrière',
	'mobilite-engagement': 'Mobilité internationale, engagement',
	'droits-autre': 'Droits, vie quotidienne, autre question',
	'scolaire-superieur': 'Information scolaire et universitaire',
	'formation-apprentissage': 'Formation et apprentissage',
	'vae-bilan-transition': 'VAE, bilan, transition professionnelle',
	'creation-activite': 'Création d’activité',
	chambres: 'Chambres consulaires',
	'employeurs-publics': 'Conseil des employeurs publics',
	'opco-afdas': 'Opérateurs de compétences, Afdas',
	'droits-insertion': 'Droits et insertion'
};

const OWN_ROWS: Readonly<Record<string, string>> = { seances: 'Séances', presents: 'Personnes présentes' };

/** Names that no list holds. */
export type Names = {
	readonly sites: ReadonlyMap<string, string>;
	readonly epciName: (code: string) => string | null;
};

/** What people read of a row’s code. */
export function rowLabel(table: ReportTable, code: string, { sites, epciName }: Names): string {
	const { of, notes } = table;
	if (of === 'lieu') return sites.get(code) ?? 'Lieu fermé depuis';
	if (of === 'personnes') return OWN_ROWS[code] ?? code;
	const list = LISTS[of];
	if (list) return labelOf(list, code);
	if (notes.some((note) => note.code === 'codes-regroupes')) {
		const merged = MERGED_LABELS[code];
		if (merged) return merged;
	}
	return factLabel(of as Parameters<typeof factLabel>[0], code, epciName);
}

const MONTHS = [
	...['Janv.', 'Févr.', 'Mars', 'Avr.', 'Mai', 'Juin'],
	...['Juil.', 'Août', 'Sept.', 'Oct.', 'Nov.', 'Déc.']
];

const MEASURES: Readonly<Record<string, string>> = {
	api: 'Accueils personnalisés',
	'api-avant': 'L’année d’avant',
	contacts: 'Tous contacts',
	'demi-journees': 'Demi-journées dédiées',
	semaines: 'Semaines',
	'semaines-conformes': 'Semaines d’au moins 5 demi-journées',
	evenements: 'Nombre',
	heures: 'Heures',
	participations: 'Participations de l’équipe',
	'public-present': 'Public présent',
	fermetures: 'Fermetures affichées',
	'fermetures-tardives': 'Affichées moins de 14 jours avant',
	reseaux_eligibles: 'Fois possible',
	reseaux_montres: 'Fois montré',
	reseau: 'Fois choisi',
	'choisi-sur-eligible': 'Choisi, pour 100 fois possible'
};

/** What people read at the head of a column. */
export function columnHead({ what, of }: Column, { epciName }: Names): string {
	if (what === 'change') return 'Évolution';
	if (of.by === 'year') return what === 'share' ? 'Part' : String(of.year);
	if (of.by === 'month') return MONTHS[of.month - 1]!;
	if (of.by === 'total') return 'Total';
	if (of.by === 'measure') return MEASURES[of.measure] ?? of.measure;
	return of.code === 'autres-reunis' ? 'Autres, réunies' : factLabel(of.column, of.code, epciName);
}
