import { fail, redirect } from '@sveltejs/kit';
import { civilDate, isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { placeForm } from '#lib/forms/directory.ts';
import { openedBy } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { placeOf } from '#lib/server/http/place-view.ts';
import { addLocalSite } from '#lib/server/stores/index.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { content } = await openedBy(event);
	return {
		practice: content.practice === true,
		networks: Object.entries(networkNames).map(([code, label]) => ({ code, label })),
		values: {
			reseau: '',
			date: civilDate(event.locals.now)
		}
	};
};

export const actions: Actions = {
	ajouter: async (event) => {
		const opened = await openedBy(event);
		const parsed = parseForm(placeForm, await readForm(event.request));
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { values, errors: parsed.errors });
		const { value } = parsed;
		const place = placeOf(value.commune);
		if (!place) return fail(422, { values, errors: { commune: 'commune-inconnue' } });
		if (!isCivilDate(value.date)) return fail(422, { values, errors: { date: 'date-invalide' } });
		// The directory is everybody's: what is tried here does not go into it.
		if (opened.content.practice) redirect(303, `/entretiens/${opened.id}/pistes`);
		await addLocalSite(
			opened.structureId,
			{
				source: 'saisie-locale',
				networks: [value.reseau as Network],
				name: value.nom,
				address: value.adresse.trim(),
				postcode: place.postcodes[0] ?? '',
				commune: place.name,
				communeCode: place.code,
				lat: null,
				lon: null,
				phone: value.telephone.trim() || null,
				email: null,
				website: webAddress(value.site),
				hours: null,
				description: null,
				sourceLabel: value.source,
				sourceDate: value.date,
				licence: 'Saisie par la structure',
				toVerify: false,
				note: null
			},
			event.locals.now
		);
		redirect(303, `/entretiens/${opened.id}/pistes`);
	}
};

/** A web address one can open; anything else is left out rather than printed as a link. */
function webAddress(typed: string): string | null {
	const text = typed.trim();
	const full = /^https?:\/\//.test(text) ? text : `https://${text}`;
	return text !== '' && URL.canParse(full) ? full : null;
}
