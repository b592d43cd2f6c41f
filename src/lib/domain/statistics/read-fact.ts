import { COLUMNS, type Column } from '#lib/domain/statistics/columns.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import type { ProfileColumns } from '#lib/domain/statistics/profile.ts';

/** What is wrong with a row: which column, never what it holds. */
export type FactFault =
	| { readonly kind: 'pas-un-objet' | 'colonne-inconnue' }
	| { readonly kind: 'colonne-absente' | 'code-inconnu'; readonly column: string };

export type ReadFact =
	{ readonly ok: true; readonly value: Fact } | { readonly ok: false; readonly error: FactFault };

const KNOWN: ReadonlySet<string> = new Set(COLUMNS.map(({ name }) => name));

/**
 * A fact that comes from outside: exactly the columns of ruling 18, each with codes of its list. Beside `toFact`, the only
 * maker of a fact: nothing but our codes, identifiers without a name and quarters comes through it.
 */
export function readFact(value: unknown): ReadFact {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return { ok: false, error: { kind: 'pas-un-objet' } };
	const row = value as Record<string, unknown>;
	if (Object.keys(row).some((name) => !KNOWN.has(name)))
		return { ok: false, error: { kind: 'colonne-inconnue' } };
	const read: Record<string, unknown> = {};
	for (const column of COLUMNS) {
		const { name } = column;
		if (!Object.hasOwn(row, name)) return { ok: false, error: { kind: 'colonne-absente', column: name } };
		if (!isOf(column, row[name])) return { ok: false, error: { kind: 'code-inconnu', column: name } };
		// In the order of codes, each once: the order of ticking leaves no trace.
		read[name] = Array.isArray(row[name]) ? [...new Set(row[name])].sort() : row[name];
	}
	return { ok: true, value: read as Fact };
}

export type ReadColumns =
	{ readonly ok: true; readonly value: ProfileColumns } | { readonly ok: false; readonly error: FactFault };

/** The columns of a profile that comes from outside, its structure known beforehand; null when only the total is said. */
export function readProfileColumns(
	structure: string,
	told: Readonly<Record<string, unknown>> | null
): ReadColumns {
	if (told && Object.hasOwn(told, 'structure')) return { ok: false, error: { kind: 'colonne-inconnue' } };
	if (told) return readFact({ ...told, structure });
	const nothing = Object.fromEntries(COLUMNS.map(({ name }) => [name, null]));
	return { ok: true, value: { ...nothing, structure } as unknown as ProfileColumns };
}

const IDENTIFIER = /^[\w.:-]{1,64}$/;
const QUARTER = /^20\d\d-T[1-4]$/;
/** Nine digits of a SIREN. */
const EPCI = /^\d{9}$/;

function isOf(column: Column, value: unknown): boolean {
	switch (column.kind) {
		case 'yes-no':
			return typeof value === 'boolean';
		case 'codes':
			return Array.isArray(value) && value.every((code) => column.codes.includes(code));
		case 'code':
			return value === null ? column.optional : column.codes.includes(value as string);
		case 'place':
			return value === null || (typeof value === 'string' && EPCI.test(value));
		case 'quarter':
			return typeof value === 'string' && QUARTER.test(value);
		case 'identifier':
			return typeof value === 'string' && IDENTIFIER.test(value);
	}
}
