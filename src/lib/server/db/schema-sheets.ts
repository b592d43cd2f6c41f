import { index, instant, int, json, primaryKey, real, table, text } from '#lib/server/db/kit.ts';
import { account, structure } from '#lib/server/db/schema.ts';

/** A file of sheets, read into `directory_entry` first; it counts only while its state is « applique ». */
export const directoryImport = table(
	'directory_import',
	{
		id: text('id').primaryKey(),
		/** Null: every structure of the installation sees it (command line). */
		structureId: text('structure_id').references(() => structure.id),
		accountId: text('account_id').references(() => account.id),
		fileName: text('file_name').notNull(),
		origin: text('origin').notNull(),
		state: text('state').notNull(),
		refusal: text('refusal'),
		tally: json<Record<string, number>>('tally').notNull(),
		startedAt: instant('started_at').notNull(),
		progressAt: instant('progress_at').notNull(),
		appliedAt: instant('applied_at'),
		undoneAt: instant('undone_at')
	},
	(t) => [index('directory_import_structure').on(t.structureId)]
);

/** One row of such a file, kept or refused, with its verdict: every row is accounted for. */
export const directoryEntry = table(
	'directory_entry',
	{
		importId: text('import_id')
			.notNull()
			.references(() => directoryImport.id),
		row: int('row').notNull(),
		kind: text('kind').notNull(),
		sheetId: text('sheet_id'),
		verdict: text('verdict').notNull(),
		notes: json<{ code: string; field: string; said: string }[]>('notes').notNull(),
		/** The record, in data·inclusion v1; null when the row is refused. */
		doc: json<Record<string, unknown>>('doc'),
		structureRef: text('structure_ref'),
		name: text('name').notNull(),
		networks: json<string[]>('networks').notNull(),
		themes: json<string[]>('themes').notNull(),
		communeCode: text('commune_code'),
		lat: real('lat'),
		lon: real('lon'),
		updatedOn: text('updated_on'),
		duplicateOf: text('duplicate_of'),
		/** « fusion » or « distinct », once somebody said which. */
		decision: text('decision')
	},
	(t) => [
		primaryKey({ columns: [t.importId, t.row] }),
		index('directory_entry_sheet').on(t.sheetId),
		index('directory_entry_structure_ref').on(t.structureRef),
		index('directory_entry_duplicate').on(t.duplicateOf)
	]
);

/** A correction of a sheet by a structure: laid over what any file says, never replaced by one. Only ever added to. */
export const directoryEdit = table(
	'directory_edit',
	{
		id: text('id').primaryKey(),
		structureId: text('structure_id')
			.notNull()
			.references(() => structure.id),
		kind: text('kind').notNull(),
		sheetId: text('sheet_id').notNull(),
		fields: json<Record<string, unknown>>('fields').notNull(),
		before: json<Record<string, unknown>>('before').notNull(),
		source: text('source').notNull(),
		/** « formulaire », « fichier » or « verification ». */
		via: text('via').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => account.id),
		at: instant('at').notNull()
	},
	(t) => [index('directory_edit_sheet').on(t.structureId, t.sheetId)]
);
