import { bool, index, instant, int, primaryKey, table, text, uniqueIndex } from '#lib/server/db/kit.ts';
import { structure } from '#lib/server/db/schema.ts';

const ofStructure = () =>
	text('structure_id')
		.notNull()
		.references(() => structure.id);

/** Something that a structure takes part in, or offers to the others; head counts, never names. */
export const networkEvent = table(
	'network_event',
	{
		id: text('id').primaryKey(),
		structureId: ofStructure(),
		kind: text('kind').notNull(),
		day: text('day').notNull(),
		/** `HH:MM`; empty for the whole day. */
		fromTime: text('from_time').notNull(),
		toTime: text('to_time').notNull(),
		title: text('title').notNull(),
		place: text('place').notNull(),
		isPublic: bool('is_public').notNull(),
		minutes: int('minutes'),
		staff: int('staff'),
		heads: int('heads'),
		createdAt: instant('created_at').notNull(),
		revision: int('revision').notNull()
	},
	(t) => [index('network_event_structure').on(t.structureId, t.day), index('network_event_day').on(t.day)]
);

/** How many of a structure took part in an offer made to all. */
export const networkPresence = table(
	'network_presence',
	{
		eventId: text('event_id')
			.notNull()
			.references(() => networkEvent.id),
		structureId: ofStructure(),
		staff: int('staff').notNull()
	},
	(t) => [primaryKey({ columns: [t.eventId, t.structureId] })]
);

/** A hard question, told without anybody in it, that the structures of the installation answer. */
export const networkQuestion = table(
	'network_question',
	{
		id: text('id').primaryKey(),
		structureId: ofStructure(),
		question: text('question').notNull(),
		context: text('context').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(t) => [index('network_question_created').on(t.createdAt)]
);

export const networkAnswer = table(
	'network_answer',
	{
		id: text('id').primaryKey(),
		questionId: text('question_id')
			.notNull()
			.references(() => networkQuestion.id),
		structureId: ofStructure(),
		answer: text('answer').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(t) => [index('network_answer_question').on(t.questionId)]
);

/** A complaint or an incident: what, when, what was done; never who. */
export const concern = table(
	'concern',
	{
		id: text('id').primaryKey(),
		structureId: ofStructure(),
		kind: text('kind').notNull(),
		receivedOn: text('received_on').notNull(),
		subject: text('subject').notNull(),
		answeredOn: text('answered_on'),
		measure: text('measure').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(t) => [index('concern_structure').on(t.structureId, t.receivedOn)]
);

/** The private address of a structure's calendar. `id` is the SHA-256 of its token (hex): the base cannot give it back. */
export const calendarAddress = table(
	'calendar_address',
	{
		id: text('id').primaryKey(),
		structureId: ofStructure(),
		createdAt: instant('created_at').notNull()
	},
	(t) => [uniqueIndex('calendar_address_structure').on(t.structureId)]
);
