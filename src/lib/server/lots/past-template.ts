import { ACTIVITY_COLUMNS, PAST_COLUMNS, SEPARATOR } from '#lib/domain/statistics/past-row.ts';

/** Two plausible rows: one with all that it may say, one with the least. */
const ROWS: readonly Readonly<Record<string, string | readonly string[]>>[] = [
	{
		...{ quarter: '2025-T1', premiere_venue: 'oui', tranche_age: '18-25', jeune_16_30: 'oui', sexe: 'femme' },
		...{ statut: 'sans-solution', niveau_diplome: 'niveau-4', departement: '29' },
		...{ objet_principal: 'decouvrir-metiers', objets: ['decouvrir-metiers', 'formation-choix'] },
		...{ freins: ['mobilite'], leviers: ['soutien'], autonomie_numerique: 'autonome' },
		...{ autonomie_demarches: 'guidage-ponctuel', connaissance_dispositifs: 'a-decouvrir' },
		...{ urgence_niveau: 'differable', informations: ['metiers-secteurs'], suite: 'autonomie' },
		...{ mise_en_relation: 'aucune', reseaux_eligibles: ['mission-locale', 'cio'], reseaux_montres: ['cio'] },
		...{ synthese: 'papier', origine: 'bouche-a-oreille', anonyme: 'non', hors_public_habituel: 'non' },
		...{ mois: '2025-02', canal: 'presentiel', modalite: 'flux', delai: 'jour-meme', duree: '30-45' }
	},
	{ quarter: '2025-T1', statut: 'salarie-prive', urgence_niveau: 'jour', synthese: 'oral' }
];

/** A CSV to fill: every column, and two rows to look at and replace. */
export function pastTemplate(): string {
	const columns = [...PAST_COLUMNS.map(({ name }) => name), ...ACTIVITY_COLUMNS];
	const lines = ROWS.map((row) => columns.map((name) => [row[name] ?? ''].flat().join(SEPARATOR)));
	return [columns, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('');
}
