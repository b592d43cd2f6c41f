import type { ComplexityReason } from '#lib/domain/diagnostic/complexity.ts';

/** Why *conseil* may be proposed, said to the counsellor. */
export const COMPLEXITY: Readonly<Record<ComplexityReason, string>> = {
	'freins-lies': 'Plusieurs freins tiennent ensemble\u00a0: en lever un fait bouger les autres.',
	'droits-en-conflit': 'Une démarche faite trop vite pourrait faire perdre un droit.',
	'demande-a-clarifier': 'La demande reste à clarifier, et c’est déjà un travail.'
};
