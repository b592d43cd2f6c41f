import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import { nameOf, type Value } from '#lib/domain/statistics/dictionary.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { MERGED } from '#lib/domain/statistics/merging.ts';

/** Every code that a column may have, in the order of its list; null for a column of places, whose codes are those of figures. */
export function codesOf(name: keyof FactColumns): readonly string[] | null {
	const column = COLUMNS.find((one) => one.name === name)!;
	if (column.kind === 'yes-no') return ['oui', 'non'];
	if (column.kind === 'codes') return column.codes;
	if (column.kind === 'code') return column.optional ? [...column.codes, nameOf(null)] : column.codes;
	return null;
}

/** True when an interview may count under several codes of the column. */
export const hasSeveral = (name: keyof FactColumns): boolean =>
	COLUMNS.some((one) => one.name === name && one.kind === 'codes');

/** What a value counts under in a cross. */
export function mergedCode(name: keyof FactColumns, value: Value): string {
	const groups = Object.entries(MERGED[name] ?? {});
	return groups.find(([, codes]) => codes.includes(String(value)))?.[0] ?? nameOf(value);
}

/** What stands after everything else, whatever its figure. */
export const isRest = (code: string): boolean => RESTS.has(code);

const RESTS: ReadonlySet<string> = new Set([
	...['aucun', 'aucune', 'autre', 'autre-situation', 'autres-reunis'],
	...['non-communique', 'non-exprime', 'relais-specialise']
]);
