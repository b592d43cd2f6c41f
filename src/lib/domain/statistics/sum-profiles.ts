import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';

declare const guarded: unique symbol;

/** A figure about people that may be read: a sum of profiles. A plain number does not compile where one is expected. */
export type ProtectedCount = number & { readonly [guarded]: true };

export type ProtectedRow = {
	readonly codes: readonly (string | boolean | null)[];
	readonly count: ProtectedCount;
};

/** Only protected figures reach a page or an export. */
export type ProtectedTable = {
	readonly by: readonly (keyof FactColumns)[];
	readonly rows: readonly ProtectedRow[];
	readonly total: ProtectedCount;
};

/** Codes that a column may have, any of them; of a column with several codes, one of them is enough. */
export type ProfileFilter = {
	readonly [C in keyof FactColumns]?: readonly (string | boolean | null)[];
};

/**
 * The one way to a figure about people: weights summed by columns, after a filter. A profile counts under each of its codes
 * of a column with several. Rows come in the order of their codes; `total` counts each profile once.
 */
export function sumProfiles(
	profiles: readonly Profile[],
	filter: ProfileFilter,
	by: readonly (keyof FactColumns)[]
): ProtectedTable {
	const wanted = Object.entries(filter) as [keyof FactColumns, readonly Code[] | undefined][];
	const rows = new Map<Code, { readonly codes: readonly Code[]; count: number }>();
	const add = (key: Code, codes: readonly Code[], weight: number): void => {
		const row = rows.get(key);
		if (row) row.count += weight;
		else rows.set(key, { codes, count: weight });
	};
	const [only, ...more] = by;
	let total = 0;
	for (const { weight, columns } of profiles) {
		if (!fits(columns, wanted)) continue;
		total += weight;
		// One column is the common case, and a region has forty thousand profiles.
		if (only && more.length === 0) for (const code of codesOf(columns, only)) add(code, [code], weight);
		else for (const codes of codesBy(columns, by)) add(codes.join('\0'), codes, weight);
	}
	const ordered = [...rows.values()]
		.map((row) => ({ row, key: JSON.stringify(row.codes) }))
		.toSorted((one, other) => (one.key < other.key ? -1 : 1));
	return { by, rows: ordered.map(({ row }) => row) as ProtectedRow[], total: total as ProtectedCount };
}

/** Protected figures added up: rows that are shown as one. */
export const addUp = (counts: readonly ProtectedCount[]): ProtectedCount =>
	counts.reduce((sum: number, count) => sum + count, 0) as ProtectedCount;

type Code = string | boolean | null;

const fits = (
	columns: Profile['columns'],
	wanted: readonly [keyof FactColumns, readonly Code[] | undefined][]
): boolean =>
	wanted.every(([name, codes]) => {
		if (codes === undefined) return true;
		return codesOf(columns, name).some((code) => codes.includes(code));
	});

const codesBy = (columns: Profile['columns'], by: readonly (keyof FactColumns)[]) =>
	by.reduce<Code[][]>(
		(ways, name) => ways.flatMap((way) => codesOf(columns, name).map((code) => [...way, code])),
		[[]]
	);

const codesOf = (columns: Profile['columns'], name: keyof FactColumns): readonly Code[] => {
	const value = columns[name];
	return Array.isArray(value) ? value : [value as Code];
};
