import { fail, redirect } from '@sveltejs/kit';
import { MOST_CONVENTIONS } from '#lib/domain/quality/reception.ts';
import { conventionForm } from '#lib/forms/site-reception.ts';
import { conventionViews, newId } from '#lib/server/http/conventions.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { readConventions, writeConventions } from '#lib/server/stores/index.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = ownStructureId(event);
	const { revision, value } = await readConventions(id);
	return {
		revision,
		conventions: await conventionViews(id, value, event.locals.now),
		channels: optionsOf(channels),
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	ajouter: async (event) => {
		const id = ownStructureId(event);
		const data = await readForm(event.request);
		const parsed = parseForm(conventionForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { titre, signee, demiJournees, canaux } = parsed.value;
		const { value } = await readConventions(id);
		if (value.length >= MOST_CONVENTIONS)
			return fail(422, { values: parsed.values, errors: { titre: 'trop-de-choix' } });
		const added = {
			id: newId(),
			title: titre,
			signedOn: signee,
			halfDays: demiJournees,
			channels: canaux
		};
		if (!(await writeConventions(id, revisionOf(data) ?? -1, [added, ...value])))
			return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/horaires/conventions?enregistre=1');
	},
	retirer: async (event) => {
		const id = ownStructureId(event);
		const data = await readForm(event.request);
		const { value } = await readConventions(id);
		const left = value.filter((one) => one.id !== idIn(data));
		const isThere = left.length < value.length;
		if (!isThere || !(await writeConventions(id, revisionOf(data) ?? -1, left)))
			return fail(409, { moved: true });
		redirect(303, '/horaires/conventions?enregistre=1');
	}
};
