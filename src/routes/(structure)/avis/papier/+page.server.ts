import { fail, redirect } from '@sveltejs/kit';
import { readSheets } from '#lib/domain/quality/opinions.ts';
import { sheetsForm } from '#lib/forms/quality.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { chooseSite, siteIn, sitesOf } from '#lib/server/http/sites.ts';
import { addOpinions } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const sites = await sitesOf(accountOf(event));
	const counted = event.url.searchParams.get('comptees') ?? '';
	return {
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		site: chooseSite(sites, event)?.id ?? '',
		counted: /^\d{1,2}$/.test(counted) ? Number(counted) : null
	};
};

export const actions: Actions = {
	compter: async (event) => {
		const data = await readForm(event.request);
		const parsed = parseForm(sheetsForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const site = await siteIn(data, accountOf(event), event);
		const sheets = readSheets(parsed.value.feuilles);
		if (!site || !sheets) {
			const errors = {
				...(!site && { site: 'code-inconnu' }),
				...(!sheets && { feuilles: 'feuille-illisible' })
			};
			return fail(422, { values: parsed.values, errors });
		}
		const at = { structureId: site.structureId, siteId: site.id };
		const counted = await addOpinions(at, sheets, event.locals.now);
		redirect(303, `/avis/papier?comptees=${counted}`);
	}
};
