import { findingsView, saveFindings } from '#lib/server/http/findings.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { yearIn } from '#lib/server/http/report.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => findingsView(ownStructureId(event), yearIn(event.url));

export const actions: Actions = {
	enregistrer: async (event) => {
		const id = ownStructureId(event);
		const year = yearIn(event.url);
		return saveFindings(event.request, id, year, `/bilan?annee=${year}&enregistre=constats`);
	}
};
