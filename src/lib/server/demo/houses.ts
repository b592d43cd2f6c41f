import type { Odds } from '#lib/server/demo/dice.ts';
import type { PortraitName } from '#lib/server/demo/portraits.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A fictional structure; names and addresses are plainly invented, communes are real. */
export type House = {
	readonly name: string;
	readonly network: Network;
	readonly address: string;
	readonly communeCode: string;
	readonly sites: readonly {
		readonly name: string;
		readonly address: string;
		readonly communeCode: string;
		/** In the range kept for fiction (Arcep, 02 61 91 xx xx). */
		readonly phone?: string;
		/** OpenStreetMap syntax. */
		readonly hours: string;
		/** Part of the contacts received there. */
		readonly share: number;
	}[];
	/** Interviews of the past civil year. */
	readonly yearly: number;
	readonly publics: Odds<PortraitName>;
	/** Communes people come from, by INSEE code. */
	readonly homes: Odds<string>;
};

/** The structure one works in, first; then two others, so that the region has something to add up. */
export const HOUSES: readonly House[] = [
	{
		name: 'Accueil Orientation Kreiz Breizh',
		network: 'info-jeunes',
		address: '1 rue de l’Exemple',
		communeCode: '29024',
		sites: [
			{
				name: 'Accueil de Carhaix',
				address: '1 rue de l’Exemple',
				communeCode: '29024',
				phone: '02 61 91 00 01',
				hours: 'Mo-Fr 09:00-12:00,13:30-17:30; PH off',
				share: 62
			},
			{
				name: 'Permanence de Rostrenen',
				address: '2 place de la Fiction',
				communeCode: '22266',
				phone: '02 61 91 00 02',
				hours: 'Tu,Th 09:00-12:30; We 13:30-17:00; PH off',
				share: 38
			}
		],
		yearly: 420,
		publics: {
			lyceen: 16,
			etudiant: 12,
			'sans-solution': 18,
			'demandeur-emploi': 22,
			salarie: 13,
			'contrat-court': 7,
			alternant: 5,
			independant: 3,
			'agent-public': 2,
			foyer: 2
		},
		// Carhaix, Rostrenen, Cléden-Poher, Maël-Carhaix, Huelgoat, Gourin, Glomel, Châteauneuf-du-Faou, Callac, Guémené
		homes: {
			'29024': 34,
			'22266': 22,
			'29029': 5,
			'22137': 7,
			'29081': 5,
			'56066': 8,
			'22061': 5,
			'29027': 6,
			'22025': 6,
			'56073': 2
		}
	},
	{
		name: 'Maison du Projet de Ker-Fiction',
		network: 'mission-locale',
		address: '10 quai de l’Invention',
		communeCode: '56121',
		sites: [
			{
				name: 'Ker-Fiction Centre',
				address: '10 quai de l’Invention',
				communeCode: '56121',
				hours: 'Mo-Fr 09:00-12:30,13:30-17:00; PH off',
				share: 100
			}
		],
		yearly: 260,
		publics: {
			lyceen: 5,
			etudiant: 8,
			'sans-solution': 48,
			'demandeur-emploi': 24,
			'contrat-court': 10,
			alternant: 5
		},
		// Lorient, Lanester, Ploemeur, Hennebont, Quimperlé
		homes: { '56121': 46, '56098': 20, '56162': 12, '56083': 14, '29233': 8 }
	},
	{
		name: 'Relais Orientation des Marches',
		network: 'cio',
		address: '7 impasse du Modèle',
		communeCode: '35115',
		sites: [
			{
				name: 'Relais des Marches',
				address: '7 impasse du Modèle',
				communeCode: '35115',
				hours: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off; SH off',
				share: 100
			}
		],
		yearly: 150,
		publics: { lyceen: 58, etudiant: 18, 'sans-solution': 12, 'demandeur-emploi': 6, salarie: 6 },
		// Fougères, Vitré, Louvigné-du-Désert, Ernée (Mayenne)
		homes: { '35115': 58, '35360': 18, '35162': 14, '53096': 10 }
	}
];
