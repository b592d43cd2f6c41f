import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { declaredForm } from '#lib/forms/region.ts';
import { readCard } from '#lib/server/exchange/card.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { cardIn, cardView, declaredViews, memberViews, textOf } from '#lib/server/http/region-members.ts';
import {
	listMembers,
	registerMember,
	removeDeclared,
	setMemberLeft,
	writeDeclared
} from '#lib/server/stores/index.ts';
import { MEMBER_REFUSALS } from '#lib/wording/exchange.ts';
import { networkOptions } from '#lib/wording/region.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const lastYear = Number(civilDate(locals.now).slice(0, 4)) - 1;
	return {
		members: memberViews(await listMembers()),
		declared: await declaredViews(lastYear),
		networks: networkOptions(),
		values: { nom: '', reseau: '', annee: String(lastYear), accueils: '', source: '' },
		done: url.searchParams.get('fait')
	};
};

export const actions: Actions = {
	/** Shows what a card says, and its fingerprint, before anything is registered. */
	lire: async ({ request }) => {
		const carte = await cardIn(await readForm(request));
		const card = readCard(carte);
		if (!card) return fail(422, { carte, refusal: MEMBER_REFUSALS['pas-une-carte'] });
		return { carte, card: cardView(card, await listMembers()) };
	},
	enregistrer: async ({ request, locals }) => {
		const data = await readForm(request);
		const carte = textOf(data, 'carte');
		const card = readCard(carte);
		if (!card) return fail(422, { carte, refusal: MEMBER_REFUSALS['pas-une-carte'] });
		const registered = await registerMember(card, textOf(data, 'remplace') || null, locals.now);
		if (!registered.ok) {
			const view = registered.error === 'autre-cle' ? cardView(card, await listMembers()) : undefined;
			return fail(409, { carte, card: view, refusal: MEMBER_REFUSALS[registered.error] });
		}
		redirect(303, `/region/membres?fait=${registered.value}`);
	},
	depart: async ({ request, locals }) => {
		const data = await readForm(request);
		const leftOn = data.get('revient') ? null : civilDate(locals.now);
		if (!(await setMemberLeft(textOf(data, 'id'), leftOn))) return fail(409, { gone: true });
		redirect(303, '/region/membres?fait=membre');
	},
	declarer: async ({ request, locals }) => {
		const parsed = parseForm(declaredForm, await readForm(request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { nom, reseau, annee, accueils, source } = parsed.value;
		const notedOn = civilDate(locals.now);
		await writeDeclared(
			{ name: nom, network: reseau, year: annee, interviews: accueils, source, notedOn },
			locals.now
		);
		redirect(303, '/region/membres?fait=declare');
	},
	retirer: async ({ request }) => {
		await removeDeclared(textOf(await readForm(request), 'id'));
		redirect(303, '/region/membres?fait=retire');
	}
};
