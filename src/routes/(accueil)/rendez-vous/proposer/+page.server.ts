import { fail, redirect } from '@sveltejs/kit';
import { momentAt, type DueError } from '#lib/domain/appointments/due.ts';
import { SLOT_MINUTES, type Interval, type SlotDay } from '#lib/domain/appointments/slots.ts';
import { refused, ok, type Result } from '#lib/domain/shared/result.ts';
import { OTHER_MOMENT, appointmentForm } from '#lib/forms/appointments.ts';
import { slotsOf } from '#lib/server/http/agenda.ts';
import { slotOptions } from '#lib/server/http/agenda-view.ts';
import { agendaSites, bookFrom, knownOf, putOffBy, putOffView, refusal } from '#lib/server/http/booking.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import { CHANNEL_LABELS, ERASURE_SENTENCE, choices } from '#lib/wording/appointments.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const waiting = await putOffBy(event);
	const { sites, site } = await agendaSites(event, waiting);
	const slots = await slotsOf(site, event.locals.now);
	return {
		receives: accountOf(event).roles.includes('conseil'),
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		site: { id: site.id, name: site.name },
		hoursKnown: slots !== null,
		free: slots?.some(({ slots }) => slots.length > 0) ?? false,
		slots: slotOptions(slots ?? []),
		minutes: SLOT_MINUTES,
		channels: choices(CHANNEL_LABELS).filter(({ code }) => code !== 'mail'),
		reasons: optionsOf(deferralReasons),
		erasure: ERASURE_SENTENCE,
		waiting: putOffView(waiting),
		known: knownOf(waiting)
	};
};

export const actions: Actions = {
	proposer: async (event) => {
		const waiting = await putOffBy(event);
		const parsed = parseForm(appointmentForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { value, values } = parsed;
		const site = (await agendaSites(event)).sites.find(({ id }) => id === value.site);
		if (!site) return fail(422, { values, errors: { site: 'code-inconnu' } });
		const slots = await slotsOf(site, event.locals.now);
		const moment = momentOf(value, slots ?? [], event.locals.now);
		if (!moment.ok) {
			const { error } = moment;
			if (error === 'creneau-pris') return refusal(409, values, { creneau: error }).failure;
			return fail(422, { values, errors: { [error === 'heure-invalide' ? 'heure' : 'jour']: error } });
		}
		const result = await bookFrom(event, {
			site,
			kind: 'rdv',
			moment: moment.value,
			withMe: value.avecMoi && accountOf(event).roles.includes('conseil'),
			said: {
				channel: value.canal,
				reason: value.motif,
				constraint: value.contrainte,
				bring: value.apporter,
				askedByPerson: value.demande,
				contact: value
			},
			waiting,
			values
		});
		if (!result.ok) return result.failure;
		redirect(303, `/rendez-vous/${result.id}?pris=1`);
	}
};

function momentOf(
	value: { readonly creneau: string; readonly jour: string; readonly heure: string },
	days: readonly SlotDay[],
	now: Date
): Result<Interval, DueError | 'creneau-pris'> {
	if (value.creneau === OTHER_MOMENT) return momentAt(value.jour, value.heure, SLOT_MINUTES, now);
	const slots = days.flatMap(({ slots }) => slots);
	const slot = slots.find(({ from }) => from.toISOString() === value.creneau);
	return slot ? ok(slot) : refused('creneau-pris');
}
