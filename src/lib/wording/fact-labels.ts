/**
 * Names of the codes that only facts have: groups of a list, and départements. The other codes have the label of their list.
 */
export const FACT_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	tranche_age: { 'moins-18': 'Moins de 18 ans', '55-plus': '55 ans et plus' },
	statut: {
		'demandeur-emploi': 'En recherche d’emploi',
		'salarie-prive': 'Salarié·e du privé',
		'autre-situation': 'Autre situation',
		alternance: 'En alternance',
		independant: 'À son compte',
		'agent-public': 'Secteur public',
		'scolaire-etudiant': 'École, études',
		'sans-solution': 'Sans solution après l’école ou les études',
		'sans-activite': 'Sans activité'
	},
	niveau_diplome: { 'niveau-7-8': 'Niveau 7 ou 8 (bac+5 et plus)' },
	departement: {
		'22': 'Côtes-d’Armor',
		'29': 'Finistère',
		'35': 'Ille-et-Vilaine',
		'56': 'Morbihan',
		'region-limitrophe': 'Région voisine',
		'hors-bretagne': 'Plus loin',
		'non-communique': 'Non communiqué'
	},
	urgence_niveau: { immediat: 'Immédiat', jour: 'Dans la journée', differable: 'Différable' },
	reseau: { 'relais-specialise': 'Relais spécialisé (non détaillé)', aucun: 'Aucun' },
	objet_principal: { aucun: 'Non précisé' },
	premiere_venue: { oui: 'Première venue', non: 'Déjà venu·e dans l’année' },
	anonyme: { oui: 'Oui', non: 'Non' },
	hors_public_habituel: { oui: 'Oui', non: 'Non' },
	epci: { aucun: 'Hors de ces intercommunalités, ou non communiqué' }
};
