import { urgencyCriteria, type UrgencyCriterion } from '#lib/vocabularies/urgency.ts';
import { ACTIONS, type Action, type ActionCode } from '#lib/domain/triage/actions.ts';
import { callsFor, type EmergencyCall } from '#lib/domain/triage/emergency-numbers.ts';

/** From the least to the most urgent. */
export const LEVELS = ['differable', 'jour', 'immediat'] as const;
export type UrgencyLevel = (typeof LEVELS)[number];
export type UrgencyFamily = (typeof urgencyCriteria)['entries'][number]['group'];

/** One criterion that counts, as a reason: `wording/triage.ts` has its sentence. */
export type TriageReason = {
	readonly code: UrgencyCriterion;
	readonly params: { readonly level: UrgencyLevel; readonly family: UrgencyFamily };
	readonly sensitive: boolean;
};

/** What the criteria of the first contact mean for the next minutes. Nothing of it is kept but level and family. */
export type Triage = {
	readonly level: UrgencyLevel;
	/** Known criteria, most urgent first. */
	readonly criteria: readonly UrgencyCriterion[];
	/** Codes that the list does not hold: ignored, and said. */
	readonly unknown: readonly string[];
	readonly families: readonly UrgencyFamily[];
	readonly reasons: readonly TriageReason[];
	readonly actions: readonly ActionCode[];
	/** The safety protocol comes before the interview (ruling 12). */
	readonly protocol: boolean;
	/** Numbers to dial, in the order of what to do; only under the protocol. */
	readonly numbers: readonly EmergencyCall[];
};

/** Families whose immediate criteria open the safety protocol (ruling 12). */
const PROTECTED: readonly UrgencyFamily[] = ['securite', 'besoins-vitaux'];

/** Level = the highest criterion; a criterion never lowers it, a wish changes the slot and not the level. */
export function triage(criteria: readonly string[]): Triage {
	const entries = urgencyCriteria.entries
		.filter((entry) => criteria.includes(entry.code))
		.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
	const codes = entries.map((entry) => entry.code);
	const protective = entries.filter((entry) => entry.level === 'immediat' && PROTECTED.includes(entry.group));
	const level = entries[0]?.level ?? 'differable';
	return {
		level,
		criteria: codes,
		unknown: [...new Set(criteria.filter((code) => !(codes as readonly string[]).includes(code)))],
		families: [...new Set(entries.map((entry) => entry.group))],
		reasons: entries.map((entry) => ({
			code: entry.code,
			params: { level: entry.level, family: entry.group },
			sensitive: entry.cls.startsWith('C')
		})),
		actions: actionsFor(codes, level),
		protocol: protective.length > 0,
		numbers: callsFor(protective.map((entry) => entry.code))
	};
}

const actionsFor = (criteria: readonly UrgencyCriterion[], level: UrgencyLevel): readonly ActionCode[] =>
	(ACTIONS as readonly Action[])
		.filter((action) => action.criteria?.some((one) => criteria.includes(one)) ?? action.level === level)
		.map((action) => action.code as ActionCode);
