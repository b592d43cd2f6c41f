import type { Interview } from '#lib/domain/interview/interview.ts';
import { editRelays } from '#lib/domain/interview/relay.ts';
import { liaisonLines } from '#lib/domain/synthesis/liaison-lines.ts';
import { relayForm, relaysFrom, relayValues, submittedNetworks } from '#lib/forms/relay.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { relayViews } from '#lib/server/http/relay-view.ts';
import { appointmentWords } from '#lib/wording/plan.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	return {
		...savedView(opened),
		...shownAnswers(relayValues(opened.content)),
		relays: relayViews(opened.content, opened, event.locals.now),
		lines: liaisonLines(opened.content)
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(relayForm(submittedNetworks(data)), data),
			values: relayValues,
			edit: (answers, data) => (interview, opened) => {
				const relays = relaysFrom(answers, submittedNetworks(data));
				const edited: Interview = { ...editRelays(interview, relays, appointmentWords), here: 'orientation' };
				return { interview: edited, extra: { relays: relayViews(edited, opened, event.locals.now) } };
			}
		})
};
