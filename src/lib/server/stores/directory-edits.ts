import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { DiRecord, Kind } from '#lib/domain/directory/schema.ts';
import type { Edit } from '#lib/domain/directory/sheet.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { account } from '#lib/server/db/schema.ts';
import { directoryEdit } from '#lib/server/db/schema-sheets.ts';
import { directoryTopic } from '#lib/server/stores/directory-imports.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { bump } from '#lib/server/stores/topics.ts';

/** A line of the log: which sheet, which fields, who, when. */
export type LoggedEdit = Edit & { readonly id: string; readonly kind: Kind; readonly sheetId: string };

/**
 * Adds a correction over the number of them that was read; false, and nothing written, when somebody corrected the
 * same sheet meanwhile.
 */
export function addEdit(
	structureId: string,
	input: {
		readonly kind: Kind;
		readonly sheetId: string;
		readonly fields: DiRecord;
		readonly before: DiRecord;
		readonly source: string;
		readonly via: Edit['via'];
		readonly accountId: string;
		readonly known: number;
	},
	now: Date
): Promise<boolean> {
	const { known, fields, before, ...rest } = input;
	return transaction('directory', async () => {
		const there = and(
			eq(directoryEdit.structureId, structureId),
			eq(directoryEdit.kind, input.kind),
			eq(directoryEdit.sheetId, input.sheetId)
		);
		if ((await db.$count(directoryEdit, there)) !== known) return false;
		await db.insert(directoryEdit).values({
			...rest,
			fields: { ...fields },
			before: { ...before },
			id: uuidv7(now),
			structureId,
			at: now
		});
		await bump(directoryTopic(structureId));
		return true;
	});
}

/** The corrections of a structure, oldest first: of some sheets, or all of them. */
export async function listEdits(
	structureId: string,
	sheetIds: readonly string[] | null = null
): Promise<LoggedEdit[]> {
	if (sheetIds?.length === 0) return [];
	const rows = await select()
		.where(
			and(
				eq(directoryEdit.structureId, structureId),
				sheetIds === null ? undefined : inArray(directoryEdit.sheetId, [...sheetIds])
			)
		)
		.orderBy(asc(directoryEdit.at), asc(directoryEdit.id));
	return rows as LoggedEdit[];
}

/** The latest corrections of a structure, for its log. */
export async function latestEdits(structureId: string, limit: number): Promise<LoggedEdit[]> {
	const rows = await select()
		.where(eq(directoryEdit.structureId, structureId))
		.orderBy(desc(directoryEdit.at), desc(directoryEdit.id))
		.limit(limit);
	return rows as LoggedEdit[];
}

const select = () =>
	db
		.select({
			id: directoryEdit.id,
			kind: directoryEdit.kind,
			sheetId: directoryEdit.sheetId,
			fields: directoryEdit.fields,
			before: directoryEdit.before,
			source: directoryEdit.source,
			via: directoryEdit.via,
			by: account.name,
			at: directoryEdit.at
		})
		.from(directoryEdit)
		.innerJoin(account, eq(account.id, directoryEdit.accountId));
