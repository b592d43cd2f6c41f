import type { ShelfItem } from '#lib/domain/library/item.ts';
import { shelfOf, type ManagedItem } from '#lib/domain/library/shelf.ts';
import { listLibraryRows, regionItems } from '#lib/server/stores/index.ts';
import { resources } from '#lib/vocabularies/resource.ts';

/** Every item of a structure, with what it noted of each; withdrawn ones too. */
export async function managedShelf(structureId: string): Promise<ManagedItem[]> {
	const [region, rows] = await Promise.all([regionItems(structureId), listLibraryRows(structureId)]);
	return shelfOf(resources, region, rows);
}

/** What a structure's public and counsellors see; without a structure, what came with Degemer. */
export async function openShelf(structureId: string | null): Promise<ShelfItem[]> {
	const all = structureId === null ? shelfOf(resources, [], []) : await managedShelf(structureId);
	return all.filter(({ withdrawn }) => !withdrawn);
}
