import { index, instant, table, text } from '#lib/server/db/kit.ts';
import { site, structure } from '#lib/server/db/schema.ts';

/** A code on a liaison sheet, answered once by who receives: tied to a site, to no interview. `id` is its SHA-256 (hex). */
export const returnCode = table(
	'return_code',
	{
		id: text('id').primaryKey(),
		structureId: text('structure_id')
			.notNull()
			.references(() => structure.id),
		siteId: text('site_id')
			.notNull()
			.references(() => site.id),
		expiresAt: instant('expires_at').notNull()
	},
	(t) => [index('return_code_expires').on(t.expiresAt)]
);
