import { bool, index, instant, int, json, primaryKey, table, text } from '#lib/server/db/kit.ts';

/** An item that a structure or the region wrote, or what a structure noted of one it did not write. */
export const libraryItem = table(
	'library_item',
	{
		/** A structure's id, or `region`. */
		scope: text('scope').notNull(),
		itemId: text('item_id').notNull(),
		revision: int('revision').notNull(),
		withdrawn: bool('withdrawn').notNull(),
		/** Null for an item that came with Degemer or from the region. */
		doc: json<Record<string, unknown>>('doc'),
		/** Civil day on which the structure vouched for somebody else's item. */
		checkedOn: text('checked_on'),
		updatedAt: instant('updated_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.scope, t.itemId] })]
);

/** The region's shared items as a structure received them: read first, then on its shelf, or taken back. */
export const libraryEdition = table(
	'library_edition',
	{
		id: text('id').primaryKey(),
		structureId: text('structure_id').notNull(),
		number: int('number').notNull(),
		publisher: text('publisher').notNull(),
		publicKey: text('public_key').notNull(),
		publishedOn: text('published_on').notNull(),
		/** « lue », « appliquee », « remplacee » or « annulee ». */
		state: text('state').notNull(),
		items: json<Record<string, unknown>[]>('items').notNull(),
		receivedAt: instant('received_at').notNull()
	},
	(t) => [index('library_edition_structure').on(t.structureId)]
);

/** What somebody picked at a free-access post, for half an hour: ids of items, and nothing about anybody. */
export const libraryBasket = table(
	'library_basket',
	{
		/** SHA-256 of the code, hexadecimal. */
		id: text('id').primaryKey(),
		items: json<string[]>('items').notNull(),
		expiresAt: instant('expires_at').notNull()
	},
	(t) => [index('library_basket_expires').on(t.expiresAt)]
);
