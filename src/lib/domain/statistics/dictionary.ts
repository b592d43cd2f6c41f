import { COLUMNS, type Column } from '#lib/domain/statistics/columns.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { MERGED, MOST_IN_CROSSES } from '#lib/domain/statistics/merging.ts';

export type Value = string | boolean | null;

/** One dimension of a profile: a column with one value, or one item of a column with several (0/1). */
export type Variable = {
	/** `statut`, or `freins:mobilite` for an item. */
	readonly name: string;
	readonly column: keyof FactColumns;
	readonly item: string | null;
	readonly values: readonly Value[];
	/** Name of what each value counts under in a cross; at most 15 of them. */
	readonly merged: readonly string[];
};

/** The open lists of a lot: what no vocabulary holds. */
export type Places = {
	readonly sites: readonly string[];
	/** Quarters of the exercise, `YYYY-Tn`. */
	readonly quarters: readonly string[];
	readonly epcis: readonly string[];
};

/** Version of variables, codes and merging; it changes on a 1 January only (anonymous-counts.md §7). */
export const DICTIONARY_VERSION = '2026.1';

/** The variables of a lot. It depends on places and calendar, never on what people said. */
export const dictionaryOf = (places: Places): readonly Variable[] =>
	COLUMNS.flatMap((column) => variablesOf(column, places));

function variablesOf(column: Column, places: Places): Variable[] {
	const { name } = column;
	if (name === 'structure') return [];
	if (column.kind === 'codes') {
		return column.codes.map((item) => variable(`${name}:${item}`, name, item, [false, true]));
	}
	return [variable(name, name, null, valuesOf(column, places))];
}

function valuesOf(column: Column, { sites, quarters, epcis }: Places): Value[] {
	if (column.kind === 'identifier') return sites.toSorted();
	if (column.kind === 'quarter') return quarters.toSorted();
	if (column.kind === 'yes-no') return [false, true];
	if (column.kind === 'code') return column.optional ? [...column.codes, null] : [...column.codes];
	return [...epcis.toSorted(), null];
}

const variable = (
	name: string,
	column: keyof FactColumns,
	item: string | null,
	values: readonly Value[]
): Variable => ({
	name,
	column,
	item,
	values,
	merged: mergedNames(name, values)
});

function mergedNames(name: string, values: readonly Value[]): string[] {
	const groups = Object.entries(MERGED[name] ?? {});
	const names = values.map(
		(value) => groups.find(([, codes]) => codes.includes(String(value)))?.[0] ?? nameOf(value)
	);
	if (name !== 'site' || names.length <= MOST_IN_CROSSES) return names;
	return names.map((site, at) => (at < MOST_IN_CROSSES - 1 ? site : 'autres-lieux'));
}

/** How a value is named where a text is needed: « oui », « non », « aucun » for what is absent. */
export const nameOf = (value: Value): string =>
	value === null ? 'aucun' : value === true ? 'oui' : value === false ? 'non' : value;
