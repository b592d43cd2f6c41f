import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { concernAnswerForm, concernForm } from '#lib/forms/network-life.ts';
import { concernsView } from '#lib/server/http/concerns-view.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { addConcern, answerConcern, findConcern, removeConcern } from '#lib/server/stores/index.ts';
import { concernKinds } from '#lib/vocabularies/network-event.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/vie-du-reseau/signalements?enregistre=1';

export const load: PageServerLoad = async (event) => {
	const today = civilDate(event.locals.now);
	return {
		...(await concernsView(ownStructureId(event), today)),
		today,
		kinds: optionsOf(concernKinds),
		answering: idIn(event.url.searchParams, 'repondre'),
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	noter: async (event) => {
		const parsed = parseForm(concernForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { nature, recu, objet } = parsed.value;
		if (recu > civilDate(event.locals.now))
			return fail(422, { values: parsed.values, errors: { recu: 'date-invalide' } });
		const said = { kind: nature, receivedOn: recu, subject: objet };
		await addConcern(ownStructureId(event), said, event.locals.now);
		redirect(303, HERE);
	},
	repondre: async (event) => {
		const structureId = ownStructureId(event);
		const data = await readForm(event.request);
		const about = idIn(data);
		const parsed = parseForm(concernAnswerForm, data);
		if (!parsed.ok) return fail(422, { about, values: parsed.values, errors: parsed.errors });
		const { repondu, mesure } = parsed.value;
		const found = await findConcern(about, structureId);
		const isOff = found && (repondu < found.receivedOn || repondu > civilDate(event.locals.now));
		if (isOff) return fail(422, { about, values: parsed.values, errors: { repondu: 'date-invalide' } });
		const kept = await answerConcern(about, structureId, { answeredOn: repondu, measure: mesure });
		if (!kept) return fail(409, { gone: true });
		redirect(303, HERE);
	},
	retirer: async (event) => {
		const removed = await removeConcern(idIn(await readForm(event.request)), ownStructureId(event));
		if (!removed) return fail(409, { gone: true });
		redirect(303, HERE);
	}
};
