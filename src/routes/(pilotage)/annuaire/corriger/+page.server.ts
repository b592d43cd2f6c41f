import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { networksIn } from '#lib/domain/directory/sheet.ts';
import { SHEET_FIELDS } from '#lib/forms/sheet.ts';
import { networkOptions, sheetHref } from '#lib/server/http/directory-view.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import {
	knownIn,
	readCorrection,
	sheetValues,
	structureNameOf,
	valuesInFile,
	writeCorrection
} from '#lib/server/http/sheet-form.ts';
import { sheetOf } from '#lib/server/http/sheet-view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const sheet = await sheetOf(event);
	return {
		kind: sheet.kind,
		id: sheet.id,
		name: String(sheet.doc.nom),
		back: sheetHref(sheet.kind, sheet.id),
		fields: SHEET_FIELDS[sheet.kind],
		values: sheetValues(sheet),
		networks: sheet.kind === 'structure' && networksIn(sheet.doc).length < 2 ? networkOptions() : null,
		known: sheet.edits.length
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const sheet = await sheetOf(event);
		const data = await readForm(event.request);
		const values = Object.fromEntries([...data].filter(([, value]) => typeof value === 'string')) as Record<
			string,
			string
		>;
		const by = await structureNameOf(event);
		const read = readCorrection(sheet, data, civilDate(event.locals.now), by);
		if (!read.ok) return fail(422, { values, errors: read.errors });
		if (Object.keys(read.fields).length > 0 && !(await writeCorrection(event, sheet, read, knownIn(data))))
			return fail(409, { values, moved: true });
		redirect(303, `${sheetHref(sheet.kind, sheet.id)}&enregistre=1`);
	},
	lire: async (event) => {
		const sheet = await sheetOf(event);
		const values = await valuesInFile(event, sheet);
		if (!values) return fail(422, { errors: { fichier: 'fichier-sans-fiche' } });
		return { values: { ...sheetValues(sheet), ...values, via: 'fichier' }, fromFile: true };
	}
};
