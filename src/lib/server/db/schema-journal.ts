import { index, instant, int, primaryKey, table, text } from '#lib/server/db/kit.ts';

/** Who did what to accounts, exports, imports, erasures and settings, each line sealed over the one before. */
export const journal = table(
	'journal',
	{
		/** A structure's id, `region` or `machine`. */
		scope: text('scope').notNull(),
		seq: int('seq').notNull(),
		at: instant('at').notNull(),
		// No reference: an account that goes leaves what it did.
		accountId: text('account_id'),
		action: text('action').notNull(),
		about: text('about').notNull(),
		seal: text('seal').notNull()
	},
	(t) => [primaryKey({ columns: [t.scope, t.seq] }), index('journal_at').on(t.at)]
);
