import type { ItemOrigin, ShelfItem } from '#lib/domain/library/item.ts';
import { textKey } from '#lib/domain/shared/text-key.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/** What a structure noted of an item: its own one in full, or the check of one that it did not write. */
export type OwnRow = {
	readonly id: string;
	readonly revision: number;
	readonly withdrawn: boolean;
	/** Its own item; null for one that came with Degemer or from the region. */
	readonly item: ResourceEntry | null;
	/** Day it vouched for somebody else's item. */
	readonly checkedOn: string | null;
};

/** An item with what the manager needs beside it. */
export type ManagedItem = ShelfItem & { readonly revision: number; readonly withdrawn: boolean };

/**
 * Every item of a structure, withdrawn ones too: those that came with Degemer, the region's current edition, its own. A
 * check by the structure is later than the source's, and wins. In the order of the shelf.
 */
export function shelfOf(
	shipped: readonly ResourceEntry[],
	region: readonly ResourceEntry[],
	rows: readonly OwnRow[]
): ManagedItem[] {
	const noted = new Map(rows.map((row) => [row.id, row]));
	const laidOver = (item: ResourceEntry, origin: ItemOrigin): ManagedItem => {
		const row = noted.get(item.id);
		const checkedOn = latest(item.checkedOn, row?.checkedOn ?? null);
		const { expiresOn, ...rest } = item;
		const isNewer = checkedOn !== item.checkedOn;
		return {
			...rest,
			...(expiresOn !== undefined && !isNewer && { expiresOn }),
			checkedOn,
			origin,
			revision: row?.revision ?? 0,
			withdrawn: row?.withdrawn ?? false
		};
	};
	const own = rows.flatMap(({ item, revision, withdrawn }): ManagedItem[] =>
		item ? [{ ...item, origin: 'structure', revision, withdrawn }] : []
	);
	const others = [
		...shipped.map((item) => laidOver(item, 'livree')),
		...region.map((item) => laidOver(item, 'region'))
	];
	return inOrder([...others, ...own]);
}

/** Alphabetical by title, then by id: no operator stands before another (R22, R93). */
export const inOrder = <Item extends Pick<ResourceEntry, 'id' | 'title'>>(items: readonly Item[]): Item[] =>
	items
		.map((item) => ({ item, key: `${textKey(item.title)}\n${item.id}` }))
		.sort((one, other) => (one.key < other.key ? -1 : 1))
		.map(({ item }) => item);

const latest = (one: string | null, other: string | null): string | null =>
	one === null || (other !== null && other > one) ? other : one;
