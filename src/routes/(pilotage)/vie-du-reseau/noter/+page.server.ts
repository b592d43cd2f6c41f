import { error, fail, redirect } from '@sveltejs/kit';
import { networkEventForm } from '#lib/forms/network-life.ts';
import {
	eventIn,
	eventValues,
	isTooFar,
	revisionIn,
	timesAreTurned
} from '#lib/server/http/network-event-form.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { addEvent, findEvent, removeEvent, updateEvent } from '#lib/server/stores/index.ts';
import { networkEvents } from '#lib/vocabularies/network-event.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = idIn(event.url.searchParams);
	const found = id ? await findEvent(id, ownStructureId(event)) : undefined;
	if (event.url.searchParams.has('id') && !found) error(404, { message: 'Page introuvable' });
	return {
		id,
		revision: found?.revision ?? 0,
		values: eventValues(found, event.locals.now),
		kinds: optionsOf(networkEvents)
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const structureId = ownStructureId(event);
		const data = await readForm(event.request);
		const parsed = parseForm(networkEventForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const errors = {
			...(timesAreTurned(parsed.value) && { a: 'plage-inversee' }),
			...(isTooFar(parsed.value, event.locals.now) && { jour: 'jour-trop-loin' })
		};
		if (Object.keys(errors).length > 0) return fail(422, { values: parsed.values, errors });
		const id = idIn(data);
		const said = eventIn(structureId, parsed.value);
		const saved = id ? await updateEvent(id, revisionIn(data), said) : await addEvent(said, event.locals.now);
		if (!saved) return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/vie-du-reseau?enregistre=1');
	},
	retirer: async (event) => {
		const removed = await removeEvent(idIn(await readForm(event.request)), ownStructureId(event));
		if (!removed) return fail(409, { moved: true });
		redirect(303, '/vie-du-reseau?enregistre=1');
	}
};
