import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { startInterview } from '#lib/domain/interview/start.ts';
import { civilDate, monthOf } from '#lib/domain/shared/civil-date.ts';
import { contactOf } from '#lib/domain/statistics/activity.ts';
import { MOST_HEADS } from '#lib/forms/reception.ts';
import { deskVersion, initialsOf } from '#lib/server/http/desk.ts';
import { deskNow } from '#lib/server/http/desk-now.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { chooseSite, siteIn, sitesOf } from '#lib/server/http/sites.ts';
import {
	countGroup,
	countInformation,
	eraseKept,
	interruptInterview,
	leave,
	listKept,
	openInterview,
	recordContact,
	reopenClosing,
	resumeInterview,
	takeArrival,
	upgradeInformation,
	upgradeMember
} from '#lib/server/stores/index.ts';
import { dayText, momentText } from '#lib/wording/clock.ts';
import { countedWords } from '#lib/wording/desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const { now } = event.locals;
	const version = await deskVersion(account, now);
	const [desk, kept, sites] = await Promise.all([
		deskNow(account, now),
		listKept(account.id, now),
		sitesOf(account)
	]);
	const asked = event.url.searchParams;
	return {
		receives: account.roles.includes('conseil'),
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		site: chooseSite(sites, event)?.id ?? '',
		version,
		desk,
		kept: kept.map(({ id, ticket, closedAt, erasesAt }) => ({
			id,
			ticket,
			closed: momentText(closedAt),
			erased: `${dayText(new Date(erasesAt.getTime() - 1))} à minuit`
		})),
		justClosed: asked.get('clos'),
		missed: asked.has('absente'),
		counted: countedWords(asked.get('compte')),
		upgradable: ['information-simple', 'collectif'].includes(asked.get('compte') ?? '') ? idIn(asked) : '',
		group: asked.get('compte') === 'collectif',
		arrived: asked.getAll('arrivee').filter((ticket) => /^[A-Z]-\d{3,5}$/.test(ticket))
	};
};

export const actions: Actions = {
	recevoir: async (event) => {
		const counsellor = counsellorOf(event);
		const site = await siteOf(event);
		if (!site) return unknownSite();
		const { now } = event.locals;
		const opened = await openInterview({
			structureId: site.structureId,
			siteId: site.id,
			counsellorId: counsellor.id,
			day: civilDate(now),
			content: startInterview(),
			now
		});
		redirect(303, `/entretiens/${opened.id}/premier-contact`);
	},
	prendre: async (event) => {
		const { id: counsellorId, structureId } = counsellorOf(event);
		const id = await idOf(event);
		const taken = await takeArrival({
			id,
			structureId: structureId ?? '',
			counsellorId,
			now: event.locals.now
		});
		if (taken.ok) redirect(303, `/entretiens/${id}/premier-contact`);
		return fail(409, { missed: { by: taken.reason === 'taken' ? initialsOf(taken.by) : null } });
	},
	partir: async (event) => {
		const id = await idOf(event);
		const left = await leave(id, accountOf(event).structureId ?? '', event.locals.now);
		if (!left) return fail(409, { missed: { by: null } });
		redirect(303, '/aujourdhui');
	},
	interrompre: async (event) => {
		const id = await idOf(event);
		if (!(await interruptInterview(id, counsellorOf(event).id, event.locals.now))) notFound();
		redirect(303, '/aujourdhui');
	},
	reprendre: async (event) => {
		const { id: counsellorId, structureId } = counsellorOf(event);
		const id = await idOf(event);
		const { now } = event.locals;
		const mine = await resumeInterview({ id, structureId: structureId ?? '', counsellorId, now });
		if (!mine) return fail(409, { missed: { by: null } });
		redirect(303, `/entretiens/${id}`);
	},
	informer: async (event) => {
		const site = await siteOf(event);
		if (!site) return unknownSite();
		const where = { structureId: site.structureId, siteId: site.id };
		const id = await countInformation(where, event.locals.now);
		redirect(303, `/aujourdhui?compte=information-simple&id=${id}`);
	},
	transformer: (event) => upgraded(event, upgradeInformation),
	membre: (event) => upgraded(event, upgradeMember),
	compter: async (event) => {
		const data = await readForm(event.request);
		const site = await siteIn(data, accountOf(event), event);
		if (!site) return unknownSite();
		const type = data.get('type');
		const heads = Number(data.get('personnes'));
		const together = type === 'collectif';
		if (together && !(Number.isInteger(heads) && heads >= 2 && heads <= MOST_HEADS)) {
			return fail(422, { heads: String(data.get('personnes') ?? '') });
		}
		if (!together && type !== 'mediation-information' && type !== 'hors-champ') return notFound();
		const where = { structureId: site.structureId, siteId: site.id };
		const { now } = event.locals;
		if (together) redirect(303, `/aujourdhui?compte=${type}&id=${await countGroup(where, heads, now)}`);
		const month = monthOf(civilDate(now));
		await recordContact({ ...where, month, increments: contactOf(type), fact: null });
		redirect(303, `/aujourdhui?compte=${type}`);
	},
	rouvrir: async (event) => {
		const result = await reopenClosing(await idOf(event), accountOf(event).id, event.locals.now);
		if (!result.ok) return fail(409, { errors: { rouvrir: result.reason } });
		redirect(303, `/entretiens/${result.interview.id}/synthese`);
	},
	effacer: async (event) => {
		if (!(await eraseKept(await idOf(event), accountOf(event).id))) notFound();
		redirect(303, '/aujourdhui?efface=1');
	}
};

/** What was counted becomes an interview, once and while it is fresh. */
async function upgraded(event: RequestEvent, upgrade: typeof upgradeInformation) {
	const counsellorId = counsellorOf(event).id;
	const data = await readForm(event.request);
	const site = await siteIn(data, accountOf(event), event);
	if (!site) return unknownSite();
	const where = { structureId: site.structureId, siteId: site.id };
	const opened = await upgrade({ ...where, id: idIn(data), counsellorId, now: event.locals.now });
	if (!opened) return fail(409, { late: true });
	redirect(303, `/entretiens/${opened.id}/premier-contact`);
}

const notFound = (): never => error(404, { message: 'Page introuvable' });
const unknownSite = () => fail(422, { errors: { site: 'code-inconnu' } });

/** Only who receives: the desk counts and queues. */
function counsellorOf(event: RequestEvent) {
	const account = accountOf(event);
	return account.roles.includes('conseil') ? account : notFound();
}

const siteOf = async (event: RequestEvent) => siteIn(await readForm(event.request), accountOf(event), event);

const idOf = async ({ request }: RequestEvent) => idIn(await readForm(request));
