/**
 * Islands without a bridge, by commune (COG 2026); communes of one island share its name. Island and mainland are never
 * so many kilometres by road: one crosses the sea. Île-Tudy is a peninsula, and Noirmoutier lies outside what ships.
 */
const ISLANDS: Readonly<Record<string, string>> = {
	'22016': 'Bréhat',
	'29082': 'Batz',
	'29083': 'Sein',
	'29084': 'Molène',
	'29155': 'Ouessant',
	'56009': 'Belle-Île',
	'56114': 'Belle-Île',
	'56152': 'Belle-Île',
	'56241': 'Belle-Île',
	'56069': 'Groix',
	'56085': 'Hœdic',
	'56086': 'Houat',
	'56087': 'Île-aux-Moines',
	'56088': 'Île-d’Arz'
};

/** True when going from one commune to the other means crossing the sea. */
export const isCrossing = (from: string | null, to: string | null): boolean =>
	from !== null && to !== null && ISLANDS[from] !== ISLANDS[to];
