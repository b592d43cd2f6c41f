import { fail, redirect } from '@sveltejs/kit';
import { civilTime } from '#lib/domain/appointments/civil-time.ts';
import { momentAt } from '#lib/domain/appointments/due.ts';
import { SLOT_MINUTES } from '#lib/domain/appointments/slots.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { levelOf } from '#lib/domain/triage/first-contact.ts';
import { returnForm } from '#lib/forms/appointments.ts';
import { agendaSites, bookFrom, knownOf, putOffBy, putOffView } from '#lib/server/http/booking.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

const IN_AN_HOUR = 3_600_000;
const QUARTER = 900_000;

export const load: PageServerLoad = async (event) => {
	const waiting = (await putOffBy(event)) ?? redirect(303, '/aujourdhui');
	const { now } = event.locals;
	const soon = new Date(Math.ceil((now.getTime() + IN_AN_HOUR) / QUARTER) * QUARTER);
	return {
		waiting: { ...putOffView(waiting)!, named: waiting.content.label !== '' },
		presses: levelOf(waiting.content) === 'immediat',
		reasons: optionsOf(deferralReasons),
		known: { ...knownOf(waiting), heure: civilDate(soon) === civilDate(now) ? civilTime(soon) : '23:59' }
	};
};

export const actions: Actions = {
	revenir: async (event) => {
		const waiting = (await putOffBy(event)) ?? redirect(303, '/aujourdhui');
		const parsed = parseForm(returnForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { value, values } = parsed;
		const { now } = event.locals;
		const moment = momentAt(civilDate(now), value.heure, SLOT_MINUTES, now);
		if (!moment.ok) return fail(422, { values, errors: { heure: moment.error } });
		const { site } = await agendaSites(event, waiting);
		const result = await bookFrom(event, {
			site,
			kind: 'retour',
			moment: moment.value,
			withMe: false,
			said: {
				channel: 'presentiel',
				reason: value.motif,
				constraint: '',
				bring: '',
				askedByPerson: value.motif === 'demande-personne',
				contact: { accord: value.accord, prenom: waiting.content.label, joindre: '' }
			},
			waiting,
			values
		});
		if (!result.ok) return result.failure;
		redirect(303, `/rendez-vous/${result.id}?pris=1`);
	}
};
