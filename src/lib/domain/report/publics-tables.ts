import { nameOf } from '#lib/domain/statistics/dictionary.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { sumLots, type ProtectedCount } from '#lib/domain/statistics/sum-profiles.ts';
import { codesOf, hasSeveral, isRest } from '#lib/domain/report/codes.ts';
import { changeOf, overlapsOf, sharesOf } from '#lib/domain/report/percent.ts';
import type { Cell, Column, Note, PublicsTable, ReportLot, Row } from '#lib/domain/report/report.ts';
import type { PublicsSpec } from '#lib/domain/report/tables.ts';

/** Lots that say more than their total: of the year, and of the year before when there is something to compare with. */
export type Readable = {
	readonly year: number;
	readonly now: readonly ReportLot[];
	readonly before: readonly ReportLot[] | null;
};

/** Published figures of the codes of a column, and their total. */
export type Figures = { readonly of: (code: string) => ProtectedCount; readonly total: ProtectedCount };

/** What a column of some lots says. */
export function figuresOf(
	lots: readonly ReportLot[],
	column: keyof FactColumns
): Figures & { codes: string[] } {
	const { rows, total } = sumLots(
		lots.map(({ profiles }) => profiles),
		[column]
	);
	const byCode = new Map(rows.map(({ codes, count }) => [nameOf(codes[0] ?? null), count]));
	return { codes: [...byCode.keys()], of: (code) => byCode.get(code) ?? NOBODY, total };
}

export const NOBODY = 0 as ProtectedCount;

/** A column alone: its figure, its share, the year before and what moved. */
export function aloneTable(spec: PublicsSpec, { year, now, before }: Readable): PublicsTable {
	const several = hasSeveral(spec.rows);
	const figures = figuresOf(now, spec.rows);
	const earlier = before && figuresOf(before, spec.rows);
	const all = codesOf(spec.rows) ?? [...new Set([...figures.codes, ...(earlier?.codes ?? [])])].toSorted();
	const codes = shownCodes(all, (code) => [figures.of(code), earlier?.of(code) ?? 0], spec.order);
	const counts = codes.map(figures.of);
	const shares = several ? overlapsOf(counts, figures.total) : sharesOf(counts);
	const compare = (one: number, other: number): Cell<ProtectedCount> => compared(one, other);
	const rows = codes.map((code, at): Row<ProtectedCount> => ({
		code,
		cells: [
			counted(figures.of(code)),
			figures.total === 0 ? silent('rien') : { what: 'share', percent: shares[at]! },
			...(earlier ? [counted(earlier.of(code)), compare(earlier.of(code), figures.of(code))] : [])
		]
	}));
	const total: Cell<ProtectedCount>[] = [
		whole(figures.total),
		several || figures.total === 0 ? silent('rien') : { what: 'share', percent: 100 },
		...(earlier ? [whole(earlier.total), compare(earlier.total, figures.total)] : [])
	];
	const notes: Note[] = [
		...(several ? [{ code: 'plusieurs-reponses' } as const] : []),
		...(codes.length < all.length ? [{ code: 'autres-a-zero' } as const] : [])
	];
	return {
		kind: 'publics',
		id: spec.id,
		of: spec.rows,
		columns: yearColumns(year, earlier !== null),
		rows,
		total,
		several,
		notes
	};
}

/** Several columns that say the same codes: how often a network could help, was shown, was chosen. */
export function marginsTable(
	spec: Extract<PublicsSpec, { shape: 'margins' }>,
	{ now }: Readable
): PublicsTable {
	const each = spec.columns.map((column) => figuresOf(now, column));
	const all = codesOf(spec.rows) ?? [];
	const codes = shownCodes(all, (code) => each.map(({ of }) => of(code)), spec.order);
	const rows = codes.map((code): Row<ProtectedCount> => {
		const counts = each.map(({ of }) => of(code));
		const [first, last] = [counts[0]!, counts.at(-1)!];
		const share: Cell<ProtectedCount> =
			changeOf(first, first) === null
				? silent('ordre-de-grandeur')
				: { what: 'share', percent: Math.round((100 * last) / first) };
		return { code, cells: [...counts.map(counted), share] };
	});
	const columns: Column[] = [
		...spec.columns.map((column): Column => ({ what: 'count', of: { by: 'measure', measure: column } })),
		{ what: 'share', of: { by: 'measure', measure: 'choisi-sur-eligible' } }
	];
	const notes: Note[] = codes.length < all.length ? [{ code: 'autres-a-zero' }] : [];
	return { kind: 'publics', id: spec.id, of: spec.rows, columns, rows, total: null, several: true, notes };
}

/** A list longer than this shows the codes that somebody counts under; a sentence says the others. */
const LONG_LIST = 15;

function shownCodes(
	all: readonly string[],
	figures: (code: string) => readonly number[],
	order: PublicsSpec['order']
): string[] {
	const shown =
		all.length > LONG_LIST ? all.filter((code) => figures(code).some((count) => count > 0)) : [...all];
	if (order === 'list') return shown;
	const first = (code: string): number => figures(code)[0] ?? 0;
	return shown.toSorted(
		(one, other) => Number(isRest(one)) - Number(isRest(other)) || first(other) - first(one)
	);
}

export const yearColumns = (year: number, compared: boolean): Column[] => [
	{ what: 'count', of: { by: 'year', year } },
	{ what: 'share', of: { by: 'year', year } },
	...(compared
		? [
				{ what: 'count', of: { by: 'year', year: year - 1 } } as const,
				{ what: 'change', of: { by: 'year', year } } as const
			]
		: [])
];

export const counted = <Count>(count: Count): Cell<Count> => ({ what: 'count', count });
/** The interviews of all the lots that a table is read from: their number is exact. */
export const whole = <Count>(count: Count): Cell<Count> => ({ what: 'count', count, exact: true });
export const silent = (why: Extract<Cell<never>, { what: 'silent' }>['why']): Cell<never> => ({
	what: 'silent',
	why
});

/** What moved from one year to the next, where it means anything. */
export function compared(before: number, now: number): Cell<never> {
	const percent = changeOf(before, now);
	return percent === null ? silent('ordre-de-grandeur') : { what: 'change', percent };
}
