import { randomUUID } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import type { FieldError } from '#lib/forms/fields.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { logError } from '#lib/server/log.ts';
import { readAndRemove } from '#lib/server/sheets/import.ts';
import { receiveUpload } from '#lib/server/sheets/upload.ts';
import { findImport, openImport, type DirectoryImport } from '#lib/server/stores/index.ts';

type Started =
	| { readonly ok: true; readonly id: string }
	| {
			readonly ok: false;
			readonly values: Record<string, string>;
			readonly errors: Record<string, FieldError>;
	  };

const LONGEST_ORIGIN = 200;

/** Takes the file of a form and starts reading it; the page of the import tells how far it is. */
export async function startImport(event: RequestEvent): Promise<Started> {
	const structureId = ownStructureId(event);
	const { id: accountId } = accountOf(event);
	const { fields, file } = await receiveUpload(event.request, randomUUID());
	const origin = cleanText(fields.origine ?? '')
		.trim()
		.slice(0, LONGEST_ORIGIN);
	const errors: Record<string, FieldError> = {
		...(!file && { fichier: 'fichier-manquant' as const }),
		...(!origin && { origine: 'obligatoire' as const })
	};
	if (!file || !origin) return { ok: false, values: { origine: origin }, errors };
	const fileName = cleanText(file.name);
	const opened = await openImport({ structureId, accountId, fileName, origin }, event.locals.now);
	readAndRemove(opened, file.path, () => new Date()).catch((cause: unknown) =>
		logError('directory-import-failed', cause)
	);
	return { ok: true, id: opened.id };
}

/** The import of the address, found through the account's structure: another's is not found. */
export async function importOf(event: RequestEvent<{ id: string }>): Promise<DirectoryImport> {
	const { structureId } = accountOf(event);
	const found = structureId ? await findImport(structureId, event.params.id) : undefined;
	if (!found) error(404, { message: 'Page introuvable' });
	return found;
}
