import type { Condition } from '#lib/domain/referral/condition.ts';
import type { Question, Strength } from '#lib/domain/referral/reasons.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/**
 * One row of the need table: when the condition holds, the network answers, this strongly, for this reason.
 * `ask`: personal questions this row may put when an answer is missing; otherwise nothing personal is asked for it.
 */
export type Need = {
	readonly network: Network;
	readonly strength: Strength;
	readonly because: string;
	readonly when: Condition;
	readonly source: string;
	readonly ask?: readonly Question[];
};

/** State of the law the rules were written from (operators.md). */
export const LAW_AS_OF = '2026-11-22';
