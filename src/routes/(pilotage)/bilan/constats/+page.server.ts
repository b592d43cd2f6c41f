import { findingsView, saveFindings } from '#lib/server/http/findings.ts';
import { structureOf, yearIn } from '#lib/server/http/report.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	findingsView((await structureOf(event)).id, yearIn(event.url));

export const actions: Actions = {
	enregistrer: async (event) => {
		const { id } = await structureOf(event);
		const year = yearIn(event.url);
		return saveFindings(event.request, id, year, `/bilan?annee=${year}&enregistre=constats`);
	}
};
