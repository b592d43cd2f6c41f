import { editPlan, moveStep } from '#lib/domain/interview/edit.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { choosePage } from '#lib/domain/interview/page.ts';
import { pageChoiceOf } from '#lib/domain/shared/page-version.ts';
import { namedOnPage } from '#lib/domain/synthesis/printable.ts';
import { planForm } from '#lib/forms/interview.ts';
import { planShape } from '#lib/forms/shapes.ts';
import { planValues, stepsOf } from '#lib/forms/values.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { mailAnswerOf } from '#lib/server/http/mail-answer.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { promptsOf } from '#lib/server/http/prompts-view.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { reviewView } from '#lib/server/http/review-view.ts';
import { previewOf, synthesisOf } from '#lib/server/http/synthesis-view.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import { equalWeight, optionsOf } from '#lib/wording/options.ts';
import { pageOptions } from '#lib/wording/versions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	const whole = await synthesisOf(opened.content, opened);
	return {
		...savedView(opened),
		...shownAnswers(planValues(opened.content)),
		stepCount: opened.content.plan.steps.length,
		sensitive: namedOnPage(opened.content).map(({ name }) => name),
		followUps: equalWeight(optionsOf(followUps)),
		formats: optionsOf(synthesisFormats),
		pages: pageOptions,
		prompts: await promptsOf(opened.structureId, { decide: 'decider', traps: 'pieges-decider' }),
		mail: mailAnswerOf(opened.content, whole),
		review: reviewView(opened.content),
		...previewOf(opened.content, whole)
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(planForm, data),
			values: planValues,
			shape: planShape,
			edit: (answers, data) => async (interview, opened) => {
				const written = editPlan(interview, stepsOf(answers));
				const answered: Interview = {
					...moved(written, data),
					synthesis: {
						...written.synthesis,
						name: answers.nom.trim(),
						format: answers.format,
						discreet: answers.discrete,
						planCode: answers.codePlan
					},
					closure: { ...written.closure, followUp: answers.suite },
					here: 'plan'
				};
				const edited = shownAs(answered, data);
				const whole = await synthesisOf(edited, opened);
				return {
					interview: edited,
					extra: {
						...previewOf(edited, whole),
						mail: mailAnswerOf(edited, whole),
						review: reviewView(edited),
						stepCount: edited.plan.steps.length,
						// A step that moved or was emptied comes back in its place; an autosave leaves what is being typed.
						...(!data.has('auto') && { values: planValues(edited) })
					}
				};
			}
		})
};

function moved(interview: Interview, data: FormData): Interview {
	const [index, towards] = String(data.get('deplacer') ?? '').split(':');
	return towards === 'haut' || towards === 'bas' ? moveStep(interview, Number(index), towards) : interview;
}

/** One gesture: the button of a version saves everything and shows the page in it. */
function shownAs(interview: Interview, data: FormData): Interview {
	const [version, language] = String(data.get('page') ?? '').split(':');
	const page = pageChoiceOf(version, language);
	return page ? choosePage(interview, page) : interview;
}
