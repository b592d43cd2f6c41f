import { and, asc, eq, getTableColumns, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import type { DiRecord, Kind } from '#lib/domain/directory/schema.ts';
import { db } from '#lib/server/db/index.ts';
import { directorySite } from '#lib/server/db/schema.ts';
import { directoryEntry, directoryImport } from '#lib/server/db/schema-sheets.ts';
import type { DirectorySite } from '#lib/server/stores/directory.ts';
import type { DirectoryImport, ImportRow } from '#lib/server/stores/directory-imports.ts';

/** A row of an import that is in the directory, with the import it belongs to. */
export type ImportedRow = ImportRow & { readonly import: DirectoryImport };

/** The rows of imports in the directory that speak of these sheets, merged ones included; last applied comes last. */
export async function importedRows(
	structureId: string | null,
	kind: Kind,
	ids: readonly string[]
): Promise<ImportedRow[]> {
	if (ids.length === 0) return [];
	return readRows(
		structureId,
		and(
			eq(directoryEntry.kind, kind),
			or(inArray(directoryEntry.sheetId, [...ids]), inArray(directoryEntry.duplicateOf, [...ids]))
		)
	);
}

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

async function readRows(structureId: string | null, which: ReturnType<typeof and>): Promise<ImportedRow[]> {
	const rows = await db
		.select({ entry: directoryEntry, import: directoryImport })
		.from(directoryEntry)
		.innerJoin(directoryImport, eq(directoryImport.id, directoryEntry.importId))
		.where(
			and(
				which,
				ne(directoryEntry.verdict, 'refusee'),
				eq(directoryImport.state, 'applique'),
				seenBy(structureId)
			)
		)
		.orderBy(asc(directoryImport.appliedAt), asc(directoryImport.id), asc(directoryEntry.row));
	return rows.map((row) => ({ ...row.entry, import: row.import })) as unknown as ImportedRow[];
}

/** Some rows of an import after a number, as a list of lines needs them: without their records. */
export async function pageOfRows(importId: string, after: number, limit: number): Promise<RowLine[]> {
	const { importId: _import, doc: _doc, notes: _notes, ...columns } = getTableColumns(directoryEntry);
	const rows = await db
		.select(columns)
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

/** An office shipped or entered by the structure; undefined for another's. */
export async function findDirectorySite(
	structureId: string | null,
	id: string
): Promise<DirectorySite | undefined> {
	const shipped = isNull(directorySite.structureId);
	const [found] = await db
		.select()
		.from(directorySite)
		.where(
			and(
				eq(directorySite.id, id),
				structureId === null ? shipped : or(shipped, eq(directorySite.structureId, structureId))
			)
		);
	return found as DirectorySite | undefined;
}

/** What a structure sees: imports of its own, and those made for everybody. */
const seenBy = (structureId: string | null) =>
	structureId === null
		? isNull(directoryImport.structureId)
		: or(isNull(directoryImport.structureId), eq(directoryImport.structureId, structureId));
