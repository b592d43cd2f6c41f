import { error, fail, redirect } from '@sveltejs/kit';
import { startInterview } from '#lib/domain/interview/start.ts';
import { civilDate, monthOf } from '#lib/domain/shared/civil-date.ts';
import { activityOf } from '#lib/domain/statistics/activity.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { chooseSite, rememberSite, sitesOf } from '#lib/server/http/sites.ts';
import {
	eraseKept,
	listKept,
	listOpenInterviews,
	openInterview,
	recordContact,
	reopenClosing
} from '#lib/server/stores/index.ts';
import { dayText, momentText } from '#lib/wording/clock.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const { now } = event.locals;
	const [open, kept, sites] = await Promise.all([
		listOpenInterviews(account.id),
		listKept(account.id, now),
		sitesOf(account)
	]);
	return {
		receives: account.roles.includes('conseil'),
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		site: chooseSite(sites, event)?.id ?? '',
		open: open.map(({ id, ticket, openedAt }) => ({ id, ticket, at: momentText(openedAt) })),
		kept: kept.map(({ id, ticket, closedAt, erasesAt }) => ({
			id,
			ticket,
			closed: momentText(closedAt),
			erased: `${dayText(new Date(erasesAt.getTime() - 1))} à minuit`
		})),
		justClosed: event.url.searchParams.get('clos'),
		counted: event.url.searchParams.has('compte')
	};
};

export const actions: Actions = {
	recevoir: async (event) => {
		const account = accountOf(event);
		if (!account.roles.includes('conseil')) error(404, { message: 'Page introuvable' });
		const site = await siteOf(event);
		if (!site) return fail(422, { errors: { site: 'code-inconnu' } });
		const opened = await openInterview({
			structureId: site.structureId,
			siteId: site.id,
			counsellorId: account.id,
			day: civilDate(event.locals.now),
			content: startInterview(),
			now: event.locals.now
		});
		redirect(303, `/entretiens/${opened.id}/premier-contact`);
	},
	informer: async (event) => {
		const site = await siteOf(event);
		if (!site) return fail(422, { errors: { site: 'code-inconnu' } });
		await recordContact({
			structureId: site.structureId,
			siteId: site.id,
			month: monthOf(civilDate(event.locals.now)),
			increments: activityOf('information-simple', startInterview().contact, 'moins-15', 'immediat-15min'),
			fact: null
		});
		redirect(303, '/aujourdhui?compte=1');
	},
	rouvrir: async (event) => {
		const result = await reopenClosing(await idIn(event.request), accountOf(event).id, event.locals.now);
		if (!result.ok) return fail(409, { errors: { rouvrir: result.reason } });
		redirect(303, `/entretiens/${result.interview.id}/synthese`);
	},
	effacer: async (event) => {
		const erased = await eraseKept(await idIn(event.request), accountOf(event).id);
		if (!erased) error(404, { message: 'Page introuvable' });
		redirect(303, '/aujourdhui?efface=1');
	}
};

async function siteOf(event: Parameters<typeof chooseSite>[1] & { request: Request }) {
	const wanted = (await readForm(event.request)).get('site');
	const sites = await sitesOf(accountOf(event));
	const site = sites.find(({ id }) => id === wanted);
	if (site) rememberSite(site.id, event);
	return site;
}

async function idIn(request: Request): Promise<string> {
	const id = (await readForm(request)).get('id');
	return typeof id === 'string' ? id : '';
}
