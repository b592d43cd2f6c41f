import type { Extras } from '#lib/domain/directory/extras.ts';
import type { DiRecord, Kind } from '#lib/domain/directory/schema.ts';
import { completed, corrected, extrasOf, type Sheet } from '#lib/domain/directory/sheet.ts';
import { recordOfHeld } from '#lib/domain/directory/site.ts';
import {
	findDirectorySites,
	importedRows,
	listEdits,
	serviceRowsOf,
	type DirectorySite,
	type ImportedRow,
	type LoggedEdit
} from '#lib/server/stores/index.ts';

/** The sheet of a held site that no import speaks of. */
export const recordOf = (held: DirectorySite): Sheet => ({
	kind: 'structure',
	id: held.id,
	doc: recordOfHeld(held),
	origin: held.sourceLabel,
	edits: []
});

/** A sheet as a structure sees it; undefined when it has none of that name. One merged into another answers as that one. */
export async function findSheet(
	structureId: string | null,
	kind: Kind,
	id: string
): Promise<Sheet | undefined> {
	const seen = new Set<string>();
	for (let name = id; !seen.has(name);) {
		const [found] = await findSheets(structureId, kind, [name]);
		if (found) return found;
		seen.add(name);
		const rows = await importedRows(structureId, kind, [name]);
		name =
			rows.findLast(({ sheetId, decision }) => sheetId === name && decision === 'fusion')?.duplicateOf ??
			name;
	}
	return undefined;
}

/** Some sheets, those that exist; their local corrections lie over everything. */
export async function findSheets(
	structureId: string | null,
	kind: Kind,
	ids: readonly string[]
): Promise<Sheet[]> {
	const found: Sheet[] = [];
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		found.push(...(await someSheets(structureId, kind, ids.slice(at, at + AT_ONCE))));
	}
	return found;
}

const AT_ONCE = 400;

async function someSheets(structureId: string | null, kind: Kind, ids: readonly string[]): Promise<Sheet[]> {
	const rows = await importedRows(structureId, kind, ids);
	const edits = structureId === null ? [] : await listEdits(structureId, ids);
	const sites =
		kind === 'structure' ? await findDirectorySites(structureId, ids) : new Map<string, DirectorySite>();
	const byId = Map.groupBy(rows, ({ sheetId }) => sheetId);
	const byDouble = Map.groupBy(rows, ({ duplicateOf }) => duplicateOf);
	return ids.flatMap((id) => {
		const held = sites.get(id);
		const found = { own: byId.get(id) ?? [], merged: byDouble.get(id) ?? [] };
		const own = edits.filter((edit) => edit.kind === kind && edit.sheetId === id);
		return composed({ kind, id }, held && recordOf(held), found, own) ?? [];
	});
}

/** The newest record that speaks of a sheet, completed by those merged into it, under the corrections. */
function composed(
	{ kind, id }: Pick<Sheet, 'kind' | 'id'>,
	held: Sheet | undefined,
	rows: { readonly own: readonly ImportedRow[]; readonly merged: readonly ImportedRow[] },
	edits: readonly LoggedEdit[]
): Sheet | undefined {
	const own = rows.own.filter(({ decision, doc }) => decision !== 'fusion' && doc);
	const newest = own.reduce<ImportedRow | undefined>(
		(best, row) => ((row.updatedOn ?? '') >= (best?.updatedOn ?? '') ? row : best),
		undefined
	);
	const isNewer = newest && (newest.updatedOn ?? '') >= String(held?.doc.date_maj ?? '');
	const base = isNewer ? (held ? underCare(newest.doc!, held.doc) : newest.doc) : held?.doc;
	if (!base) return undefined;
	const merged = rows.merged
		.filter(({ decision }) => decision === 'fusion')
		.map(({ doc }) => doc as DiRecord);
	const doc = corrected(completed(base, merged), edits);
	const origin = extrasOf(doc).source_libelle ?? (isNewer ? newest.import.origin : (held?.origin ?? ''));
	return { kind, id, doc, origin, edits };
}

/** What was settled here of a held site (its networks, why it is no door) outlives a newer record that is silent about it. */
const underCare = (doc: DiRecord, held: DiRecord): DiRecord => ({
	...doc,
	degemer: { ...only(extrasOf(held), ['reseaux', 'note']), ...extrasOf(doc) }
});

const only = (extras: Extras, names: readonly (keyof Extras)[]): Extras =>
	Object.fromEntries(names.flatMap((name) => (extras[name] === undefined ? [] : [[name, extras[name]]])));

/** The services that a structure offers, its merged names included, by name. */
export async function servicesOf(structureId: string | null, sheet: Sheet): Promise<Sheet[]> {
	const merged = (await importedRows(structureId, 'structure', [sheet.id]))
		.filter(({ duplicateOf, decision }) => duplicateOf === sheet.id && decision === 'fusion')
		.map(({ sheetId }) => sheetId ?? '');
	const rows = await serviceRowsOf(structureId, [sheet.id, ...merged]);
	const ids = [...new Set(rows.map(({ sheetId }) => sheetId ?? ''))].slice(0, MOST_SERVICES);
	const found = await findSheets(structureId, 'service', ids);
	return found.toSorted((a, b) => (String(a.doc.nom) < String(b.doc.nom) ? -1 : 1));
}

const MOST_SERVICES = 100;
