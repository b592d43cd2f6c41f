import type { Variable } from '#lib/domain/statistics/dictionary.ts';

/** The fewest interviews that a profile may stand for; more where a value asks for it. */
export type Policy = {
	readonly k: number;
	readonly heavier: readonly {
		readonly variable: string;
		readonly value: string | boolean;
		readonly least: number;
	}[];
};

/** Interviews of people who came back: five of them may be one person (anonymous-counts.md §2). */
const K_RETURN = 8;

/** The policy of a threshold: `kRetour` for interviews that are no first visit. */
export const policyFor = (k: number): Policy => ({
	k,
	heavier: [{ variable: 'premiere_venue', value: false, least: Math.max(K_RETURN, k) }]
});

/** The least weight of a row that has this value, as far as this variable decides. */
export function minimumOf({ k, heavier }: Policy, { name, values }: Variable, value: number): number {
	return heavier.reduce(
		(most, rule) =>
			rule.variable === name && rule.value === values[value] ? Math.max(most, rule.least) : most,
		k
	);
}
