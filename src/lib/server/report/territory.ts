import type { RegionInput, RegionStructure } from '#lib/domain/report/region.ts';
import { epciName, gazetteer } from '#lib/server/directory/index.ts';

/** The group of communes of a commune; null when it is not known, or is in none. */
export const epciOf = (communeCode: string): string | null =>
	gazetteer().byCode.get(communeCode)?.epci ?? null;

/** Groups of communes of Brittany, with the inhabitants of their Breton communes, by name. */
export function epcis(): RegionInput['epcis'] {
	const populations = new Map<string, number>();
	for (const { epci, departement, population } of gazetteer().byCode.values()) {
		if (epci && BRETAGNE.includes(departement))
			populations.set(epci, (populations.get(epci) ?? 0) + population);
	}
	return [...populations]
		.map(([code, population]) => ({ code, population }))
		.toSorted((one, other) => nameOf(one.code).localeCompare(nameOf(other.code), 'fr'));
}

/** The names of those where no site is known. */
export function uncovered(structures: readonly RegionStructure[]): string[] {
	const covered = new Set(structures.flatMap(({ sites }) => sites.map(({ epci }) => epci)));
	return epcis()
		.filter(({ code }) => !covered.has(code))
		.map(({ code }) => nameOf(code));
}

const BRETAGNE: readonly string[] = ['22', '29', '35', '56'];

const nameOf = (code: string): string => epciName(code) ?? code;
