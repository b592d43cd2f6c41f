import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { index, instant, int, primaryKey, table, text, uniqueIndex } from '#lib/server/db/kit.ts';
import { lot, structure } from '#lib/server/db/schema.ts';

// What a region and its structures keep of the files between them (ADR 0024).

/** A required reference. */
const ref = (name: string, to: () => AnyPgColumn) => text(name).notNull().references(to);

/** The activity that left with a lot, as lines of its exchange file: a second export gives the same bytes. Frozen too. */
export const lotAnnex = table('lot_annex', {
	lotId: text('lot_id')
		.primaryKey()
		.references(() => lot.id),
	lines: text('lines').notNull()
});

/** A structure that is not kept here and sends files: its lots, sites and activity lie beside those of the others. */
export const member = table('member', {
	structureId: text('structure_id')
		.primaryKey()
		.references(() => structure.id),
	registeredAt: instant('registered_at').notNull(),
	/** Nothing more is awaited from this day on; what was received stays. */
	leftOn: text('left_on')
});

/** Public keys (Ed25519, base64) of members; one holds, those before it say when they were replaced. */
export const memberKey = table(
	'member_key',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => member.structureId),
		publicKey: text('public_key').notNull(),
		registeredAt: instant('registered_at').notNull(),
		replacedAt: instant('replaced_at')
	},
	(t) => [uniqueIndex('member_key_public').on(t.publicKey), index('member_key_structure').on(t.structureId)]
);

/** Every exchange file that was presented, and what became of it. Nothing of what it held, but the hash that it announced. */
export const receivedFile = table(
	'received_file',
	{
		id: text('id').primaryKey(),
		structureId: text('structure_id').references(() => member.structureId),
		lotId: text('lot_id'),
		sha256: text('sha256'),
		verdict: text('verdict').notNull(),
		fault: text('fault'),
		receivedAt: instant('received_at').notNull()
	},
	(t) => [index('received_file_lot').on(t.lotId), index('received_file_received').on(t.receivedAt)]
);

/** What a member without Degemer says of its year (ruling 21): shown apart, added to nothing. */
export const declaredTotal = table(
	'declared_total',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		network: text('network').notNull(),
		year: int('year').notNull(),
		interviews: int('interviews').notNull(),
		source: text('source').notNull(),
		notedOn: text('noted_on').notNull()
	},
	(t) => [uniqueIndex('declared_total_year').on(t.name, t.year)]
);

/** A file of past interviews that was counted: the same one is never counted twice. */
export const importedFile = table(
	'imported_file',
	{
		structureId: ref('structure_id', () => structure.id),
		sha256: text('sha256').notNull(),
		interviews: int('interviews').notNull(),
		importedAt: instant('imported_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.structureId, t.sha256] })]
);
