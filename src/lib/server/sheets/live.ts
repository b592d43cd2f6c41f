import type { Sheet } from '#lib/domain/directory/sheet.ts';
import { Lines, type Listed } from '#lib/domain/directory/search.ts';
import { siteOfRecord } from '#lib/domain/directory/site.ts';
import type { DiRecord } from '#lib/domain/directory/schema.ts';
import { buildDirectory, type Directory, type Site } from '#lib/domain/referral/offers.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { findSheets, recordOf } from '#lib/server/sheets/find.ts';
import { keyOf, lineOf, lineOfRow } from '#lib/server/sheets/line.ts';
import { placeOf } from '#lib/server/sheets/tools.ts';
import {
	appliedImports,
	directoryTopic,
	listDirectorySites,
	listEdits,
	pageOfRows,
	recordsOf,
	versionOf,
	type DirectoryImport,
	type RowLine
} from '#lib/server/stores/index.ts';

/** The directory as a structure sees it: lines to search, and doors for the ranking. */
export type LiveDirectory = { readonly lines: readonly Lines[]; readonly doors: Directory };

/** What one structure adds (or everybody has, for null), under the keys of its sheets. */
type Layer = {
	readonly lines: Lines;
	readonly keys: ReadonlySet<string>;
	readonly sites: ReadonlyMap<string, readonly Site[]>;
};

const layers = new Map<string, { readonly version: string; readonly layer: Promise<Layer> }>();
const views = new Map<string, { readonly version: string; readonly view: Promise<LiveDirectory> }>();

/**
 * The directory of a structure, built again only when something of it moved: a version is read at each call, twenty
 * thousand rows are not.
 */
export async function liveDirectory(structureId: string | null): Promise<LiveDirectory> {
	const shared = String(await versionOf(directoryTopic(null)));
	if (structureId === null) return kept(views, '', shared, async () => viewOf([await layerOf(null, shared)]));
	const own = `${shared}/${await versionOf(directoryTopic(structureId))}`;
	return kept(views, structureId, own, async () =>
		viewOf([await layerOf(structureId, own), await layerOf(null, shared)])
	);
}

const layerOf = (structureId: string | null, version: string): Promise<Layer> => {
	const key = structureId ?? '';
	const known = layers.get(key);
	if (known?.version === version) return known.layer;
	const layer = buildLayer(structureId);
	layers.set(key, { version, layer });
	layer.catch(() => layers.delete(key));
	return layer;
};

function kept(
	cache: typeof views,
	key: string,
	version: string,
	build: () => Promise<LiveDirectory>
): Promise<LiveDirectory> {
	const known = cache.get(key);
	if (known?.version === version) return known.view;
	const view = build();
	cache.set(key, { version, view });
	view.catch(() => cache.delete(key));
	return view;
}

/** What a structure says of a sheet hides what everybody sees of it. */
function viewOf(all: readonly Layer[]): LiveDirectory {
	const [own, shared] = all;
	const hidden = shared && own ? own.keys : new Set<string>();
	const lines = all.map((layer) =>
		layer === shared && layer.lines.all.some((line) => hidden.has(keyOf(line.kind, line.id)))
			? new Lines(layer.lines.all.filter((line) => !hidden.has(keyOf(line.kind, line.id))))
			: layer.lines
	);
	const sites = all.flatMap((layer) =>
		[...layer.sites].flatMap(([key, some]) => (layer === shared && hidden.has(key) ? [] : some))
	);
	return { lines, doors: buildDirectory(sites, gazetteer()) };
}

const PAGE = 1000;

async function buildLayer(structureId: string | null): Promise<Layer> {
	const lines = new Map<string, Listed>();
	const sites = new Map<string, readonly Site[]>();
	const touched = new Set<string>();
	const put = (sheet: Sheet): void => {
		lines.set(keyOf(sheet.kind, sheet.id), lineOf(sheet));
		const door = sheet.kind === 'structure' ? siteOf(sheet.doc, sheet.origin) : null;
		sites.set(keyOf(sheet.kind, sheet.id), door && door.networks.length > 0 ? [door] : []);
	};
	const heldSites = new Set<string>();
	for (const held of await listDirectorySites(structureId)) {
		heldSites.add(keyOf('structure', held.id));
		if (held.structureId === structureId) put(recordOf(held));
	}
	const imports = (await appliedImports(structureId)).filter((one) => one.structureId === structureId);
	for (const one of imports) await addImport(one, { lines, sites, touched, heldSites });
	if (structureId !== null)
		for (const { kind, sheetId } of await listEdits(structureId)) touched.add(keyOf(kind, sheetId));
	for (const kind of ['structure', 'service'] as const) {
		const ids = [...touched].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length + 1));
		for (const sheet of await findSheets(structureId, kind, ids)) put(sheet);
	}
	return { lines: new Lines([...lines.values()]), keys: new Set(lines.keys()), sites };
}

type Building = {
	readonly lines: Map<string, Listed>;
	readonly sites: Map<string, readonly Site[]>;
	/** Sheets to be read whole at the end: merged into, or known as a held site too. */
	readonly touched: Set<string>;
	readonly heldSites: ReadonlySet<string>;
};

/** Adds the rows of an import over what was there, page by page: other requests are served in between. */
async function addImport(one: DirectoryImport, building: Building): Promise<void> {
	const held: Held[] = [];
	for (let after = 0; ;) {
		const page = await pageOfRows(one.id, after, PAGE);
		const doors: RowLine[] = [];
		for (const row of page) {
			if (!isAdded(row, building)) continue;
			if (row.kind === 'service') held.push(row);
			else if (row.networks.length > 0) doors.push(row);
		}
		const records = await recordsOf(
			one.id,
			doors.map(({ row }) => row)
		);
		for (const { row, sheetId } of doors) {
			const doc = records.get(row);
			if (doc) building.sites.set(keyOf('structure', sheetId ?? ''), [siteOf(doc, one.origin)]);
		}
		if (page.length < PAGE) break;
		after = page.at(-1)!.row;
	}
	await addHeld(one, held, building.sites);
}

/** A service, as far as doors go: of which structure, and where. */
type Held = Pick<RowLine, 'row' | 'structureRef' | 'communeCode'>;

/** Puts the line of a row in place; false when another record of the sheet counts. */
function isAdded(row: RowLine, { lines, sites, touched, heldSites }: Building): boolean {
	const key = keyOf(row.kind, row.sheetId ?? '');
	if (row.decision === 'fusion' && row.duplicateOf) touched.add(keyOf(row.kind, row.duplicateOf));
	else if (heldSites.has(key)) touched.add(key);
	else if ((lines.get(key)?.updatedOn ?? '') <= (row.updatedOn ?? '')) {
		lines.set(key, lineOfRow(row));
		if (row.kind === 'structure') sites.set(key, []);
		return true;
	}
	return false;
}

/** A service held in another commune than its structure’s is one more door of its networks. */
async function addHeld(
	one: DirectoryImport,
	services: readonly Held[],
	sites: Map<string, readonly Site[]>
): Promise<void> {
	const doorsOf = ({ structureRef }: Held) => sites.get(keyOf('structure', structureRef ?? '')) ?? [];
	const elsewhere = services.filter((service) => {
		const doors = doorsOf(service);
		return (
			doors.length > 0 &&
			service.communeCode !== null &&
			doors.every(({ communeCode }) => communeCode !== service.communeCode)
		);
	});
	const records = await recordsOf(
		one.id,
		elsewhere.map(({ row }) => row)
	);
	for (const service of elsewhere) {
		const doc = records.get(service.row);
		const doors = doorsOf(service);
		const modes = doc?.modes_accueil;
		if (!doc || (Array.isArray(modes) && !modes.includes('en-presentiel'))) continue;
		if (doors.some(({ communeCode }) => communeCode === service.communeCode)) continue;
		const own = siteOf(doc, one.origin);
		const { name, networks } = doors[0]!;
		const door = { ...own, name: `${name} (${own.name})`, networks };
		sites.set(keyOf('structure', service.structureRef ?? ''), [...doors, door]);
	}
}

const siteOf = (doc: DiRecord, origin: string): Site => siteOfRecord(doc, placeOf(doc), origin);
