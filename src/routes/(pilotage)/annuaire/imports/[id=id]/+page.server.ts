import { fail, redirect } from '@sveltejs/kit';
import { importOf } from '#lib/server/http/directory-import.ts';
import { importView, rowViews } from '#lib/server/http/directory-import-view.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import {
	applyImport,
	decideDuplicates,
	forgetImport,
	listImportRows,
	undoImport,
	type RowFilter
} from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const ROWS = 40;
const FILTERS: readonly string[] = [
	'gardee',
	'corrigee',
	'inchangee',
	'plus-ancienne',
	'refusee',
	'doublons',
	'toutes'
];

export const load: PageServerLoad = async (event) => {
	const found = await importOf(event);
	const view = importView(found, event.locals.now);
	// The page comes back by itself while the file is being read, with or without JavaScript.
	if (view.state === 'lecture' && !view.dead) event.setHeaders({ refresh: '2' });
	const asked = event.url.searchParams.get('voir') ?? '';
	const filter = (FILTERS.includes(asked) ? asked : view.doubles > 0 ? 'doublons' : 'refusee') as RowFilter;
	const after = Number(event.url.searchParams.get('apres')) || 0;
	const rows = view.state === 'lecture' ? [] : await listImportRows(found.id, filter, after, ROWS);
	return {
		import: view,
		filter,
		after,
		rows: await rowViews(found, rows),
		next: rows.length === ROWS ? rows.at(-1)!.row : null
	};
};

export const actions: Actions = {
	appliquer: async (event) => {
		const { id } = await importOf(event);
		if (!(await applyImport(id, event.locals.now))) return fail(409, { moved: true });
		redirect(303, `/annuaire/imports/${id}`);
	},
	annuler: async (event) => {
		const { id } = await importOf(event);
		if (!(await undoImport(id, event.locals.now))) return fail(409, { moved: true });
		redirect(303, `/annuaire/imports/${id}`);
	},
	oublier: async (event) => {
		const { id, state } = await importOf(event);
		if (state === 'applique') return fail(409, { moved: true });
		await forgetImport(id);
		redirect(303, '/annuaire/imports');
	},
	trancher: async (event) => {
		const found = await importOf(event);
		const data = await readForm(event.request);
		const [decision, row] = String(data.get('decision') ?? '').split(':');
		if (decision !== 'fusion' && decision !== 'distinct') return fail(422, { moved: false });
		const rows = row === 'tous' ? null : [Number(row) || 0];
		await decideDuplicates(found, rows, decision);
		redirect(303, `/annuaire/imports/${found.id}?voir=doublons&apres=${Number(data.get('apres')) || 0}`);
	}
};
