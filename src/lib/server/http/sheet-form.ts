import { randomUUID } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import { isNetwork } from '#lib/domain/directory/extras.ts';
import { isFormula } from '#lib/domain/directory/formula.ts';
import { repair } from '#lib/domain/directory/repair.ts';
import { FIELDS, type DiRecord } from '#lib/domain/directory/schema.ts';
import { fieldOf, networksIn, type Edit, type Sheet } from '#lib/domain/directory/sheet.ts';
import { civilDate, isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import type { FieldError } from '#lib/forms/fields.ts';
import { SHEET_FIELDS, type SheetField } from '#lib/forms/sheet.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { placeOf } from '#lib/server/http/place-view.ts';
import { recordIn } from '#lib/server/sheets/one-record.ts';
import { rowTools } from '#lib/server/sheets/tools.ts';
import { receiveUpload } from '#lib/server/sheets/upload.ts';
import { addEdit, findStructure } from '#lib/server/stores/index.ts';

const LONGEST_EXTRA = 2000;
const LONGEST_SOURCE = 200;

export type SheetValues = Record<string, string>;

/** A sheet as its correction form shows it. */
export function sheetValues({ kind, doc }: Pick<Sheet, 'kind' | 'doc'>): SheetValues {
	const values = SHEET_FIELDS[kind].map(({ field }) => [field, textOf(fieldOf(doc, field))]);
	const [only = '', ...more] = networksIn(doc);
	return { ...(Object.fromEntries(values) as SheetValues), reseau: more.length > 0 ? '' : only };
}

type Correction =
	| { readonly ok: true; readonly fields: DiRecord; readonly source: string; readonly via: Edit['via'] }
	| { readonly ok: false; readonly errors: Record<string, FieldError> };

/** What a submission changes of a sheet; only fields that moved are kept, for the log. */
export function readCorrection(sheet: Sheet, data: FormData, today: string, by: string): Correction {
	const typed = (name: string): string =>
		cleanText(String(data.get(name) ?? ''))
			.trim()
			.replaceAll('\r\n', '\n');
	const before = sheetValues(sheet);
	const fields: Record<string, unknown> = {};
	const errors: Record<string, FieldError> = {};
	for (const one of SHEET_FIELDS[sheet.kind]) {
		const value = typed(one.field);
		if (!data.has(one.field) || value === before[one.field]) continue;
		const read = readField(sheet, one, value);
		if (read.ok) fields[one.field] = read.value;
		else errors[one.field] = read.error;
	}
	if ('commune' in fields && !errors.commune)
		Object.assign(fields, movedTo(String(fields.commune ?? ''), errors));
	const network = typed('reseau');
	if (data.has('reseau') && network !== before.reseau) fields.reseaux = isNetwork(network) ? [network] : [];
	const source = typed('source').slice(0, LONGEST_SOURCE);
	if (source === '') errors.source = 'obligatoire';
	if (Object.keys(errors).length > 0) return { ok: false, errors };
	if (data.has('verifiee')) Object.assign(fields, { verifie_le: today, verifie_par: by });
	return { ok: true, fields, source, via: data.get('via') === 'fichier' ? 'fichier' : 'formulaire' };
}

type ReadField =
	{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: FieldError };

function readField({ kind }: Sheet, { field, as }: SheetField, text: string): ReadField {
	if (isFormula(text)) return { ok: false, error: 'formule' };
	const rule = FIELDS[kind][field];
	if (text === '') return rule?.required ? { ok: false, error: 'obligatoire' } : { ok: true, value: null };
	if (as === 'day' && !isCivilDate(text)) return { ok: false, error: 'date-invalide' };
	if (!rule)
		return text.length > LONGEST_EXTRA ? { ok: false, error: 'texte-trop-long' } : { ok: true, value: text };
	if (field === 'horaires_accueil' && !rowTools().areReadable(text))
		return { ok: false, error: 'horaires-illisibles' };
	const { value } = repair(field, rule, text);
	return value === null ? { ok: false, error: 'valeur-inattendue' } : { ok: true, value };
}

/** A place that moves to another commune leaves its point behind. */
function movedTo(typed: string, errors: Record<string, FieldError>): DiRecord {
	if (typed === '') return { code_insee: null };
	const place = placeOf(typed);
	if (!place) {
		errors.commune = 'commune-inconnue';
		return {};
	}
	return { commune: place.name, code_insee: place.code, latitude: null, longitude: null };
}

/** Writes a correction over what was read; false when somebody corrected the sheet meanwhile. */
export function writeCorrection(
	event: RequestEvent,
	sheet: Sheet,
	correction: Extract<Correction, { ok: true }>,
	known: number
): Promise<boolean> {
	const structureId = ownStructureId(event);
	const { id: accountId } = accountOf(event);
	const { fields, source, via } = correction;
	const before = Object.fromEntries(
		Object.keys(fields).map((field) => [field, fieldOf(sheet.doc, field) ?? null])
	);
	const edit = { kind: sheet.kind, sheetId: sheet.id, fields, before, source, via, accountId, known };
	return addEdit(structureId, edit, event.locals.now);
}

/** The structure that vouches: a file that leaves names it, and nobody of its staff. */
export async function structureNameOf(event: RequestEvent): Promise<string> {
	const { structureId } = accountOf(event);
	return (structureId && (await findStructure(structureId))?.name) || '';
}

/** Notes that the whole sheet is right today, and who told; false when it was corrected meanwhile. */
export async function verifySheet(event: RequestEvent, sheet: Sheet, data: FormData): Promise<boolean> {
	const { roles } = accountOf(event);
	if (!roles.includes('pilotage')) error(404, { message: 'Page introuvable' });
	const source = cleanText(String(data.get('source') ?? ''))
		.trim()
		.slice(0, LONGEST_SOURCE);
	const fields = { verifie_le: civilDate(event.locals.now), verifie_par: await structureNameOf(event) };
	return writeCorrection(event, sheet, { ok: true, fields, source, via: 'verification' }, knownIn(data));
}

/** How many corrections the form was read at. */
export const knownIn = (data: FormData): number => {
	const known = data.get('connu');
	return typeof known === 'string' && /^\d{1,6}$/.test(known) ? Number(known) : -1;
};

/** What a small file of a network says of a sheet, to be read again in the form before anything is written. */
export async function valuesInFile(event: RequestEvent, sheet: Sheet): Promise<SheetValues | null> {
	const { file } = await receiveUpload(event.request, randomUUID());
	const doc = file && (await recordIn(file, sheet));
	return doc && sheetValues({ kind: sheet.kind, doc });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
