import type { Stage } from '#lib/domain/interview/interview.ts';

/** Beyond that, the time since the opening no longer says how long the conversation lasts (it was interrupted). */
const LONGEST_MINUTES = 120;

/**
 * The stage clock: « 12 min, sur 35 à 45 ». Null once it would say nothing useful. Never an alarm: the words are the same
 * after 45 minutes (domain/interview.md §1; our proposal, no norm was found).
 */
export function paceOf(minutes: number): string | null {
	if (minutes < 0 || minutes > LONGEST_MINUTES) return null;
	return `${Math.floor(minutes)}\u00a0min, sur 35 à 45`;
}

/** Proposed minutes of the moments of the conversation, in order (domain/interview.md §1). */
export const PROPOSED_TIMES: readonly {
	readonly stages: readonly Stage[];
	readonly name: string;
	readonly minutes: string;
	/** Kept when there are fifteen minutes in all. */
	readonly short: boolean;
}[] = [
	{ stages: ['premier-contact'], name: 'Premier contact', minutes: '1 à 2', short: true },
	{ stages: [], name: 'Cadre', minutes: '2', short: true },
	{ stages: ['ecoute'], name: 'Écoute', minutes: '8 à 12', short: false },
	{ stages: ['reformulation', 'demandes'], name: 'Reformulation, demandes', minutes: '5 à 8', short: true },
	{ stages: ['situation', 'freins-leviers'], name: 'Diagnostic partagé', minutes: '5 à 8', short: false },
	{ stages: ['informations'], name: 'Informations', minutes: '4 à 8', short: false },
	{ stages: ['orientation'], name: 'Pistes et orientation', minutes: '4 à 6', short: false },
	{ stages: ['plan', 'synthese'], name: 'Plan et synthèse', minutes: '4 à 6', short: true },
	{ stages: ['cloture'], name: 'Clôture', minutes: '1 à 2', short: false }
];
