import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { index, int, json, primaryKey, table, text } from '#lib/server/db/kit.ts';
import { site, structure } from '#lib/server/db/schema.ts';

// The quality grid, its improvements, and what people say when they leave: apart from every count of attendance (R136).

/** A required reference. */
const ref = (name: string, to: () => AnyPgColumn) => text(name).notNull().references(to);

/** A version of the grid, never changed: published by the region (`scope` « region »), or imported by a structure (its id). */
export const qualityGrid = table(
	'quality_grid',
	{
		scope: text('scope').notNull(),
		version: text('version').notNull(),
		items: json<unknown>('items').notNull(),
		publishedOn: text('published_on').notNull()
	},
	(t) => [primaryKey({ columns: [t.scope, t.version] })]
);

/** What a structure answers of an item, for one version: each version keeps its results. */
export const qualityAnswer = table(
	'quality_answer',
	{
		structureId: ref('structure_id', () => structure.id),
		version: text('version').notNull(),
		item: text('item').notNull(),
		level: text('level'),
		evidence: text('evidence').notNull(),
		objection: text('objection').notNull(),
		noticedOn: text('noticed_on'),
		/** A function, never a name. */
		noticedBy: text('noticed_by'),
		revision: int('revision').notNull()
	},
	(t) => [primaryKey({ columns: [t.structureId, t.version, t.item] })]
);

/** Finding → action → owner (a function) → date → effect. */
export const improvement = table(
	'improvement',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		finding: text('finding').notNull(),
		action: text('action').notNull(),
		ownedBy: text('owned_by').notNull(),
		dueOn: text('due_on').notNull(),
		effect: text('effect').notNull(),
		doneOn: text('done_on'),
		revision: int('revision').notNull()
	},
	(t) => [index('improvement_structure').on(t.structureId, t.dueOn)]
);

/** Counts of answers to the exit questionnaire: no sheet of answers exists, no date finer than the quarter. */
export const opinionCount = table(
	'opinion_count',
	{
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		quarter: text('quarter').notNull(),
		statement: text('statement').notNull(),
		answer: text('answer').notNull(),
		count: int('count').notNull()
	},
	(t) => [primaryKey({ columns: [t.structureId, t.siteId, t.quarter, t.statement, t.answer] })]
);

/** A code without a name for three questions a month later, used once. `id` is its SHA-256 (hex); a month, never a day. */
export const opinionCode = table(
	'opinion_code',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		lastMonth: text('last_month').notNull()
	},
	(t) => [index('opinion_code_month').on(t.lastMonth)]
);
