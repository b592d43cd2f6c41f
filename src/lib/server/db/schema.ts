import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import {
	bool,
	index,
	instant,
	int,
	json,
	primaryKey,
	real,
	table,
	text,
	uniqueIndex
} from '#lib/server/db/kit.ts';

// Ids are UUID v7 text made by the application, except facts (random v4: an id must not tell when a person came).

/** A required reference. */
const ref = (name: string, to: () => AnyPgColumn) => text(name).notNull().references(to);

export const structure = table('structure', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	network: text('network').notNull(),
	address: text('address').notNull(),
	communeCode: text('commune_code').notNull(),
	createdAt: instant('created_at').notNull(),
	revision: int('revision').notNull()
});

export const site = table(
	'site',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		name: text('name').notNull(),
		address: text('address').notNull(),
		communeCode: text('commune_code').notNull(),
		hours: text('hours'),
		phone: text('phone'),
		createdAt: instant('created_at').notNull()
	},
	(t) => [index('site_structure').on(t.structureId)]
);

export const account = table(
	'account',
	{
		id: text('id').primaryKey(),
		email: text('email').notNull(),
		name: text('name').notNull(),
		passwordHash: text('password_hash').notNull(),
		structureId: text('structure_id').references(() => structure.id),
		roles: json<string[]>('roles').notNull(),
		createdAt: instant('created_at').notNull(),
		disabledAt: instant('disabled_at')
	},
	(t) => [uniqueIndex('account_email').on(t.email), index('account_structure').on(t.structureId)]
);

/** `id` is the SHA-256 of the token (hex): a stolen copy of the file opens no session. `agent`: `firefox/linux`. */
export const loginSession = table(
	'login_session',
	{
		id: text('id').primaryKey(),
		accountId: ref('account_id', () => account.id),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull(),
		agent: text('agent'),
		mustEnrol: bool('must_enrol')
	},
	(t) => [index('login_session_account').on(t.accountId), index('login_session_expires').on(t.expiresAt)]
);

export const setting = table('setting', { key: text('key').primaryKey(), value: text('value').notNull() });

/** One key per sealed document, wrapped by the master key. Deleting the row destroys the document (crypto-shredding). */
export const sealingKey = table('sealing_key', {
	id: text('id').primaryKey(),
	wrapped: text('wrapped').notNull(),
	retention: text('retention').$type<'ouvert' | 'apres-cloture'>().notNull(),
	createdAt: instant('created_at').notNull(),
	expiresAt: instant('expires_at')
});

/** Open interviews only. `saved_at` has no index, so that PostgreSQL can update in place (HOT). */
export const interview = table(
	'interview',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		counsellorId: ref('counsellor_id', () => account.id),
		ticket: text('ticket').notNull(),
		day: text('day').notNull(),
		openedAt: instant('opened_at').notNull(),
		savedAt: instant('saved_at').notNull(),
		revision: int('revision').notNull(),
		/** Call cut, departure: any colleague of the structure may take it over the same day (ruling 5). */
		interruptedAt: instant('interrupted_at'),
		keyId: ref('key_id', () => sealingKey.id),
		content: text('content').notNull()
	},
	(t) => [
		uniqueIndex('interview_ticket').on(t.structureId, t.ticket),
		uniqueIndex('interview_key').on(t.keyId),
		index('interview_counsellor').on(t.counsellorId)
	]
);

/** What survives a closing, until `erases_at` (ruling 6). Same id as the interview it comes from. */
export const keptSynthesis = table(
	'kept_synthesis',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		counsellorId: ref('counsellor_id', () => account.id),
		ticket: text('ticket').notNull(),
		closedAt: instant('closed_at').notNull(),
		erasesAt: instant('erases_at').notNull(),
		keyId: ref('key_id', () => sealingKey.id),
		content: text('content').notNull()
	},
	(t) => [
		uniqueIndex('kept_synthesis_ticket').on(t.structureId, t.ticket),
		uniqueIndex('kept_synthesis_key').on(t.keyId),
		index('kept_synthesis_counsellor').on(t.counsellorId),
		index('kept_synthesis_erases').on(t.erasesAt)
	]
);

/** Sealed facts (ruling 18): no timestamp; read by the lot-closing job alone, through stores/facts-for-closing.ts. */
export const fact = table(
	'fact',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		period: text('period').notNull(),
		sealed: text('sealed').notNull(),
		lotId: text('lot_id').references((): AnyPgColumn => lot.id)
	},
	(t) => [index('fact_lot').on(t.structureId, t.period)]
);

/** A closed lot (ruling 19). Frozen: triggers of migration 0002 refuse any change, here and in `profile`. */
export const lot = table(
	'lot',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		period: text('period').notNull(),
		quarters: json<string[]>('quarters').notNull(),
		interviews: int('interviews').notNull(),
		k: int('k').notNull(),
		kReturn: int('k_return').notNull(),
		tier: text('tier').notNull(),
		dictionary: text('dictionary').notNull(),
		catalogue: text('catalogue').notNull(),
		algorithm: text('algorithm').notNull(),
		closedOn: text('closed_on').notNull(),
		error: json<{ one: number; two: number; p95: number }>('error'),
		sha256: text('sha256').notNull()
	},
	(t) => [uniqueIndex('lot_period').on(t.structureId, t.period)]
);

/** What every figure about people is a sum of. */
export const profile = table(
	'profile',
	{
		lotId: ref('lot_id', () => lot.id),
		rank: int('rank').notNull(),
		weight: int('weight').notNull(),
		columns: json<Record<string, unknown>>('columns').notNull()
	},
	(t) => [primaryKey({ columns: [t.lotId, t.rank] })]
);

/** Activity (ruling 17): exact, live, says nothing about who came. */
export const activityCount = table(
	'activity_count',
	{
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		month: text('month').notNull(),
		measure: text('measure').notNull(),
		code: text('code').notNull(),
		count: int('count').notNull()
	},
	(t) => [primaryKey({ columns: [t.structureId, t.siteId, t.month, t.measure, t.code] })]
);

/** Public offices: shipped (`structure_id` null) or entered by a structure. */
export const directorySite = table(
	'directory_site',
	{
		id: text('id').primaryKey(),
		source: text('source').notNull(),
		networks: json<string[]>('networks').notNull(),
		name: text('name').notNull(),
		address: text('address').notNull(),
		postcode: text('postcode').notNull(),
		commune: text('commune').notNull(),
		communeCode: text('commune_code'),
		lat: real('lat'),
		lon: real('lon'),
		phone: text('phone'),
		email: text('email'),
		website: text('website'),
		hours: text('hours'),
		description: text('description'),
		sourceLabel: text('source_label').notNull(),
		sourceDate: text('source_date').notNull(),
		licence: text('licence').notNull(),
		toVerify: bool('to_verify').notNull(),
		note: text('note'),
		structureId: text('structure_id').references(() => structure.id),
		nameKey: text('name_key').notNull()
	},
	(t) => [index('directory_site_structure').on(t.structureId)]
);

/** Somebody who waits. What is said of them (label, channel, criteria) is sealed and gone at the end of the day. */
export const arrival = table(
	'arrival',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		ticket: text('ticket').notNull(),
		day: text('day').notNull(),
		arrivedAt: instant('arrived_at').notNull(),
		state: text('state').notNull(),
		takenBy: text('taken_by').references(() => account.id),
		takenAt: instant('taken_at'),
		revision: int('revision').notNull(),
		keyId: ref('key_id', () => sealingKey.id),
		content: text('content').notNull()
	},
	(t) => [
		uniqueIndex('arrival_ticket').on(t.structureId, t.day, t.ticket),
		uniqueIndex('arrival_key').on(t.keyId),
		index('arrival_day').on(t.structureId, t.day)
	]
);

/** An appointment, a call-back or a written answer promised; contact opt-in, sealed, erased once past. */
export const appointment = table(
	'appointment',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: ref('site_id', () => site.id),
		counsellorId: text('counsellor_id').references(() => account.id),
		kind: text('kind').notNull(),
		state: text('state').notNull(),
		startsAt: instant('starts_at').notNull(),
		endsAt: instant('ends_at').notNull(),
		erasesAt: instant('erases_at').notNull(),
		revision: int('revision').notNull(),
		keyId: ref('key_id', () => sealingKey.id),
		content: text('content').notNull()
	},
	(t) => [
		uniqueIndex('appointment_key').on(t.keyId),
		index('appointment_structure').on(t.structureId, t.startsAt),
		index('appointment_erases').on(t.erasesAt)
	]
);

/** Days a site (or the whole structure) is closed, and since when the public could read it. */
export const closure = table(
	'closure',
	{
		id: text('id').primaryKey(),
		structureId: ref('structure_id', () => structure.id),
		siteId: text('site_id').references(() => site.id),
		fromDay: text('from_day').notNull(),
		toDay: text('to_day').notNull(),
		reason: text('reason').notNull(),
		postedOn: text('posted_on').notNull()
	},
	(t) => [index('closure_structure').on(t.structureId, t.fromDay)]
);

/** Moves with each change of what several screens watch: a version cannot be missed. */
export const topic = table('topic', {
	name: text('name').primaryKey(),
	version: int('version').notNull()
});
