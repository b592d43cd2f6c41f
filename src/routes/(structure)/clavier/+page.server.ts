import { redirect } from '@sveltejs/kit';
import { comfortForm } from '#lib/forms/comfort.ts';
import { placeAfter, readComfort, writeComfort } from '#lib/server/http/comfort.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, depends }) => {
	depends('degemer:confort');
	return { comfort: readComfort(cookies) };
};

export const actions: Actions = {
	regler: async ({ cookies, request, url }) => {
		const data = await readForm(request);
		// Two ticks: anything else that is sent reads as « no ».
		const parsed = parseForm(comfortForm, data);
		if (parsed.ok) writeComfort(cookies, parsed.value, url.protocol === 'https:');
		redirect(303, placeAfter(data.get('retour')));
	}
};
