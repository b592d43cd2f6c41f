import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { index, instant, int, table, text } from '#lib/server/db/kit.ts';
import { site, structure } from '#lib/server/db/schema.ts';

// What goes from an outreach post to the structure it works for (decision 0027).

/** A required reference. */
const ref = (name: string, to: () => AnyPgColumn) => text(name).notNull().references(to);

/** On the post: what left the counts, sealed for the structure; the file goes once the structure's receipt is typed. */
export const outreachParcel = table(
	'outreach_parcel',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		preparedAt: instant('prepared_at').notNull(),
		interviews: int('interviews').notNull(),
		receipt: text('receipt').notNull(),
		file: text('file'),
		handedOverAt: instant('handed_over_at')
	},
	(t) => [index('outreach_parcel_structure').on(t.structureId)]
);

/** In the structure: parcels that were counted, each once. */
export const outreachReturn = table(
	'outreach_return',
	{
		parcelId: text('parcel_id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		post: text('post').notNull(),
		interviews: int('interviews').notNull(),
		receipt: text('receipt').notNull(),
		receivedAt: instant('received_at').notNull()
	},
	(t) => [index('outreach_return_structure').on(t.structureId)]
);
