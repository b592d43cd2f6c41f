import { error, fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { interviewFrom } from '#lib/domain/appointments/receive.ts';
import { stateForm } from '#lib/forms/appointments.ts';
import { daysView } from '#lib/server/http/agenda-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import {
	eraseAppointment,
	findAppointment,
	listAppointments,
	openInterview,
	setAppointmentState,
	together
} from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = accountOf(event);
	const { now } = event.locals;
	const [booked, sites] = await Promise.all([
		account.structureId ? listAppointments(account.structureId, now) : [],
		sitesOf(account)
	]);
	return {
		receives: account.roles.includes('conseil'),
		hasSites: sites.length > 0,
		days: daysView(booked, sites, account.id, now),
		erased: event.url.searchParams.has('efface')
	};
};

export const actions: Actions = {
	noter: async (event) => {
		const parsed = parseForm(stateForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { refused: 'impossible' as const });
		const { id, revision, etat: state } = parsed.value;
		const set = await setAppointmentState({
			id,
			structureId: ownStructureId(event),
			revision: Number(revision),
			state,
			now: event.locals.now
		});
		if (!set.ok && set.reason === 'gone') error(404, { message: 'Page introuvable' });
		if (!set.ok) return fail(409, { refused: set.reason });
		redirect(303, '/rendez-vous');
	},
	recevoir: async (event) => {
		const account = accountOf(event);
		if (!account.roles.includes('conseil')) error(404, { message: 'Page introuvable' });
		const data = await readForm(event.request);
		const structureId = ownStructureId(event);
		const { now } = event.locals;
		const found = await findAppointment(String(data.get('id')), structureId, now);
		if (!found) error(404, { message: 'Page introuvable' });
		const revision = Number(data.get('revision'));
		const today = civilDate(now);
		// One gesture: held (over the revision read) and opened under a ticket, so that nobody is received twice.
		const result = await together(`tickets:${structureId}`, async () => {
			const set = await setAppointmentState({ id: found.id, structureId, revision, state: 'honore', now });
			if (!set.ok) return set;
			const opened = await openInterview({
				structureId,
				siteId: found.siteId,
				counsellorId: account.id,
				day: today,
				content: interviewFrom(found.kind, found.content, today),
				now
			});
			return { ok: true as const, id: opened.id };
		});
		if (!result.ok) return fail(409, { refused: result.reason });
		redirect(303, `/entretiens/${result.id}/premier-contact`);
	},
	effacer: async (event) => {
		const id = (await readForm(event.request)).get('id');
		const erased = typeof id === 'string' && (await eraseAppointment(id, ownStructureId(event)));
		if (!erased) error(404, { message: 'Page introuvable' });
		redirect(303, '/rendez-vous?efface=1');
	}
};
