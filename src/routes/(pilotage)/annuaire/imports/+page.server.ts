import { fail, redirect } from '@sveltejs/kit';
import { importLine } from '#lib/server/http/directory-import-view.ts';
import { startImport } from '#lib/server/http/directory-import.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { latestEdits, listImports } from '#lib/server/stores/index.ts';
import { editLine } from '#lib/server/http/directory-view.ts';
import type { Actions, PageServerLoad } from './$types';

const LOG_LINES = 30;

export const load: PageServerLoad = async (event) => {
	const { structureId } = accountOf(event);
	const [imports, shared, edits] = await Promise.all([
		structureId ? listImports(structureId) : [],
		listImports(null),
		structureId ? latestEdits(structureId, LOG_LINES) : []
	]);
	return {
		imports: imports.map((one) => importLine(one, event.locals.now)),
		shared: shared
			.filter(({ state }) => state === 'applique')
			.map((one) => importLine(one, event.locals.now)),
		edits: edits.map(editLine),
		mayImport: structureId !== null
	};
};

export const actions: Actions = {
	lire: async (event) => {
		const started = await startImport(event);
		if (!started.ok) return fail(422, { values: started.values, errors: started.errors });
		redirect(303, `/annuaire/imports/${started.id}`);
	}
};
