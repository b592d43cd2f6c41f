import { fail, redirect } from '@sveltejs/kit';
import { dueAt } from '#lib/domain/appointments/due.ts';
import { isWorkingDay } from '#lib/domain/appointments/working-days.ts';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { callBackForm } from '#lib/forms/appointments.ts';
import { agendaSites, bookFrom, knownOf, putOffBy, putOffView } from '#lib/server/http/booking.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import type { Arrival } from '#lib/server/stores/index.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import { ERASURE_SENTENCE, HALF_LABELS, choices } from '#lib/wording/appointments.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const waiting = await putOffBy(event);
	const { sites, site } = await agendaSites(event, waiting);
	const today = civilDate(event.locals.now);
	let next = addDays(today, 1);
	while (!isWorkingDay(next)) next = addDays(next, 1);
	return {
		receives: accountOf(event).roles.includes('conseil'),
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		site: site.id,
		today,
		next,
		halves: choices(HALF_LABELS),
		reasons: optionsOf(deferralReasons),
		erasure: ERASURE_SENTENCE,
		waiting: putOffView(waiting),
		known: { ...knownOf(waiting), nature: natureIn(event.url, waiting) }
	};
};

export const actions: Actions = {
	promettre: async (event) => {
		const waiting = await putOffBy(event);
		const parsed = parseForm(callBackForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { value, values } = parsed;
		const site = (await agendaSites(event)).sites.find(({ id }) => id === value.site);
		if (!site) return fail(422, { values, errors: { site: 'code-inconnu' } });
		const due = dueAt(value.jour, value.demi, event.locals.now);
		if (!due.ok) return fail(422, { values, errors: { jour: due.error } });
		const result = await bookFrom(event, {
			site,
			kind: value.nature,
			moment: due.value,
			withMe: false,
			said: {
				channel: value.nature === 'mail' ? 'mail' : 'telephone',
				reason: value.motif,
				constraint: value.contrainte,
				bring: '',
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

/** What the address asks for, else an answer in the channel that was used. */
function natureIn(url: URL, waiting: Arrival | undefined): 'rappel' | 'mail' {
	const asked = url.searchParams.get('nature');
	if (asked === 'mail' || asked === 'rappel') return asked;
	return waiting?.content.channel === 'mail' ? 'mail' : 'rappel';
}
