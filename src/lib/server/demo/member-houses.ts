import type { House } from '#lib/server/demo/houses.ts';

/** Fictional structures that work elsewhere and send files to the region; communes are real, addresses are not kept. */
export const MEMBER_HOUSES: readonly House[] = [
	{
		name: 'Point Projet de Kastell-Fiction',
		network: 'mission-locale',
		address: '3 rue de l’Exemple',
		communeCode: '29019',
		sites: [
			{
				name: 'Kastell-Fiction Rive gauche',
				address: '3 rue de l’Exemple',
				communeCode: '29019',
				hours: 'Mo-Fr 09:00-12:00,13:30-17:00; PH off',
				share: 100
			}
		],
		yearly: 180,
		publics: { 'sans-solution': 46, 'demandeur-emploi': 26, etudiant: 10, alternant: 8, 'contrat-court': 10 },
		// Brest, Guipavas, Landerneau, Crozon
		homes: { '29019': 60, '29075': 14, '29103': 16, '29042': 10 }
	},
	{
		name: 'Espace Jeunes de Roc’h-Invention',
		network: 'info-jeunes',
		address: '5 place de l’Exemple',
		communeCode: '22278',
		sites: [
			{
				name: 'Roc’h-Invention Centre',
				address: '5 place de l’Exemple',
				communeCode: '22278',
				hours: 'Tu-Sa 10:00-12:30,13:30-18:00; PH off',
				share: 100
			}
		],
		yearly: 120,
		publics: { lyceen: 34, etudiant: 24, 'sans-solution': 16, 'demandeur-emploi': 10, salarie: 6 },
		// Saint-Brieuc, Plérin, Lamballe, Loudéac
		homes: { '22278': 52, '22187': 14, '22093': 14, '22136': 8 }
	},
	{
		name: 'Conseil Mobilité de Bro-Modèle',
		network: 'cep-actifs-occupes',
		address: '9 allée de l’Exemple',
		communeCode: '56260',
		sites: [
			{
				name: 'Bro-Modèle Le Port',
				address: '9 allée de l’Exemple',
				communeCode: '56260',
				hours: 'Mo,Tu,Th 09:00-12:30,14:00-17:30; PH off',
				share: 100
			}
		],
		yearly: 90,
		publics: { salarie: 58, 'contrat-court': 18, independant: 10, 'agent-public': 10, 'demandeur-emploi': 4 },
		// Vannes, Auray, Séné, Questembert
		homes: { '56260': 46, '56007': 16, '56243': 8, '56184': 10 }
	}
];
