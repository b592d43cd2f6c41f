import { COLUMNS, type Column } from '#lib/domain/statistics/columns.ts';
import { nameOf } from '#lib/domain/statistics/dictionary.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import {
	sumProfiles,
	type ProtectedCount,
	type ProtectedTable
} from '#lib/domain/statistics/sum-profiles.ts';
import { epciName } from '#lib/server/directory/index.ts';
import { COLUMN_NAMES } from '#lib/wording/fact-columns.ts';
import { factLabel } from '#lib/wording/fact-codes.ts';

/** A table about people: nothing but protected figures. */
export type PublicsTable = {
	title: string;
	/** True when an interview may count under several rows, so that they add up to more than the total. */
	several: boolean;
	rows: { label: string; count: ProtectedCount }[];
};

/** The exact total of some lots: that of their interviews. */
export const totalOf = (profiles: readonly Profile[]): ProtectedCount => sumProfiles(profiles, {}, []).total;

/** One table for each column about people, from the profiles of some lots; none when only their total is said. */
export function publicsTables(
	profiles: readonly Profile[],
	sites: readonly { readonly id: string; readonly name: string }[]
): PublicsTable[] {
	const detailed = profiles.filter(({ columns }) => columns.site !== null);
	if (detailed.length === 0) return [];
	const names = new Map(sites.map(({ id, name }) => [id, name]));
	return COLUMNS.filter(({ name }) => name !== 'structure' && name !== 'quarter').map((column) => {
		const table = sumProfiles(detailed, {}, [column.name]);
		return {
			title: capital(COLUMN_NAMES[column.name].replace(', identifiant sans nom', '')),
			several: column.kind === 'codes',
			rows: codesOf(column, table).map((code) => ({
				label: names.get(code) ?? factLabel(column.name, code, epciName),
				count: countOf(table, code)
			}))
		};
	});
}

/** Every code that a column may have; of places, those that are named by the figures. */
function codesOf(column: Column, table: ProtectedTable): string[] {
	if (column.kind === 'code') return [...column.codes, ...(column.optional ? ['aucun'] : [])];
	if (column.kind === 'codes') return [...column.codes];
	if (column.kind === 'yes-no') return ['oui', 'non'];
	return table.rows
		.toSorted((one, other) => other.count - one.count)
		.map(({ codes }) => nameOf(codes[0] ?? null));
}

const countOf = ({ rows }: ProtectedTable, code: string): ProtectedCount =>
	rows.find(({ codes }) => nameOf(codes[0] ?? null) === code)?.count ?? (0 as ProtectedCount);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
