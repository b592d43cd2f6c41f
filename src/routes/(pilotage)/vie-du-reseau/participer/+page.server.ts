import { error, fail, redirect } from '@sveltejs/kit';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { presenceForm } from '#lib/forms/network-life.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { eventView } from '#lib/server/http/network-life-view.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { listEvents, readPresences, writePresence } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const REACH_DAYS = 800;

export const load: PageServerLoad = async (event) => {
	const structureId = ownStructureId(event);
	const today = civilDate(event.locals.now);
	const id = idIn(event.url.searchParams);
	const offers = await listEvents(structureId, addDays(today, -REACH_DAYS), addDays(today, REACH_DAYS));
	const offer = offers.find((one) => one.id === id && one.kind === 'offre-regionale');
	if (!offer) error(404, { message: 'Page introuvable' });
	const presence = (await readPresences(structureId, [id])).get(id);
	return { id, offer: eventView(offer), values: { equipe: String(presence ?? '') } };
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const data = await readForm(event.request);
		const parsed = parseForm(presenceForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const noted = await writePresence(idIn(data), ownStructureId(event), parsed.value.equipe ?? 0);
		if (!noted) return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/vie-du-reseau?enregistre=1');
	}
};
