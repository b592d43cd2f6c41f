import { extrasOf, networksIn, type Sheet } from '#lib/domain/directory/sheet.ts';
import type { Listed } from '#lib/domain/directory/search.ts';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { placeOf } from '#lib/server/sheets/tools.ts';
import type { RowLine } from '#lib/server/stores/index.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';

/** The line of a row of an import: its record is not read. */
export const lineOfRow = (row: RowLine): Listed => {
	const place = row.communeCode ? gazetteer().byCode.get(row.communeCode) : undefined;
	return {
		kind: row.kind,
		id: row.sheetId ?? '',
		name: row.name,
		commune: place?.name ?? '',
		communeCode: row.communeCode,
		lat: row.lat ?? place?.lat ?? null,
		lon: row.lon ?? place?.lon ?? null,
		networks: row.networks,
		themes: row.themes,
		structureRef: row.structureRef,
		updatedOn: row.updatedOn,
		checkedOn: null,
		words: wordsOf(row.networks, place?.breton ?? '')
	};
};

/** The line of a sheet. */
export function lineOf({ kind, id, doc }: Sheet): Listed {
	const place = placeOf(doc);
	const own = networksIn(doc);
	return {
		kind,
		id,
		name: String(doc.nom ?? ''),
		commune: place?.name ?? String(doc.commune ?? ''),
		communeCode: place?.code ?? null,
		lat: typeof doc.latitude === 'number' ? doc.latitude : (place?.lat ?? null),
		lon: typeof doc.longitude === 'number' ? doc.longitude : (place?.lon ?? null),
		networks: own,
		themes: (doc.thematiques as string[] | undefined) ?? [],
		structureRef: typeof doc.structure_id === 'string' ? doc.structure_id : null,
		updatedOn: typeof doc.date_maj === 'string' ? doc.date_maj : null,
		checkedOn: extrasOf(doc).verifie_le ?? null,
		words: wordsOf(own, place?.breton ?? '')
	};
}

const LABELS: ReadonlyMap<string, string> = new Map(networks.map(({ code, label }) => [code, label]));

const wordsOf = (own: readonly Network[], breton: string): string =>
	`${own.map((network) => LABELS.get(network) ?? '').join(' ')} ${breton}`;

/** The key of a sheet: a service may bear the id of a structure. */
export const keyOf = (kind: Kind, id: string): string => `${kind}:${id}`;
