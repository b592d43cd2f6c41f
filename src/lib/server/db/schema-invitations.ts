import { index, instant, json, table, text } from '#lib/server/db/kit.ts';
import { account, structure } from '#lib/server/db/schema.ts';

/** A link that works once: to open an account, or to choose a new password. `id` is the SHA-256 of its token (hex). */
export const invitation = table(
	'invitation',
	{
		id: text('id').primaryKey(),
		structureId: text('structure_id')
			.notNull()
			.references(() => structure.id),
		/** The account whose password it replaces; null for a new account. */
		accountId: text('account_id').references(() => account.id),
		email: text('email').notNull(),
		roles: json<string[]>('roles').notNull(),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull()
	},
	(t) => [index('invitation_structure').on(t.structureId), index('invitation_expires').on(t.expiresAt)]
);
