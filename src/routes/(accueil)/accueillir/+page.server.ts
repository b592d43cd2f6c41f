import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { beginWith, COLUMNS, COMPANIES, type FirstContact } from '#lib/domain/triage/first-contact.ts';
import { arrivalValues, readArrival } from '#lib/server/http/arrival-form.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { accountOf, revisionOf } from '#lib/server/http/interview.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { chooseSite, siteIn, sitesOf } from '#lib/server/http/sites.ts';
import { criteriaOptions, triageView } from '#lib/server/http/triage-view.ts';
import {
	addArrival,
	editArrival,
	findArrival,
	openInterview,
	together,
	type Arrival,
	type Site
} from '#lib/server/stores/index.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { optionsOf } from '#lib/wording/options.ts';
import { companyWords, overruleWords } from '#lib/wording/queue.ts';
import { levelWords } from '#lib/wording/triage.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const sites = await sitesOf(account);
	const asked = event.url.searchParams;
	const known = asked.has('id') ? await findArrival(idIn(asked), account.structureId ?? '') : undefined;
	if (asked.has('id') && !known) error(404, { message: 'Page introuvable' });
	return {
		receives: account.roles.includes('conseil'),
		site: known?.siteId ?? chooseSite(sites, event)?.id ?? '',
		sites: sites.map(({ id: code, name }) => ({ code, label: name })),
		known: known && { id: known.id, ticket: known.ticket, revision: known.revision },
		values: arrivalValues(known?.content ?? NOTHING),
		triage: triageView(known?.content.criteria ?? []),
		options: {
			...criteriaOptions(),
			channels: optionsOf(channels),
			autonomy: optionsOf(autonomyDegrees),
			companies: COMPANIES.map((code) => ({ code, label: companyWords[code].label })),
			levels: [
				{ code: '', label: 'Celui des réponses' },
				...COLUMNS.map((code) => ({ code, label: levelWords[code].name }))
			]
		}
	};
};

export const actions: Actions = {
	evaluer: async (event) => {
		const read = readArrival(await readForm(event.request));
		const criteria = [read.values.criteres ?? []].flat();
		return { values: read.values, triage: triageView(criteria) };
	},
	attendre: async (event) => {
		const asked = await askedIn(event);
		if (!asked.ok) return asked.refusal;
		const { content, site } = asked;
		const arrivals = await queued(site, content, content.company === 'couple' ? 2 : 1, event.locals.now);
		redirect(303, `/aujourdhui?arrivee=${arrivals.map(({ ticket }) => ticket).join('&arrivee=')}`);
	},
	recevoir: async (event) => {
		const account = accountOf(event);
		if (!account.roles.includes('conseil')) error(404, { message: 'Page introuvable' });
		const asked = await askedIn(event);
		if (!asked.ok) return asked.refusal;
		const { content, site } = asked;
		const { now } = event.locals;
		const { id } = await together(`tickets:${site.structureId}`, async () => {
			// Of a couple, one is received and the other has a ticket.
			if (content.company === 'couple') await queued(site, content, 1, now);
			const where = { structureId: site.structureId, siteId: site.id, counsellorId: account.id };
			return openInterview({ ...where, day: civilDate(now), content: beginWith(content), now });
		});
		redirect(303, `/entretiens/${id}/premier-contact`);
	},
	modifier: async (event) => {
		const asked = await askedIn(event);
		if (!asked.ok) return asked.refusal;
		const { content, data } = asked;
		const edited = await editArrival({
			id: idIn(data),
			structureId: accountOf(event).structureId ?? '',
			revision: revisionOf(data) ?? -1,
			content
		});
		if (edited.ok) redirect(303, '/aujourdhui');
		return fail(409, { values: asked.values, triage: triageView(content.criteria), moved: edited.reason });
	}
};

const NOTHING: FirstContact = {
	label: '',
	channel: 'presentiel',
	modality: 'flux',
	criteria: [],
	autonomy: 'non-evalue',
	company: '',
	cleared: false,
	overruled: null
};

/** The first contact of a submission and its site, or how it is refused: everything typed comes back. */
async function askedIn(event: RequestEvent) {
	const data = await readForm(event.request);
	const read = readArrival(data);
	const site = await siteIn(data, accountOf(event), event);
	const shown = { values: read.values, triage: triageView([read.values.criteres ?? []].flat()) };
	if (!read.ok) {
		const refused = read.refused && overruleWords[read.refused];
		return { ok: false as const, refusal: fail(422, { ...shown, errors: read.errors, refused }) };
	}
	if (!site) {
		const errors: Record<string, string> = { site: 'code-inconnu' };
		return { ok: false as const, refusal: fail(422, { ...shown, errors, refused: null }) };
	}
	return { ok: true as const, data, site, values: read.values, content: read.content };
}

/** As many tickets as people: a couple is two interviews (ruling 4). One transaction for all. */
function queued(site: Site, content: FirstContact, people: number, now: Date): Promise<Arrival[]> {
	const { structureId, id: siteId } = site;
	return together(`tickets:${structureId}`, async () => {
		const arrivals: Arrival[] = [];
		for (let one = 0; one < people; one++)
			arrivals.push(await addArrival({ structureId, siteId, content, now }));
		return arrivals;
	});
}
