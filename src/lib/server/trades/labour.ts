import formerSheets from '#lib/server/trades/data/former-sheets.json' with { type: 'json' };
import tensions from '#lib/server/trades/data/tensions-2020.json' with { type: 'json' };

/** An employment basin of France Travail, as drawn in 2019. */
export type Basin = { readonly code: string; readonly name: string };

/** How tense hiring was for a sheet of the former ROME: from 1, the least, to 5. */
export type Tension = { readonly sheet: string; readonly name: string; readonly level: number };

/** The year that the shipped figures are about: old, and shown as such. */
export const TENSIONS_YEAR = 2020;

/** The 26 basins of Bretagne, by name. */
export const basins = (): readonly Basin[] =>
	(tensions as BasinRow[])
		.map(([code, name]) => ({ code, name }))
		.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));

/** Tensions of a basin, highest first; none for a basin that is not known. */
export function tensionsIn(basin: string): Tension[] {
	const names = new Map(formerSheets as [string, string][]);
	const [, , rows = []] = (tensions as BasinRow[]).find(([code]) => code === basin) ?? [];
	return rows
		.map(([sheet, level]) => ({ sheet, name: names.get(sheet) ?? sheet, level }))
		.toSorted((one, other) => other.level - one.level || one.name.localeCompare(other.name, 'fr'));
}

/** Tension of a sheet of the former ROME in a basin; null where the source says nothing. */
export const tensionOf = (basin: string, sheet: string): number | null =>
	tensionsIn(basin).find((one) => one.sheet === sheet)?.level ?? null;

type BasinRow = [code: string, name: string, rows: [sheet: string, level: number][]];
