import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** A national number, and the criteria that call it. */
export type EmergencyNumber = {
	readonly number: string;
	readonly bySms?: true;
	readonly source: string;
	readonly criteria: readonly UrgencyCriterion[];
};

const SERVICE_PUBLIC = 'service-public F33954 ; codelists.md urgence';

/** In the order they are dialled. Read on 22 November 2026 (operators.md §5, codelists.md « urgence »). */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
	{
		number: '17',
		source: SERVICE_PUBLIC,
		criteria: ['danger-en-cours', 'violences-retour-impossible', 'mineur-en-danger']
	},
	{
		number: '15',
		source: SERVICE_PUBLIC,
		criteria: ['danger-en-cours', 'propos-suicidaires', 'besoin-vital', 'detresse-aigue']
	},
	{ number: '18', source: SERVICE_PUBLIC, criteria: ['danger-en-cours'] },
	{ number: '112', source: SERVICE_PUBLIC, criteria: ['danger-en-cours'] },
	{
		number: '114',
		bySms: true,
		source: SERVICE_PUBLIC,
		criteria: ['danger-en-cours', 'violences-retour-impossible']
	},
	{ number: '196', source: 'montpellier-infos.fr ; operators.md §5', criteria: ['danger-en-cours'] },
	{
		number: '3114',
		source: 'operators.md §5 ; codelists.md urgence',
		criteria: ['propos-suicidaires', 'detresse-aigue']
	},
	{
		number: '119',
		source: 'L226-6 CASF ; operators.md §5',
		criteria: ['mineur-en-danger']
	},
	{
		number: '3919',
		source: 'operators.md §5 ; tf1info.fr 11/2023',
		criteria: ['violences-retour-impossible']
	},
	{
		number: '115',
		source: 'L345-2 CASF ; operators.md §5',
		criteria: ['sans-abri-ce-soir', 'violences-retour-impossible']
	}
];

/** The numbers that these criteria call, in dialling order. */
export const numbersFor = (criteria: readonly UrgencyCriterion[]): readonly EmergencyNumber[] =>
	EMERGENCY_NUMBERS.filter((line) => line.criteria.some((criterion) => criteria.includes(criterion)));
