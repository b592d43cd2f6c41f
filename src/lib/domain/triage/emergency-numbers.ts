import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

/** A national number. */
export type EmergencyNumber = {
	readonly number: string;
	readonly bySms?: true;
	readonly source: string;
};

/** When a number is for a turn that things may take, and not the first thing to dial. */
export type CallCondition = 'danger' | 'passage-a-l-acte' | 'sante-en-jeu';

/** A number to dial, with what would call for it; no condition means: now. */
export type EmergencyCall = EmergencyNumber & { readonly when: readonly CallCondition[] };

const SERVICE_PUBLIC = 'service-public F33954 ; codelists.md urgence';

/** Read on 22 November 2026 (operators.md §5, codelists.md « urgence »). */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
	{ number: '17', source: SERVICE_PUBLIC },
	{ number: '15', source: SERVICE_PUBLIC },
	{ number: '18', source: SERVICE_PUBLIC },
	{ number: '112', source: SERVICE_PUBLIC },
	{ number: '114', bySms: true, source: SERVICE_PUBLIC },
	{ number: '196', source: 'montpellier-infos.fr ; operators.md §5' },
	{ number: '3114', source: 'operators.md §5 ; codelists.md urgence' },
	{ number: '119', source: 'L226-6 CASF ; operators.md §5' },
	{ number: '3919', source: 'operators.md §5 ; tf1info.fr 11/2023' },
	{ number: '115', source: 'L345-2 CASF ; operators.md §5' }
];

type Line = readonly [number: string, when?: CallCondition];

/** For each criterion, the numbers in the order of its action (codelists.md « urgence »). */
const CALLS: { readonly [criterion in UrgencyCriterion]?: readonly Line[] } = {
	'danger-en-cours': [['17'], ['15'], ['18'], ['112'], ['114'], ['196']],
	'propos-suicidaires': [['3114'], ['15', 'passage-a-l-acte']],
	'violences-retour-impossible': [['17', 'danger'], ['114', 'danger'], ['3919'], ['115']],
	'mineur-en-danger': [['119'], ['17', 'danger']],
	'sans-abri-ce-soir': [['115']],
	'besoin-vital': [['15', 'sante-en-jeu']],
	'detresse-aigue': [['3114'], ['15', 'sante-en-jeu']]
};

/** The numbers that these criteria call, most urgent criterion first, each number once. */
export function callsFor(criteria: readonly UrgencyCriterion[]): readonly EmergencyCall[] {
	const lines = criteria.flatMap((criterion) => CALLS[criterion] ?? []);
	return [...new Set(lines.map(([number]) => number))].flatMap((number) => {
		const known = EMERGENCY_NUMBERS.find((line) => line.number === number);
		const conditions = lines.filter((line) => line[0] === number).map((line) => line[1]);
		// Called at once by one criterion, a number waits for no other's condition.
		const when = conditions.every((one) => one !== undefined) ? [...new Set(conditions)] : [];
		return known ? [{ ...known, when }] : [];
	});
}
