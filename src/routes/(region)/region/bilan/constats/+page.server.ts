import { findingsView, saveFindings } from '#lib/server/http/findings.ts';
import { yearIn } from '#lib/server/http/report.ts';
import { REGION_FINDINGS } from '#lib/server/report/region.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => findingsView(REGION_FINDINGS, yearIn(url));

export const actions: Actions = {
	enregistrer: async ({ url, request }) => {
		const year = yearIn(url);
		return saveFindings(request, REGION_FINDINGS, year, `/region/bilan?annee=${year}&enregistre=1`);
	}
};
