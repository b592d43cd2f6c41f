import { fail, type RequestEvent } from '@sveltejs/kit';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { pastView } from '#lib/server/http/past-view.ts';
import { importPast, readPastFile } from '#lib/server/lots/past-file.ts';
import { PAST_DONE, pastFileFaultText } from '#lib/wording/past.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	lire: async (event) => {
		const read = await readIn(event);
		return read.ok ? { view: read.view, isKnown: read.file.isKnown } : fail(422, read.refusal);
	},
	importer: async (event) => {
		const read = await readIn(event);
		if (!read.ok) return fail(422, read.refusal);
		const { id, file, view } = read;
		if (view.refused > 0) return fail(422, { view, isKnown: file.isKnown });
		const done = await importPast(id, file, event.locals.now);
		return done === 'importe' ? { view, imported: true } : fail(409, { fault: PAST_DONE[done] });
	}
};

/** The file that was sent, read for the account's own structure, with a verdict for each row. */
async function readIn(event: RequestEvent) {
	const { id } = await ownStructure(event);
	const sent = (await readForm(event.request)).get('fichier');
	if (!(sent instanceof File) || sent.size === 0) return { ok: false as const, refusal: { none: true } };
	const file = await readPastFile(id, Buffer.from(await sent.arrayBuffer()), event.locals.now);
	if (!file.ok) return { ok: false as const, refusal: { fault: pastFileFaultText(file.error) } };
	return { ok: true as const, id, file, view: pastView(file.verdicts) };
}
