import { editContact } from '#lib/domain/interview/edit.ts';
import { contactForm } from '#lib/forms/interview.ts';
import { contactValues } from '#lib/forms/values.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { promptsOf } from '#lib/server/http/prompts-view.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { criteriaOptions, triageView } from '#lib/server/http/triage-view.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	return {
		...savedView(opened),
		...shownAnswers(contactValues(opened.content)),
		triage: triageView(opened.content.contact.criteria),
		prompts: await promptsOf(opened.structureId, { channel: opened.content.contact.channel }),
		options: {
			...criteriaOptions(),
			channels: optionsOf(channels),
			modalities: optionsOf(modalities),
			autonomy: optionsOf(autonomyDegrees),
			origins: optionsOf(origins)
		}
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(contactForm, data),
			values: contactValues,
			edit: (answers) => (interview) => ({
				interview: { ...editContact(interview, answers), here: 'premier-contact' },
				extra: { triage: triageView(answers.criteres) }
			})
		})
};
