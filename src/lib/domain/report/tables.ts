import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { Measure } from '#lib/domain/statistics/activity.ts';

/** Tables of the report (statistics.md §3), in their usual order; append-only: templates remember them. */
export const TABLE_IDS = [
	'T1',
	'T1-lieux',
	'T2-canal',
	'T2-modalite',
	'T3-delai',
	'T3-attente',
	'T19',
	'T22',
	'T23',
	'T24',
	'T16-retours',
	'T25-differes',
	'T25-rendez-vous',
	'T5',
	'T5-hors-public',
	'T5-premiere-venue',
	'T6-age',
	'T6-sexe',
	'T6',
	'T7',
	'T8-departement',
	'T8-epci',
	'T9',
	'T9-statut',
	'T10',
	'T11',
	'T11-age',
	'T12',
	'T13-numerique',
	'T13-demarches',
	'T13-connaissance',
	'T3-urgence',
	'T14',
	'T14-jeunes',
	'T15',
	'T15-statut',
	'T16',
	'T16-forme',
	'T16-croise',
	'T17',
	'T18',
	'T20',
	'T21'
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Tables of a region’s report beside those (statistics.md §3); no template arranges them. */
export const REGION_TABLE_IDS = ['RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC-declares'] as const;
export type RegionTableId = (typeof REGION_TABLE_IDS)[number];

/** Expected tables, or parts of them, that the report does not give: never counted, or not yet. */
export const MISSING_IDS = ['T4', 'T12-sans-levier', 'T14-16-30', 'T16-interne', 'T19-canal'] as const;
export type MissingId = (typeof MISSING_IDS)[number];

/** How an activity table is laid out: by month, by year, or by site. */
export type ActivitySpec = { readonly id: TableId } & (
	| { readonly shape: 'months' | 'years'; readonly measure: Measure }
	| { readonly shape: 'sites' | 'openings' | 'collective' | 'network' }
);

/** How a table about people is laid out: a column alone, a cross of two, or several columns of the same codes. */
export type PublicsSpec = {
	readonly id: TableId;
	readonly rows: keyof FactColumns;
	/** Codes in the order of their list, or by figure. */
	readonly order: 'list' | 'figure';
} & (
	| { readonly shape: 'alone' }
	| { readonly shape: 'cross'; readonly columns: keyof FactColumns }
	| { readonly shape: 'margins'; readonly columns: readonly (keyof FactColumns)[] }
);

export const ACTIVITY_SPECS: readonly ActivitySpec[] = [
	{ id: 'T1', shape: 'months', measure: 'type' },
	{ id: 'T1-lieux', shape: 'sites' },
	{ id: 'T2-canal', shape: 'years', measure: 'canal' },
	{ id: 'T2-modalite', shape: 'years', measure: 'modalite' },
	{ id: 'T3-delai', shape: 'years', measure: 'delai' },
	{ id: 'T3-attente', shape: 'years', measure: 'attente' },
	{ id: 'T19', shape: 'years', measure: 'duree' },
	{ id: 'T22', shape: 'openings' },
	{ id: 'T23', shape: 'collective' },
	{ id: 'T24', shape: 'network' },
	{ id: 'T16-retours', shape: 'years', measure: 'retour' },
	{ id: 'T25-differes', shape: 'years', measure: 'differe' },
	{ id: 'T25-rendez-vous', shape: 'years', measure: 'rendez-vous' }
];

const alone = (id: TableId, rows: keyof FactColumns, order: PublicsSpec['order']): PublicsSpec => ({
	id,
	rows,
	order,
	shape: 'alone'
});

export const PUBLICS_SPECS: readonly PublicsSpec[] = [
	alone('T5', 'statut', 'figure'),
	alone('T5-hors-public', 'hors_public_habituel', 'list'),
	alone('T5-premiere-venue', 'premiere_venue', 'list'),
	alone('T6-age', 'tranche_age', 'list'),
	alone('T6-sexe', 'sexe', 'list'),
	{ id: 'T6', rows: 'tranche_age', order: 'list', shape: 'cross', columns: 'sexe' },
	alone('T7', 'niveau_diplome', 'list'),
	alone('T8-departement', 'departement', 'list'),
	alone('T8-epci', 'epci', 'figure'),
	alone('T9', 'objet_principal', 'figure'),
	{ id: 'T9-statut', rows: 'objet_principal', order: 'figure', shape: 'cross', columns: 'statut' },
	alone('T10', 'objets', 'figure'),
	alone('T11', 'freins', 'figure'),
	{ id: 'T11-age', rows: 'freins', order: 'figure', shape: 'cross', columns: 'tranche_age' },
	alone('T12', 'leviers', 'figure'),
	alone('T13-numerique', 'autonomie_numerique', 'list'),
	alone('T13-demarches', 'autonomie_demarches', 'list'),
	alone('T13-connaissance', 'connaissance_dispositifs', 'list'),
	alone('T3-urgence', 'urgence_niveau', 'list'),
	alone('T14', 'informations', 'figure'),
	alone('T14-jeunes', 'jeune_16_30', 'list'),
	alone('T15', 'suite', 'figure'),
	{ id: 'T15-statut', rows: 'suite', order: 'figure', shape: 'cross', columns: 'statut' },
	alone('T16', 'reseau', 'figure'),
	alone('T16-forme', 'mise_en_relation', 'list'),
	{ id: 'T16-croise', rows: 'reseau', order: 'figure', shape: 'cross', columns: 'mise_en_relation' },
	{
		id: 'T17',
		rows: 'reseaux_eligibles',
		order: 'figure',
		shape: 'margins',
		columns: ['reseaux_eligibles', 'reseaux_montres', 'reseau']
	},
	alone('T18', 'synthese', 'list'),
	alone('T20', 'origine', 'figure'),
	alone('T21', 'anonyme', 'list')
];
