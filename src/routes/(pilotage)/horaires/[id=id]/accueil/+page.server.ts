import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ACCESS, CHECKS, SITE_SERVICES, type Reception } from '#lib/domain/quality/reception.ts';
import { receptionForm } from '#lib/forms/site-reception.ts';
import { accountOf, revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { readReception, writeReception } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, name } = await siteOf(event);
	const { revision, value } = await readReception(id);
	return {
		...{ id, name, revision },
		values: { ...value.checks, ...value.access, services: [...value.services] } as Record<string, unknown>,
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const site = await siteOf(event);
		const data = await readForm(event.request);
		const parsed = parseForm(receptionForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const reception = receptionIn(parsed.value);
		if (!(await writeReception(site.structureId, site.id, revisionOf(data) ?? -1, reception)))
			return fail(409, { values: parsed.values, moved: true });
		redirect(303, `/horaires/${site.id}/accueil?enregistre=1`);
	}
};

function receptionIn(values: Readonly<Record<string, unknown>>): Reception {
	const picked = (names: readonly string[]) =>
		Object.fromEntries(names.filter((name) => values[name] !== '').map((name) => [name, values[name]]));
	const offered = values.services as readonly string[];
	return {
		checks: picked(CHECKS) as Reception['checks'],
		access: picked(ACCESS) as Reception['access'],
		services: SITE_SERVICES.filter((code) => offered.includes(code))
	};
}

async function siteOf(event: RequestEvent<{ id: string }>) {
	const found = (await sitesOf(accountOf(event))).find(({ id }) => id === event.params.id);
	return found ?? error(404, { message: 'Page introuvable' });
}
