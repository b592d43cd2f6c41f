import { fail } from '@sveltejs/kit';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { pastView } from '#lib/server/http/past-view.ts';
import { importPast, readPastFile } from '#lib/server/lots/past-file.ts';
import { PAST_DONE, pastFileFaultText } from '#lib/wording/past.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	lire: async (event) => {
		const { id } = await ownStructure(event);
		const data = await readForm(event.request);
		const file = data.get('fichier');
		if (!(file instanceof File) || file.size === 0) return fail(422, { none: true });
		const read = await readPastFile(id, Buffer.from(await file.arrayBuffer()), event.locals.now);
		if (!read.ok) return fail(422, { fault: pastFileFaultText(read.error) });
		const view = pastView(read.verdicts);
		if (data.get('geste') !== 'importer') return { view, isKnown: read.isKnown };
		if (view.refused > 0) return fail(422, { view, isKnown: read.isKnown });
		const done = await importPast(id, read, event.locals.now);
		return done === 'importe' ? { view, imported: true } : fail(409, { fault: PAST_DONE[done] });
	}
};
