import { fail, redirect } from '@sveltejs/kit';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { closedDaysForm } from '#lib/forms/sites.ts';
import { fingerprint } from '#lib/server/http/fingerprint.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { closureView } from '#lib/server/http/sites-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { addClosure, listClosures, removeClosure, together } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const YEAR_DAYS = 366;

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const today = civilDate(event.locals.now);
	const sites = await sitesOf(account);
	const closures = account.structureId ? await listClosures(account.structureId, today) : [];
	return {
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		closures: closures.map((closure) => closureView(closure, sites)),
		version: fingerprint(closures),
		values: { du: '', au: '', lieu: '', motif: '', affichee: today },
		added: event.url.searchParams.has('ajoutee'),
		removed: event.url.searchParams.has('retiree')
	};
};

export const actions: Actions = {
	annoncer: async (event) => {
		const account = accountOf(event);
		const structureId = ownStructureId(event);
		const data = await readForm(event.request);
		const parsed = parseForm(closedDaysForm, data);
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { du, lieu, motif, affichee } = parsed.value;
		const au = parsed.value.au || du;
		const siteId = lieu || null;
		const today = civilDate(event.locals.now);
		const isFar = (day: string) => day < addDays(today, -YEAR_DAYS) || day > addDays(today, 2 * YEAR_DAYS);
		const isOurs = !siteId || (await sitesOf(account)).some(({ id }) => id === siteId);
		const errors = {
			...(isFar(du) && { du: 'jour-trop-loin' }),
			...(isFar(au) && { au: 'jour-trop-loin' }),
			...(isFar(affichee) && { affichee: 'jour-trop-loin' }),
			...(au < du && { au: 'fin-avant-debut' }),
			...(!isOurs && { lieu: 'code-inconnu' })
		};
		if (Object.keys(errors).length > 0) return fail(422, { values: parsed.values, errors });
		const said = { structureId, siteId, fromDay: du, toDay: au, reason: motif, postedOn: affichee };
		// Over the list that was read: two managers at once do not announce the same days twice.
		const added = await together(`sites:${structureId}`, async () => {
			const current = fingerprint(await listClosures(structureId, today));
			return current === data.get('version') && addClosure(said, event.locals.now);
		});
		if (!added) return fail(409, { values: parsed.values, moved: true });
		redirect(303, '/horaires/fermetures?ajoutee=1');
	},
	retirer: async (event) => {
		const { structureId } = accountOf(event);
		const id = (await readForm(event.request)).get('id');
		const removed = structureId && typeof id === 'string' && (await removeClosure(structureId, id));
		if (!removed) return fail(409, { gone: true });
		redirect(303, '/horaires/fermetures?retiree=1');
	}
};
