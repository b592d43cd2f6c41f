import { and, eq } from 'drizzle-orm';
import { readItem } from '#lib/domain/library/read-item.ts';
import type { OwnRow } from '#lib/domain/library/shelf.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { libraryItem } from '#lib/server/db/schema-library.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/** A structure's id, or `region`: the items that a region shares. */
export type LibraryScope = string;

/** What a structure, or the region, noted of items: its own, and those it checked or withdrew. */
export async function listLibraryRows(scope: LibraryScope): Promise<OwnRow[]> {
	const rows = await db.select().from(libraryItem).where(eq(libraryItem.scope, scope));
	return rows.map((row) => ({
		id: row.itemId,
		revision: row.revision,
		withdrawn: row.withdrawn,
		item: row.doc === null ? null : readItem(row.doc),
		checkedOn: row.checkedOn
	}));
}

/** What a gesture changes of an item: all of it, its check, or whether it is on the shelf. */
export type LibraryChange =
	{ readonly item: ResourceEntry } | { readonly checkedOn: CivilDate } | { readonly withdrawn: boolean };

/**
 * Writes over the revision that was read (0: nothing noted yet); false, and nothing written, when somebody did meanwhile.
 * A check of an item of one's own changes the item; of another's, what is noted beside it.
 */
export function changeLibraryItem(
	scope: LibraryScope,
	itemId: string,
	revision: number,
	change: LibraryChange,
	now: Date
): Promise<boolean> {
	return transaction(`library:${scope}`, async () => {
		const here = and(eq(libraryItem.scope, scope), eq(libraryItem.itemId, itemId));
		const [row] = await db.select().from(libraryItem).where(here);
		if ((row?.revision ?? 0) !== revision) return false;
		const held = row?.doc ?? null;
		const isOwnCheck = held !== null && 'checkedOn' in change;
		const written = {
			revision: revision + 1,
			withdrawn: 'withdrawn' in change ? change.withdrawn : (row?.withdrawn ?? false),
			doc: 'item' in change ? { ...change.item } : isOwnCheck ? checked(held, change.checkedOn) : held,
			checkedOn: 'checkedOn' in change && held === null ? change.checkedOn : (row?.checkedOn ?? null),
			updatedAt: now
		};
		if (row) await db.update(libraryItem).set(written).where(here);
		else await db.insert(libraryItem).values({ scope, itemId, ...written });
		return true;
	});
}

/** The item read again today: another day of expiry, said at an earlier check, no longer holds. */
function checked(doc: Record<string, unknown>, checkedOn: CivilDate): Record<string, unknown> {
	const { expiresOn: _, ...rest } = doc;
	return { ...rest, checkedOn };
}
