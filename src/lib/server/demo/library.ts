import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { changeLibraryItem } from '#lib/server/stores/index.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/** What a fictional structure put on its shelf: two papers and a leaflet of its own, one of them too old to be believed. */
const items = (day: (ago: number) => string): readonly ResourceEntry[] => [
	{
		id: 'exemple-guide-saison',
		kind: 'papier',
		title: 'Travailler en saison\u00a0: le livret de la structure',
		about: 'Contrat, logement et transport pour une saison (document fictif).',
		url: null,
		source: 'Livret de démonstration, édition de l’année',
		checkedOn: day(20),
		themes: ['emploi-local', 'logement', 'mobilite'],
		paper: { place: 'Présentoir de l’entrée', countedOn: day(20), copies: 18, orderUrl: null }
	},
	{
		id: 'exemple-plan-bus',
		kind: 'papier',
		title: 'Plan des lignes de car',
		about: 'Les lignes et les horaires de l’année passée (document fictif).',
		url: null,
		source: 'Plan de démonstration',
		checkedOn: day(400),
		themes: ['mobilite'],
		easyRead: true,
		paper: { place: 'Mur du couloir', countedOn: day(400), copies: 2, orderUrl: null }
	},
	{
		id: 'exemple-atelier-cv',
		kind: 'demarche',
		title: 'Venir à l’atelier «\u00a0mon CV\u00a0»',
		about: 'Une demi-journée en petit groupe (atelier fictif).',
		url: null,
		source: 'Programme de démonstration',
		checkedOn: day(3),
		themes: ['emploi-local', 'competences'],
		procedure: {
			who: 'Moi, avec une conseillère ou un conseiller.',
			what: 'Écrire ou refaire mon CV.',
			how: 'Je m’inscris à l’accueil.',
			where: 'Ici, salle du fond.',
			forWhom: 'Tout le monde.',
			cost: 'Gratuit.',
			delay: 'Chaque mardi matin.',
			bring: 'Rien n’est exigé.'
		}
	}
];

/** Fills the shelf of the demonstration's first structure. */
export async function seedLibrary(structureId: string, now: Date): Promise<void> {
	const day = (ago: number): string => addDays(civilDate(now), -ago);
	for (const item of items(day)) await changeLibraryItem(structureId, item.id, 0, { item }, now);
	await changeLibraryItem(structureId, 'demarche-vae', 0, { checkedOn: day(10) }, now);
}
