import { and, asc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import type { DiRecord, Kind } from '#lib/domain/directory/schema.ts';
import { db } from '#lib/server/db/index.ts';
import { directorySite } from '#lib/server/db/schema.ts';
import { directoryEntry } from '#lib/server/db/schema-sheets.ts';
import type { DirectorySite } from '#lib/server/stores/directory.ts';
import {
	appliedImports,
	type DirectoryImport,
	type ImportRow
} from '#lib/server/stores/directory-imports.ts';

/** A row of an import that is in the directory, with the import it belongs to. */
export type ImportedRow = ImportRow & { readonly import: DirectoryImport };

/** The rows of imports in the directory that speak of these sheets, merged ones included, those last; in both, last applied comes last. */
export async function importedRows(
	structureId: string | null,
	kind: Kind,
	ids: readonly string[]
): Promise<ImportedRow[]> {
	if (ids.length === 0) return [];
	const of = (column: typeof directoryEntry.sheetId | typeof directoryEntry.duplicateOf) =>
		readRows(structureId, and(eq(directoryEntry.kind, kind), inArray(column, [...ids])));
	// Two questions, each with its index, rather than one that has none.
	const [own, doubles] = [await of(directoryEntry.sheetId), await of(directoryEntry.duplicateOf)];
	const seen = new Set(own.map(rowKey));
	return [...own, ...doubles.filter((row) => !seen.has(rowKey(row)))];
}

const rowKey = (row: ImportedRow): string => `${row.import.id}:${row.row}`;

/** The rows of services that these structures offer. */
export async function serviceRowsOf(
	structureId: string | null,
	structureIds: readonly string[]
): Promise<ImportedRow[]> {
	if (structureIds.length === 0) return [];
	return readRows(
		structureId,
		and(eq(directoryEntry.kind, 'service'), inArray(directoryEntry.structureRef, [...structureIds]))
	);
}

/**
 * Rows of imports in the directory. Which these are is asked first and sorted out here: joined, the engine would start
 * from the imports and read all their rows.
 */
async function readRows(structureId: string | null, which: ReturnType<typeof and>): Promise<ImportedRow[]> {
	const applied = await appliedImports(structureId);
	const order = new Map(applied.map((one, at) => [one.id, at]));
	const rows = await db.select().from(directoryEntry).where(which);
	return rows
		.filter(({ importId, verdict }) => order.has(importId) && verdict !== 'refusee')
		.map((row) => ({ ...row, import: applied[order.get(row.importId)!] }) as unknown as ImportedRow)
		.toSorted((a, b) => order.get(a.import.id)! - order.get(b.import.id)! || a.row - b.row);
}

/** Some rows of an import after a number, as a list of lines needs them: without their records. */
export async function pageOfRows(importId: string, after: number, limit: number): Promise<RowLine[]> {
	const rows = await db
		.select(LINE_COLUMNS)
		.from(directoryEntry)
		.where(
			and(
				eq(directoryEntry.importId, importId),
				gt(directoryEntry.row, after),
				ne(directoryEntry.verdict, 'refusee')
			)
		)
		.orderBy(asc(directoryEntry.row))
		.limit(limit);
	return rows as unknown as RowLine[];
}
export type RowLine = Omit<ImportRow, 'doc' | 'notes'>;

const LINE_COLUMNS = {
	row: directoryEntry.row,
	kind: directoryEntry.kind,
	sheetId: directoryEntry.sheetId,
	verdict: directoryEntry.verdict,
	structureRef: directoryEntry.structureRef,
	name: directoryEntry.name,
	networks: directoryEntry.networks,
	themes: directoryEntry.themes,
	communeCode: directoryEntry.communeCode,
	lat: directoryEntry.lat,
	lon: directoryEntry.lon,
	updatedOn: directoryEntry.updatedOn,
	duplicateOf: directoryEntry.duplicateOf,
	decision: directoryEntry.decision
};

const MOST_NUMBERS = 500;

/** The records of some rows of an import. */
export async function recordsOf(
	importId: string,
	numbers: readonly number[]
): Promise<Map<number, DiRecord>> {
	const found = new Map<number, DiRecord>();
	for (let at = 0; at < numbers.length; at += MOST_NUMBERS) {
		const some = numbers.slice(at, at + MOST_NUMBERS);
		const rows = await db
			.select({ row: directoryEntry.row, doc: directoryEntry.doc })
			.from(directoryEntry)
			.where(and(eq(directoryEntry.importId, importId), inArray(directoryEntry.row, some)));
		for (const { row, doc } of rows) if (doc) found.set(row, doc);
	}
	return found;
}

/** Sites shipped or entered by the structure, by id; those of another are not found. */
export async function findDirectorySites(
	structureId: string | null,
	ids: readonly string[]
): Promise<Map<string, DirectorySite>> {
	if (ids.length === 0) return new Map();
	const shipped = isNull(directorySite.structureId);
	const rows = await db
		.select()
		.from(directorySite)
		.where(
			and(
				inArray(directorySite.id, [...ids]),
				structureId === null ? shipped : or(shipped, eq(directorySite.structureId, structureId))
			)
		);
	return new Map(rows.map((row) => [row.id, row as DirectorySite]));
}
