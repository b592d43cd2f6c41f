import { rm, stat } from 'node:fs/promises';
import { Neighbours, type Likeness } from '#lib/domain/directory/duplicates.ts';
import { note, type Note, type RowVerdict } from '#lib/domain/directory/note.ts';
import { isCorrected, readRow, type ReadRow } from '#lib/domain/directory/read-row.ts';
import type { DiRecord } from '#lib/domain/directory/schema.ts';
import { differences, networksIn, type Sheet } from '#lib/domain/directory/sheet.ts';
import { findSheets } from '#lib/server/sheets/find.ts';
import { keyOf } from '#lib/server/sheets/line.ts';
import { liveDirectory } from '#lib/server/sheets/live.ts';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import { rowsOf, type RawRow } from '#lib/server/sheets/read/rows.ts';
import { rowTools } from '#lib/server/sheets/tools.ts';
import {
	EMPTY_TALLY,
	endReading,
	refuseImport,
	stageRows,
	type DirectoryImport,
	type ImportRow,
	type Tally
} from '#lib/server/stores/index.ts';

/** Rows judged and written together: what is known here is asked for all of them at once. */
const TOGETHER = 400;

/**
 * Reads a file into an opened import, row after row, in bounded memory; nothing of it counts yet. The verdicts and the
 * progress are in the base. Resolves to the import's tally, or to why the file is refused.
 */
export async function readInto(
	opened: DirectoryImport,
	path: string,
	clock: () => Date
): Promise<{ ok: true; tally: Tally } | { ok: false; refusal: string }> {
	const reading = new Reading(opened, clock);
	try {
		const { size } = await stat(path);
		await reading.start(size);
		let rows: RawRow[] = [];
		for await (const row of rowsOf({ path, size, seen: (bytes) => (reading.bytes = bytes) })) {
			rows.push(row);
			if (rows.length < TOGETHER) continue;
			await reading.take(rows);
			rows = [];
		}
		await reading.take(rows);
		return { ok: true, tally: await reading.end() };
	} catch (error) {
		const refusal = error instanceof RefusedFile ? error.code : 'panne';
		await refuseImport(opened.id, refusal, clock());
		if (error instanceof RefusedFile) return { ok: false, refusal };
		throw error;
	}
}

/** The same for a file that nobody needs afterwards. */
export async function readAndRemove(
	opened: DirectoryImport,
	path: string,
	clock: () => Date
): ReturnType<typeof readInto> {
	try {
		return await readInto(opened, path, clock);
	} finally {
		await rm(path, { force: true });
	}
}

type Kept = Extract<ReadRow, { ok: true }>;

/** One reading: what was seen of the file, and what the directory already knows. */
class Reading {
	bytes = 0;
	readonly #import: DirectoryImport;
	readonly #clock: () => Date;
	readonly #tools = rowTools();
	readonly #neighbours = new Neighbours();
	readonly #seen = new Set<string>();
	/** Structures that the directory knows, and services whose structure nobody named yet. */
	readonly #structures = new Set<string>();
	readonly #waiting = new Map<string, number>();
	readonly #tally: Record<keyof Tally, number> = { ...EMPTY_TALLY };
	#row = 0;

	constructor(opened: DirectoryImport, clock: () => Date) {
		this.#import = opened;
		this.#clock = clock;
	}

	async start(size: number): Promise<void> {
		this.#tally.taille = size;
		const { lines } = await liveDirectory(this.#import.structureId);
		for (const line of lines.flatMap(({ all }) => all)) {
			if (line.kind !== 'structure') continue;
			this.#structures.add(line.id);
			this.#neighbours.add({ ...line, siret: null });
		}
	}

	async take(raw: readonly RawRow[]): Promise<void> {
		const read = raw.map((one) => this.#read(one));
		const kept = read.filter((one): one is Kept => one.ok);
		const known = new Map<string, Sheet>();
		for (const kind of ['structure', 'service'] as const) {
			const ids = kept.filter((one) => one.kind === kind).map(({ id }) => id);
			for (const sheet of await findSheets(this.#import.structureId, kind, ids))
				known.set(keyOf(kind, sheet.id), sheet);
		}
		const rows = read.map((one) => this.#rowOf(one, one.ok ? known.get(keyOf(one.kind, one.id)) : undefined));
		this.#tally.octets = this.bytes;
		await stageRows(this.#import.id, rows, this.#tally, this.#clock());
	}

	async end(): Promise<Tally> {
		if (this.#row === 0) throw new RefusedFile('aucune-fiche');
		for (const [id, count] of this.#waiting) if (!this.#structures.has(id)) this.#tally.orphelins += count;
		this.#tally.octets = this.#tally.taille;
		await endReading(this.#import.id, this.#tally, this.#clock());
		return { ...this.#tally };
	}

	#read({ row, part, fault }: RawRow): ReadRow {
		const read = readRow(row, part, this.#tools);
		if (!read.ok) return read;
		const key = keyOf(read.kind, read.id);
		const why: Note | null = fault
			? note(fault, '')
			: this.#seen.has(key)
				? note('deja-dans-le-fichier', 'id', read.id)
				: null;
		if (why) return { ok: false, kind: read.kind, id: read.id, name: String(read.doc.nom), notes: [why] };
		this.#seen.add(key);
		return read;
	}

	#rowOf(read: ReadRow, known: Sheet | undefined): ImportRow {
		this.#row += 1;
		if (!read.ok) return this.#counted('refusee', { ...EMPTY_ROW, ...nothingOf(read), row: this.#row });
		const { kind, id, doc, communeCode } = read;
		const notes = [...read.notes, ...this.#local(read, known)];
		const networks = kind === 'structure' ? networksIn(doc) : [];
		const point = { lat: numberOf(doc.latitude), lon: numberOf(doc.longitude) };
		const double = known
			? null
			: this.#double(read, {
					id,
					name: String(doc.nom),
					networks,
					communeCode,
					...point,
					siret: textOf(doc.siret)
				});
		return this.#counted(verdictOf(read, known), {
			row: this.#row,
			kind,
			sheetId: id,
			verdict: 'gardee',
			notes,
			doc,
			structureRef: textOf(doc.structure_id),
			name: String(doc.nom),
			networks,
			themes: (doc.thematiques as string[] | undefined) ?? [],
			communeCode,
			...point,
			updatedOn: textOf(doc.date_maj),
			duplicateOf: double,
			decision: null
		});
	}

	#counted(verdict: RowVerdict, row: ImportRow): ImportRow {
		this.#tally[verdict] += 1;
		if (row.duplicateOf) this.#tally.doublons += 1;
		return { ...row, verdict };
	}

	/** The sheet that a new one may double; structures alone are compared, services follow theirs. */
	#double(read: Kept, one: Likeness): string | null {
		if (read.kind === 'service') {
			const structure = textOf(read.doc.structure_id) ?? '';
			this.#waiting.set(structure, (this.#waiting.get(structure) ?? 0) + 1);
			return null;
		}
		const double = this.#neighbours.doubleOf(one);
		this.#structures.add(one.id);
		this.#neighbours.add(one);
		return double?.id ?? null;
	}

	/** Corrections made here, which the file would have changed: they stay, and it is said. */
	#local(read: Kept, known: Sheet | undefined): Note[] {
		if (!known || known.edits.length === 0) return [];
		const edited = new Set(known.edits.flatMap(({ fields }) => Object.keys(fields)));
		return differences(read.kind, read.doc, known.doc)
			.filter((field) => edited.has(field) && read.doc[field] !== undefined)
			.map((field) => note('correction-locale', field, known.doc[field] ?? ''));
	}
}

function verdictOf(read: Kept, known: Sheet | undefined): RowVerdict {
	if (known) {
		const { degemer = known.doc.degemer, ...doc } = read.doc;
		if (differences(read.kind, { ...doc, degemer }, known.doc).length === 0) return 'inchangee';
		if (String(known.doc.date_maj) > String(read.doc.date_maj)) return 'plus-ancienne';
	}
	return isCorrected(read.notes) ? 'corrigee' : 'gardee';
}

const EMPTY_ROW: Omit<ImportRow, 'row' | 'kind' | 'sheetId' | 'name' | 'notes'> = {
	verdict: 'refusee',
	doc: null,
	structureRef: null,
	networks: [],
	themes: [],
	communeCode: null,
	lat: null,
	lon: null,
	updatedOn: null,
	duplicateOf: null,
	decision: null
};

const nothingOf = ({ kind, id, name, notes }: Extract<ReadRow, { ok: false }>) => ({
	kind,
	sheetId: id,
	name,
	notes
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const numberOf = (value: DiRecord[string]): number | null => (typeof value === 'number' ? value : null);
