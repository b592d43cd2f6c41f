import { fail, redirect } from '@sveltejs/kit';
import { firstVisitForm, structureNetworks } from '#lib/forms/accounts.ts';
import { passwordFault } from '#lib/server/auth/password-rule.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { awaitsFirstVisit, isFirstVisitCode } from '#lib/server/boot.ts';
import { mayOpenDemonstration, openDemonstration } from '#lib/server/demo/open.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { placeOf } from '#lib/server/http/place-view.ts';
import { letIn } from '#lib/server/http/sign-in.ts';
import { createAccount, createStructure, hit } from '#lib/server/stores/index.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

const TRIES = 10;

export const load: PageServerLoad = async ({ url }) => {
	if (!(await awaitsFirstVisit())) redirect(303, '/connexion');
	return { networks: optionsOf(structureNetworks), offersDemo: mayOpenDemonstration(url) };
};

export const actions: Actions = {
	creer: async (event) => {
		const { request, locals } = event;
		const parsed = parseForm(firstVisitForm, await readForm(request));
		const values = { ...parsed.values, motDePasse: '' };
		if (!parsed.ok) return fail(422, { values, errors: parsed.errors });
		const { value } = parsed;
		const fault = passwordFault(value.motDePasse, [value.nom, value.courriel, value.structure]);
		if (fault) return fail(422, { values, errors: { motDePasse: fault } });
		if ((await hit('premiere-visite', 600, locals.now)) > TRIES) {
			return fail(429, { values, errors: { code: 'attendre' } });
		}
		if (!(await isFirstVisitCode(value.code))) return fail(422, { values, errors: { code: 'code-faux' } });
		const place = placeOf(value.commune);
		if (!place) return fail(422, { values, errors: { commune: 'commune-inconnue' } });
		const site = { name: value.structure, address: value.adresse, communeCode: place.code, hours: null };
		const { structure } = await createStructure({
			name: value.structure,
			network: value.reseau,
			address: value.adresse,
			communeCode: place.code,
			site,
			now: locals.now
		});
		const created = await createAccount({
			email: value.courriel,
			name: value.nom,
			passwordHash: await hashPassword(value.motDePasse),
			structureId: structure.id,
			roles: ['accueil', 'conseil', 'pilotage', 'administration'],
			now: locals.now
		});
		if (!created.ok) return fail(422, { values, errors: { courriel: 'identifiants' } });
		await letIn(event, created.value);
		redirect(303, '/aujourdhui');
	},
	decouvrir: async ({ url }) => {
		if (!mayOpenDemonstration(url) || !(await awaitsFirstVisit())) return fail(404, { demo: null });
		return { demo: await openDemonstration() };
	}
};
