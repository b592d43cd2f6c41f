import { fail, redirect } from '@sveltejs/kit';
import { fieldOf } from '#lib/domain/directory/sheet.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { editLine, sheetHref } from '#lib/server/http/directory-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { openAt, sheetOf, sheetView } from '#lib/server/http/sheet-view.ts';
import { verifySheet } from '#lib/server/http/sheet-form.ts';
import { findSheet, servicesOf } from '#lib/server/sheets/find.ts';
import { listEdits } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { structureId, roles } = accountOf(event);
	const sheet = await sheetOf(event);
	const { now } = event.locals;
	const today = civilDate(now);
	const view = sheetView(sheet, now);
	const structure = view.service && (await findSheet(structureId, 'structure', view.service.structureId));
	const services = sheet.kind === 'structure' ? await servicesOf(structureId, sheet) : [];
	const edits = structureId ? await listEdits(structureId, [sheet.id]) : [];
	const [day, time] = [event.url.searchParams.get('jour') ?? '', event.url.searchParams.get('heure') ?? ''];
	const hours =
		fieldOf(sheet.doc, 'horaires_accueil') ?? (structure && fieldOf(structure.doc, 'horaires_accueil'));
	return {
		sheet: view,
		structure: structure && { name: String(structure.doc.nom), href: sheetHref('structure', structure.id) },
		services: services.map(({ id, doc }) => ({ name: String(doc.nom), href: sheetHref('service', id) })),
		edits: edits
			.filter(({ kind }) => kind === sheet.kind)
			.map(editLine)
			.reverse(),
		moment: {
			day: day || today,
			time: time || '14:00',
			answer: time ? openAt(typeof hours === 'string' ? hours : null, day, time) : null,
			asked: time !== ''
		},
		manages: roles.includes('pilotage') && structureId !== null,
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	verifier: async (event) => {
		const sheet = await sheetOf(event);
		const done = await verifySheet(event, sheet, await readForm(event.request));
		if (!done) return fail(409, { moved: true });
		redirect(303, `${sheetHref(sheet.kind, sheet.id)}&enregistre=1`);
	}
};
