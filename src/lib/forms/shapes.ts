import type { Shape } from '#lib/domain/interview/merge.ts';
import { DEMAND_SLOTS, STEP_FIELDS, STEP_SLOTS } from '#lib/forms/interview.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Demands close up when one goes; a validation is about the wording that the person heard. */
export const listeningShape: Shape = {
	lists: [
		{ rows: numbers(DEMAND_SLOTS).map((at) => [`demande${at}`, `objet${at}`]), beside: ['principale'] }
	],
	about: { validee: 'reformulation' }
};

/** Priorities are one order, the person's. */
export const diagnosticShape: Shape = {
	lists: [{ rows: [['priorite1'], ['priorite2'], ['priorite3']] }]
};

/** The person's screen: the same words, one line for each. */
export const sharedScreenShape: Shape = {
	lists: [
		{ rows: numbers(DEMAND_SLOTS).map((at) => [`demande${at}`]) },
		{ rows: numbers(STEP_SLOTS).map((at) => [`etape${at}`]) }
	],
	about: { validee: 'reformulation' }
};

/** Steps close up and change places; what is to be done says which step it is. */
export const planShape: Shape = {
	lists: [
		{
			rows: numbers(STEP_SLOTS).map((at) =>
				['quoi' as const, ...STEP_FIELDS.filter((field) => field !== 'quoi')].map((field) => `${field}${at}`)
			)
		}
	]
};
