import { crossesOf } from '#lib/domain/statistics/catalogue.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { addUp, sumLots, type ProtectedCount } from '#lib/domain/statistics/sum-profiles.ts';
import { codesOf, hasSeveral, isRest, mergedCode } from '#lib/domain/report/codes.ts';
import { interviewsOf } from '#lib/domain/report/exact.ts';
import { NOBODY, counted, silent, whole, type Readable } from '#lib/domain/report/publics-tables.ts';
import type { Cell, Column, Note, PublicsTable, ReportLot, Row } from '#lib/domain/report/report.ts';
import type { PublicsSpec } from '#lib/domain/report/tables.ts';

type CrossSpec = Extract<PublicsSpec, { shape: 'cross' }>;

/** A cross is read when the lots that declare it hold at least this part of the interviews. */
const LEAST_COVERED = 0.75;
/** More columns than this do not fit a page: the largest stay, the others count together. */
const MOST_COLUMNS = 7;
const KEPT_COLUMNS = 4;

/**
 * Two columns crossed, merged as the lots were fitted; null when too few of the lots declare the cross. A row whose published
 * total is under 2 k is not broken down (anonymous-counts.md §4.3): published figures decide, never true ones.
 */
export function crossTable(spec: CrossSpec, { now }: Readable): PublicsTable | null {
	const lots = now.filter(({ tier }) => declares(tier, spec));
	const covered = interviewsOf(lots);
	if (lots.length === 0 || covered < LEAST_COVERED * interviewsOf(now)) return null;
	const cells = mergedSums(lots, [spec.rows, spec.columns]);
	const rowTotals = mergedSums(lots, [spec.rows]);
	const columnTotals = mergedSums(lots, [spec.columns]);
	const { codes: columns, parts } = columnsOf(spec.columns, (code) => columnTotals.of(code));
	const least = 2 * Math.max(...lots.map(({ k }) => k));
	const cell = (row: string, column: string): ProtectedCount =>
		addUp(parts(column).map((part) => cells.of(row, part)));
	const rows = rowsOf(spec, rowTotals).map((row): Row<ProtectedCount> => {
		const total = rowTotals.of(row);
		const broken = columns.map((column) =>
			total < least ? silent('ligne-courte') : counted(cell(row, column))
		);
		return { code: row, cells: [counted(total), ...broken] };
	});
	const total: Cell<ProtectedCount>[] = [
		whole(cells.total),
		...columns.map((column) => counted(addUp(parts(column).map((part) => columnTotals.of(part)))))
	];
	const notes: Note[] = [
		...(hasSeveral(spec.rows) ? [{ code: 'plusieurs-reponses' } as const] : []),
		...(isMerged(spec.rows) ? [{ code: 'codes-regroupes' } as const] : []),
		...(rows.some(({ cells }) => cells.some(({ what }) => what === 'silent'))
			? [{ code: 'lignes-courtes' } as const]
			: []),
		...(covered < interviewsOf(now) ? [{ code: 'croisement-partiel', interviews: covered } as const] : [])
	];
	return {
		kind: 'publics',
		id: spec.id,
		of: spec.rows,
		columns: headOf(spec.columns, columns),
		rows,
		total,
		several: hasSeveral(spec.rows),
		notes
	};
}

const declares = (tier: ReportLot['tier'], { rows, columns }: CrossSpec): boolean =>
	crossesOf(tier).some((cross) => cross.length === 2 && cross.includes(rows) && cross.includes(columns));

type Sums = {
	readonly of: (...codes: string[]) => ProtectedCount;
	readonly keys: string[];
	readonly total: ProtectedCount;
};

/** Sums by columns, under the codes that a cross merges. */
function mergedSums(lots: readonly ReportLot[], by: readonly (keyof FactColumns)[]): Sums {
	const { rows, total } = sumLots(
		lots.map(({ profiles }) => profiles),
		by
	);
	const grouped = Map.groupBy(rows, ({ codes }) =>
		codes.map((code, at) => mergedCode(by[at]!, code)).join('\0')
	);
	const sums = new Map([...grouped].map(([key, same]) => [key, addUp(same.map(({ count }) => count))]));
	return { of: (...codes) => sums.get(codes.join('\0')) ?? NOBODY, keys: [...sums.keys()], total };
}

function rowsOf({ rows, order }: CrossSpec, { of }: Sums): string[] {
	const all = [...new Set((codesOf(rows) ?? []).map((code) => mergedCode(rows, code)))];
	if (order === 'list') return all;
	return all.toSorted((one, other) => Number(isRest(one)) - Number(isRest(other)) || of(other) - of(one));
}

/** The columns, and which codes each stands for. */
function columnsOf(name: keyof FactColumns, of: (code: string) => number) {
	const all = [...new Set((codesOf(name) ?? []).map((code) => mergedCode(name, code)))];
	if (all.length <= MOST_COLUMNS) return { codes: all, parts: (code: string) => [code] };
	const ranked = all.toSorted(
		(one, other) => Number(isRest(one)) - Number(isRest(other)) || of(other) - of(one)
	);
	const rest = ranked.slice(KEPT_COLUMNS);
	return {
		codes: [...ranked.slice(0, KEPT_COLUMNS), 'autres-reunis'],
		parts: (code: string) => (code === 'autres-reunis' ? rest : [code])
	};
}

const headOf = (column: keyof FactColumns, codes: readonly string[]): Column[] => [
	{ what: 'count', of: { by: 'total' } },
	...codes.map((code): Column => ({ what: 'count', of: { by: 'column', column, code } }))
];

const isMerged = (name: keyof FactColumns): boolean =>
	(codesOf(name) ?? []).some((code) => mergedCode(name, code) !== code);
