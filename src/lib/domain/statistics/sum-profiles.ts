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
	const kept = wanted.length === 0 ? profiles : profiles.filter(({ columns }) => fits(columns, wanted));
	const [one, two] = by;
	const sums = one && by.length <= 2 ? sumsOf(kept, one, two) : sumsOfMany(kept, by);
	const ordered = sums
		.map((row) => ({ row, key: JSON.stringify(row.codes) }))
		.toSorted((first, second) => (first.key < second.key ? -1 : 1));
	const total = weightOf(kept) as ProtectedCount;
	return { by, rows: ordered.map(({ row }) => row) as ProtectedRow[], total };
}

type Code = string | boolean | null;
type Sum = { readonly codes: readonly Code[]; readonly count: number };

/** One or two columns are the common case, and a region has forty thousand profiles: nothing is made for each of them. */
function sumsOf(
	profiles: readonly Profile[],
	one: keyof FactColumns,
	two: keyof FactColumns | undefined
): Sum[] {
	const sums = new Map<Code, Map<Code, number>>();
	const add = (first: Code, second: Code, weight: number): void => {
		const row = sums.get(first) ?? sums.set(first, new Map()).get(first)!;
		row.set(second, (row.get(second) ?? 0) + weight);
	};
	for (const { weight, columns } of profiles) {
		const first = columns[one] as Code | readonly Code[];
		const second = two === undefined ? null : (columns[two] as Code | readonly Code[]);
		if (!isSeveral(first) && !isSeveral(second)) add(first, second, weight);
		else for (const code of all(first)) for (const other of all(second)) add(code, other, weight);
	}
	return [...sums].flatMap(([first, row]) =>
		[...row].map(([second, count]) => ({ codes: two === undefined ? [first] : [first, second], count }))
	);
}

function sumsOfMany(profiles: readonly Profile[], by: readonly (keyof FactColumns)[]): Sum[] {
	const sums = new Map<string, Sum>();
	if (by.length === 0) return profiles.length === 0 ? [] : [{ codes: [], count: weightOf(profiles) }];
	for (const { weight, columns } of profiles) {
		for (const codes of codesBy(columns, by)) {
			const key = JSON.stringify(codes);
			sums.set(key, { codes, count: (sums.get(key)?.count ?? 0) + weight });
		}
	}
	return [...sums.values()];
}

const weightOf = (profiles: readonly Profile[]): number =>
	profiles.reduce((sum, { weight }) => sum + weight, 0);

const isSeveral = (value: Code | readonly Code[]): value is readonly Code[] => Array.isArray(value);
const all = (value: Code | readonly Code[]): readonly Code[] => (isSeveral(value) ? value : [value]);

/**
 * The same over whole lots, without a filter. A lot never changes once closed: its sums are remembered with its profiles, and a
 * region’s page adds up a hundred of them without reading each profile again.
 */
export function sumLots(
	lots: readonly (readonly Profile[])[],
	by: readonly (keyof FactColumns)[]
): ProtectedTable {
	const rows = new Map<string, { readonly codes: readonly Code[]; count: number }>();
	let total = 0;
	for (const lot of lots) {
		const { keyed, weight } = summed(lot, by);
		total += weight;
		for (const [key, { codes, count }] of keyed) {
			const row = rows.get(key);
			if (row) row.count += count;
			else rows.set(key, { codes, count });
		}
	}
	const ordered = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
	return { by, rows: ordered as ProtectedRow[], total: total as ProtectedCount };
}

type Summed = {
	readonly keyed: readonly (readonly [key: string, row: ProtectedRow])[];
	readonly weight: number;
};

function summed(lot: readonly Profile[], by: readonly (keyof FactColumns)[]): Summed {
	const known = remembered.get(lot) ?? remembered.set(lot, new Map()).get(lot)!;
	const name = by.join(' ');
	const found = known.get(name);
	if (found) return found;
	const { rows, total } = sumProfiles(lot, {}, by);
	const sums = { keyed: rows.map((row) => [JSON.stringify(row.codes), row] as const), weight: total };
	known.set(name, sums);
	return sums;
}

const remembered = new WeakMap<readonly Profile[], Map<string, Summed>>();

/** Protected figures added up: rows that are shown as one. */
export const addUp = (counts: readonly ProtectedCount[]): ProtectedCount =>
	counts.reduce((sum: number, count) => sum + count, 0) as ProtectedCount;

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

const codesOf = (columns: Profile['columns'], name: keyof FactColumns): readonly Code[] =>
	all(columns[name] as Code | readonly Code[]);
