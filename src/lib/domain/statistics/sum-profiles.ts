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
	const rows = new Map<string, { codes: readonly (string | boolean | null)[]; count: number }>();
	let total = 0;
	for (const { weight, columns } of profiles) {
		if (!fits(columns, filter)) continue;
		total += weight;
		for (const codes of codesBy(columns, by)) {
			const key = JSON.stringify(codes);
			const row = rows.get(key) ?? { codes, count: 0 };
			rows.set(key, { codes, count: row.count + weight });
		}
	}
	const ordered = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
	return { by, rows: ordered as ProtectedRow[], total: total as ProtectedCount };
}

function fits(columns: Profile['columns'], filter: ProfileFilter): boolean {
	return Object.entries(filter).every(([name, codes]) => {
		const held = codesOf(columns, name as keyof FactColumns);
		return codes === undefined || held.some((code) => codes.includes(code));
	});
}

const codesBy = (columns: Profile['columns'], by: readonly (keyof FactColumns)[]) =>
	by.reduce<(string | boolean | null)[][]>(
		(ways, name) => ways.flatMap((way) => codesOf(columns, name).map((code) => [...way, code])),
		[[]]
	);

const codesOf = (
	columns: Profile['columns'],
	name: keyof FactColumns
): readonly (string | boolean | null)[] => {
	const value = columns[name];
	return Array.isArray(value) ? value : [value as string | boolean | null];
};
