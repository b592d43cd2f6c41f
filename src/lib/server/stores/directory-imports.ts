import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Note, RowVerdict } from '#lib/domain/directory/note.ts';
import type { DiRecord, Kind } from '#lib/domain/directory/schema.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { directoryEntry, directoryImport } from '#lib/server/db/schema-sheets.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { bump } from '#lib/server/stores/topics.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** What moves with the directory: of everybody (null), or what one structure alone sees. */
export const directoryTopic = (structureId: string | null): string =>
	structureId === null ? 'annuaire' : `annuaire:${structureId}`;

/** Where an import stands: being read, read and waiting for a yes, in the directory, taken back, refused. */
export type ImportState = 'lecture' | 'pret' | 'applique' | 'annule' | 'refuse';

/** Rows by verdict, and how far the reading is; every row read is in exactly one verdict. */
export type Tally = Readonly<Record<RowVerdict | 'doublons' | 'orphelins' | 'octets' | 'taille', number>>;

export type DirectoryImport = {
	readonly id: string;
	/** Null: read from the command line for every structure. */
	readonly structureId: string | null;
	readonly accountId: string | null;
	readonly fileName: string;
	/** Where the file comes from, in the words of who imports it. */
	readonly origin: string;
	readonly state: ImportState;
	readonly refusal: string | null;
	readonly tally: Tally;
	readonly startedAt: Date;
	readonly progressAt: Date;
	readonly appliedAt: Date | null;
	readonly undoneAt: Date | null;
};

/** A row of an import, with what was said of it. */
export type ImportRow = {
	readonly row: number;
	readonly kind: Kind;
	readonly sheetId: string | null;
	readonly verdict: RowVerdict;
	readonly notes: readonly Note[];
	readonly doc: DiRecord | null;
	readonly structureRef: string | null;
	readonly name: string;
	readonly networks: readonly Network[];
	readonly themes: readonly string[];
	readonly communeCode: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly updatedOn: string | null;
	readonly duplicateOf: string | null;
	readonly decision: 'fusion' | 'distinct' | null;
};

export const EMPTY_TALLY: Tally = {
	gardee: 0,
	corrigee: 0,
	inchangee: 0,
	'plus-ancienne': 0,
	refusee: 0,
	doublons: 0,
	orphelins: 0,
	octets: 0,
	taille: 0
};

/** Opens an import: nothing of it counts before `applyImport`. */
export async function openImport(
	input: Pick<DirectoryImport, 'structureId' | 'accountId' | 'fileName' | 'origin'>,
	now: Date
): Promise<DirectoryImport> {
	const opened: DirectoryImport = {
		...input,
		id: uuidv7(now),
		state: 'lecture',
		refusal: null,
		tally: EMPTY_TALLY,
		startedAt: now,
		progressAt: now,
		appliedAt: null,
		undoneAt: null
	};
	await db.insert(directoryImport).values({ ...opened, tally: { ...opened.tally } });
	return opened;
}

const AT_ONCE = 200;

/** Writes some rows of an import, and how far it is. */
export function stageRows(id: string, rows: readonly ImportRow[], tally: Tally, now: Date): Promise<void> {
	return transaction(`import:${id}`, async () => {
		for (let at = 0; at < rows.length; at += AT_ONCE) {
			await db
				.insert(directoryEntry)
				.values(rows.slice(at, at + AT_ONCE).map((row) => ({ importId: id, ...row }) as NewEntry));
		}
		await db
			.update(directoryImport)
			.set({ tally: { ...tally }, progressAt: now })
			.where(eq(directoryImport.id, id));
	});
}
type NewEntry = typeof directoryEntry.$inferInsert;

/** The whole file was read: it waits for a yes. */
export async function endReading(id: string, tally: Tally, now: Date): Promise<void> {
	await db
		.update(directoryImport)
		.set({ state: 'pret', tally: { ...tally }, progressAt: now })
		.where(and(eq(directoryImport.id, id), eq(directoryImport.state, 'lecture')));
}

/** The file cannot be taken: its rows go, the reason stays. */
export async function refuseImport(id: string, refusal: string, now: Date): Promise<void> {
	await removeRows(id);
	await db
		.update(directoryImport)
		.set({ state: 'refuse', refusal, progressAt: now })
		.where(eq(directoryImport.id, id));
}

/** Puts a read import in the directory, all at once; false when it is not waiting. */
export const applyImport = (id: string, now: Date): Promise<boolean> =>
	moveImport(id, 'pret', { state: 'applique', appliedAt: now });

/** Takes an import back, all at once: what it covered shows again. False when it is not in the directory. */
export const undoImport = (id: string, now: Date): Promise<boolean> =>
	moveImport(id, 'applique', { state: 'annule', undoneAt: now });

function moveImport(
	id: string,
	from: ImportState,
	to: Partial<typeof directoryImport.$inferInsert>
): Promise<boolean> {
	return transaction('directory', async () => {
		const moved = await db
			.update(directoryImport)
			.set(to)
			.where(and(eq(directoryImport.id, id), eq(directoryImport.state, from)))
			.returning({ structureId: directoryImport.structureId });
		if (moved[0]) await bump(directoryTopic(moved[0].structureId));
		return moved.length > 0;
	});
}

/** Forgets an import that is not in the directory, and its rows. */
export async function forgetImport(id: string): Promise<void> {
	await removeRows(id);
	await db
		.delete(directoryImport)
		.where(and(eq(directoryImport.id, id), ne(directoryImport.state, 'applique')));
}

/** Rows go some at a time, so that nobody waits behind sixty thousand of them. */
async function removeRows(id: string): Promise<void> {
	for (;;) {
		const some = db
			.select({ row: directoryEntry.row })
			.from(directoryEntry)
			.where(eq(directoryEntry.importId, id))
			.limit(2000);
		const rows = (await some).map(({ row }) => row);
		if (rows.length === 0) return;
		await db
			.delete(directoryEntry)
			.where(and(eq(directoryEntry.importId, id), inArray(directoryEntry.row, rows)));
	}
}

/** An import of a structure; undefined for another's. `structureId` null finds those of the command line. */
export async function findImport(
	structureId: string | null,
	id: string
): Promise<DirectoryImport | undefined> {
	const [found] = await db
		.select()
		.from(directoryImport)
		.where(and(eq(directoryImport.id, id), ownedBy(structureId)));
	return found as DirectoryImport | undefined;
}

/** The imports of a structure, latest first; those of the command line for null. */
export async function listImports(structureId: string | null): Promise<DirectoryImport[]> {
	const rows = await db
		.select()
		.from(directoryImport)
		.where(ownedBy(structureId))
		.orderBy(desc(directoryImport.startedAt), desc(directoryImport.id));
	return rows as DirectoryImport[];
}

const ownedBy = (structureId: string | null) =>
	structureId === null ? isNull(directoryImport.structureId) : eq(directoryImport.structureId, structureId);

/** Which rows to show of an import: with a verdict, or those that may double a sheet. */
export type RowFilter = RowVerdict | 'doublons' | 'toutes';

/** Rows of an import after a number, in the order of the file. */
export async function listImportRows(
	id: string,
	filter: RowFilter,
	after: number,
	limit: number
): Promise<ImportRow[]> {
	const rows = await db
		.select()
		.from(directoryEntry)
		.where(
			and(
				eq(directoryEntry.importId, id),
				gt(directoryEntry.row, after),
				filter === 'toutes'
					? undefined
					: filter === 'doublons'
						? isNotNull(directoryEntry.duplicateOf)
						: eq(directoryEntry.verdict, filter)
			)
		)
		.orderBy(asc(directoryEntry.row))
		.limit(limit);
	return rows as unknown as ImportRow[];
}

/** Names of sheets that an import brings, by id. */
export async function namesInImport(id: string, sheetIds: readonly string[]): Promise<Map<string, string>> {
	if (sheetIds.length === 0) return new Map();
	const rows = await db
		.select({ sheetId: directoryEntry.sheetId, name: directoryEntry.name })
		.from(directoryEntry)
		.where(and(eq(directoryEntry.importId, id), inArray(directoryEntry.sheetId, [...sheetIds])));
	return new Map(rows.map(({ sheetId, name }) => [sheetId ?? '', name]));
}

/** Says of rows that may double a sheet whether they do; of all those nobody judged yet for `rows` null. */
export function decideDuplicates(
	{ id, structureId }: Pick<DirectoryImport, 'id' | 'structureId'>,
	rows: readonly number[] | null,
	decision: 'fusion' | 'distinct'
): Promise<number> {
	return transaction('directory', async () => {
		const decided = await db
			.update(directoryEntry)
			.set({ decision })
			.where(
				and(
					eq(directoryEntry.importId, id),
					isNotNull(directoryEntry.duplicateOf),
					rows === null ? isNull(directoryEntry.decision) : inArray(directoryEntry.row, [...rows])
				)
			)
			.returning({ row: directoryEntry.row });
		if (decided.length > 0) await bump(directoryTopic(structureId));
		return decided.length;
	});
}

/** Imports in the directory, oldest first: those of the command line, and of the structure when one is given. */
export async function appliedImports(structureId: string | null): Promise<DirectoryImport[]> {
	const rows = await db
		.select()
		.from(directoryImport)
		.where(
			and(
				eq(directoryImport.state, 'applique'),
				structureId === null
					? isNull(directoryImport.structureId)
					: or(isNull(directoryImport.structureId), eq(directoryImport.structureId, structureId))
			)
		)
		.orderBy(asc(directoryImport.appliedAt), asc(directoryImport.id));
	return rows as DirectoryImport[];
}
