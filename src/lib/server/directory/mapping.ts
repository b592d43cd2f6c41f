import { networks, type Network } from '#lib/vocabularies/network.ts';
import type { NetworkEntry } from '#lib/vocabularies/types.ts';

/**
 * Site → networks: by data·inclusion code, else by the family of its provenance (ruling 15).
 * A code that several networks share (the chambers) says nothing by itself.
 */
export function networksOf(id: string, family: string, carriers: readonly string[]): readonly Network[] {
	const coded = carriers.flatMap((carrier) => {
		const found = ALL.filter((entry) => entry.dataInclusion === carrier);
		return found.length === 1 ? [found[0]!.code as Network] : [];
	});
	const fallback = BY_FAMILY[family] ?? BY_ID[id];
	return coded.length > 0 || !fallback ? coded : [fallback];
}

/** Why a row is not a place where people are received; undefined for a door. */
export const whyNoDoor = (id: string): string | undefined => NOT_A_DOOR[id];

/** The public name of a family of sources. */
export const sourceLabelOf = (family: string): string => SOURCE_LABELS[family] ?? family;

const ALL: readonly NetworkEntry[] = networks;

const BY_FAMILY: Readonly<Record<string, Network>> = {
	CIO: 'cio',
	'Transitions Pro': 'transitions-pro',
	'Info Jeunes': 'info-jeunes'
};

/** No code, and a family that says nothing: the name of the service carries its label. */
const BY_ID: Readonly<Record<string, Network>> = { 'cd35--157': 'points-conseil-budget' };

const NOT_A_DOOR: Readonly<Record<string, string>> = {
	'mission-locale--ARMLB': 'Tête de réseau régionale : pas un lieu d’accueil.',
	'mission-locale--29019S00': 'Siège administratif : l’accueil se fait dans les antennes.',
	'mission-locale--29019S00-aller-vers': 'Équipe d’aller vers : pas un lieu d’accueil.',
	'mission-locale--29019S00-cej':
		'Service interne (contrat d’engagement jeune) : l’accueil se fait en antenne.',
	'mission-locale--29019S00-see': 'Service aux entreprises : pas un lieu d’accueil.',
	'conseiller-numerique--62b46aa2dd51e705b1809014': 'Déplacement à domicile : pas un lieu d’accueil.',
	'aidants-connect--8048': 'Service pour personnes âgées : pas l’accueil du CCAS.'
};

const SOURCE_LABELS: Readonly<Record<string, string>> = {
	'France services': 'Liste France services (ANCT)',
	'France Travail': 'Liste des agences France Travail (les emplois de l’inclusion)',
	'Mission locale': 'Référentiel des missions locales (pass emploi)',
	'Mission locale (antenne)': 'Missions locales de Bretagne',
	CIO: 'Annuaire de l’éducation (ministère de l’Éducation nationale)',
	'Conseiller numérique': 'Conseillers numériques (ANCT)',
	'Aidants Connect': 'Aidants Connect (ANCT)',
	'data·inclusion 2023 (dora)': 'data·inclusion (Dora)',
	'data·inclusion 2023 (cd35)': 'data·inclusion (Département d’Ille-et-Vilaine)',
	'Tête de réseau régionale': 'Missions locales de Bretagne',
	'Info Jeunes': 'Boussole des jeunes',
	'Transitions Pro': 'Transitions collectives (ministère du Travail)'
};
