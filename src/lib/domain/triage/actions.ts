import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** What to do now. `criteria`: when one of them is ticked; `level`: when it is the level reached. */
export type Action = {
	readonly code: string;
	readonly criteria?: readonly UrgencyCriterion[];
	readonly level?: 'immediat' | 'jour' | 'differable';
	readonly source: string;
};

const LIST = 'codelists.md urgence (2026-11)';

/** In the order they are done. */
export const ACTIONS = [
	{
		code: 'moment-seul',
		criteria: ['danger-en-cours', 'violences-retour-impossible', 'mineur-en-danger'],
		source: 'rulings.md 4 et 8'
	},
	{ code: 'appeler-secours', criteria: ['danger-en-cours'], source: LIST },
	{ code: 'ne-pas-laisser-seul', criteria: ['danger-en-cours', 'propos-suicidaires'], source: LIST },
	{ code: 'appeler-3114', criteria: ['propos-suicidaires'], source: LIST },
	{ code: 'proteger-mineur', criteria: ['mineur-en-danger'], source: LIST },
	{ code: 'mettre-a-l-abri', criteria: ['violences-retour-impossible'], source: LIST },
	{ code: 'appeler-115', criteria: ['sans-abri-ce-soir'], source: LIST },
	{ code: 'relais-besoin-vital', criteria: ['besoin-vital'], source: LIST },
	{ code: 'accueillir-au-calme', criteria: ['detresse-aigue'], source: LIST },
	{ code: 'traiter-echeance', criteria: ['echeance-aujourdhui'], source: LIST },
	{ code: 'recevoir-maintenant', level: 'immediat', source: 'rulings.md 12 ; cahier des charges API, III' },
	{ code: 'recevoir-aujourdhui', level: 'jour', source: 'cahier des charges API, III' },
	{
		code: 'informer-avant-decision',
		criteria: ['decision-irreversible', 'rupture-en-cours'],
		source: LIST
	},
	{ code: 'ouvrir-droits', criteria: ['ressources-rompues', 'logement-a-quitter'], source: LIST },
	{ code: 'preparer-sortie', criteria: ['sortie-institution'], source: LIST },
	{ code: 'garder-contact', criteria: ['mineur-sans-solution', 'renvoye-plusieurs-fois'], source: LIST },
	{
		code: 'tout-faire-sur-place',
		criteria: ['peu-autonome-distance', 'deplacement-contraint'],
		source: LIST
	},
	{ code: 'choisir-date-ensemble', level: 'differable', source: 'cahier des charges API, III' },
	{ code: 'respecter-moment-choisi', criteria: ['choix-de-la-personne'], source: 'rulings.md 12' }
] as const satisfies readonly Action[];

export type ActionCode = (typeof ACTIONS)[number]['code'];
