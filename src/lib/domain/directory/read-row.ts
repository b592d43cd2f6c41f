import { readExtras } from '#lib/domain/directory/extras.ts';
import { isFormula } from '#lib/domain/directory/formula.ts';
import { isCorrection, note, type Note } from '#lib/domain/directory/note.ts';
import { shaped } from '#lib/domain/directory/other-shapes.ts';
import { repair } from '#lib/domain/directory/repair.ts';
import { FIELDS, type DiRecord, type Kind } from '#lib/domain/directory/schema.ts';
import { haversineKm } from '#lib/domain/referral/offers.ts';
import type { Place } from '#lib/domain/referral/places.ts';
import { cleanText } from '#lib/domain/shared/text-key.ts';

/** What reading a row needs to know of the world. */
export type RowTools = {
	/** The commune that a record says, by its code, else by its name and postcode; null when none is known. */
	readonly placeOf: (record: DiRecord) => Place | null;
	readonly areReadable: (hours: string) => boolean;
};

/** A row read: a record to keep, or why it is refused. */
export type ReadRow =
	| {
			readonly ok: true;
			readonly kind: Kind;
			readonly id: string;
			readonly doc: DiRecord;
			readonly communeCode: string | null;
			readonly notes: readonly Note[];
	  }
	| {
			readonly ok: false;
			readonly kind: Kind;
			readonly id: string | null;
			readonly name: string;
			readonly notes: readonly Note[];
	  };

/** Further than this from its commune, a point is a mistake: no commune of Bretagne is as wide. */
const FARTHEST_KM = 30;

/**
 * Reads a row of any file: the same row gives the same answer, and every row gets one. `part` is the kind that the
 * file announces (a sheet, a list), null when the row itself must tell.
 */
export function readRow(raw: unknown, part: Kind | null, tools: RowTools): ReadRow {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
		return refusedRow(raw, part, [note('pas-une-fiche', '', raw)]);
	const { row, notes: shaping } = shaped(raw as DiRecord);
	const kind = kindOf(row, part);
	const run = Object.entries(row).find(([, value]) => holdsFormula(value));
	if (run) return refusedRow(row, part, [note('formule', run[0], run[1])]);
	const doc: Record<string, unknown> = {};
	const notes: Note[] = [...shaping];
	for (const [field, rule] of Object.entries(FIELDS[kind])) {
		const { value, notes: said } = repair(field, rule, row[field]);
		if (value === null && rule.required) {
			const why = said.length > 0 ? 'champ-inutilisable' : 'champ-obligatoire';
			return refusedRow(row, part, [note(why, field, row[field] ?? '')]);
		}
		if (value !== null) doc[field] = value;
		notes.push(...said);
	}
	const extras = readExtras(row.degemer);
	if (Object.keys(extras).length > 0) doc.degemer = extras;
	return located(kind, doc, notes, tools);
}

/** True for the verdict « corrigée » rather than « gardée ». */
export const isCorrected = (notes: readonly Note[]): boolean => notes.some(isCorrection);

function located(kind: Kind, doc: Record<string, unknown>, notes: Note[], tools: RowTools): ReadRow {
	const place = tools.placeOf(doc);
	const { latitude, longitude } = doc;
	if (typeof latitude === 'number' && typeof longitude === 'number') {
		const isOut = Math.abs(latitude) > 90 || Math.abs(longitude) > 180;
		const km =
			place && place.lat !== null && place.lon !== null
				? haversineKm(place.lat, place.lon, latitude, longitude)
				: 0;
		if (isOut || km > FARTHEST_KM) {
			notes.push(note('point-lointain', 'latitude', `${latitude}, ${longitude}`));
			delete doc.latitude;
			delete doc.longitude;
		}
	}
	if (!place && (doc.commune || doc.code_insee))
		notes.push(note('commune-inconnue', 'commune', doc.commune ?? doc.code_insee));
	const hours = doc.horaires_accueil;
	if (typeof hours === 'string' && !tools.areReadable(hours))
		notes.push(note('horaires-illisibles', 'horaires_accueil', hours));
	return { ok: true, kind, id: String(doc.id), doc, communeCode: place?.code ?? null, notes };
}

function refusedRow(raw: unknown, part: Kind | null, notes: readonly Note[]): ReadRow {
	const row = (typeof raw === 'object' && raw !== null ? raw : {}) as DiRecord;
	const text = (name: string) => (typeof row[name] === 'string' ? cleanText(row[name].slice(0, 150)) : '');
	return { ok: false, kind: kindOf(row, part), id: text('id') || null, name: text('nom'), notes };
}

const kindOf = (row: DiRecord, part: Kind | null): Kind =>
	part ?? ('structure_id' in row ? 'service' : 'structure');

function holdsFormula(value: unknown): boolean {
	if (typeof value === 'string') return isFormula(value);
	return typeof value === 'object' && value !== null && Object.values(value).some(holdsFormula);
}
