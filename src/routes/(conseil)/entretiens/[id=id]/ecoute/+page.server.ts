import { editListening } from '#lib/domain/interview/edit.ts';
import { listeningForm } from '#lib/forms/interview.ts';
import { listeningShape } from '#lib/forms/shapes.ts';
import { listeningValues } from '#lib/forms/values.ts';
import { heardView, withHeard } from '#lib/server/http/heard-view.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { promptsOf } from '#lib/server/http/prompts-view.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	return {
		...savedView(opened),
		...shownAnswers(listeningValues(opened.content)),
		heard: heardView(opened.content, event.locals.now),
		earlier: opened.content.reformulation.earlier,
		prompts: await promptsOf(opened.structureId, {
			channel: opened.content.contact.channel,
			open: 'ouvrir',
			traps: 'pieges-ecoute',
			reformulate: 'reformuler'
		}),
		options: { subjects: optionsOf(demandSubjects) }
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(listeningForm, data),
			values: listeningValues,
			shape: listeningShape,
			edit: (answers, data) => (interview) => {
				const listened = { ...editListening(interview, answers), here: 'ecoute' as const };
				const noted = withHeard(listened, data, event.locals.now);
				return {
					interview: noted,
					// Only what a gesture changed: what is being typed stays as it is.
					extra: {
						heard: heardView(noted, event.locals.now),
						...(noted === listened ? {} : { values: { objet1: listeningValues(noted).objet1 } })
					}
				};
			}
		})
};
