import { editPlan, moveStep } from '#lib/domain/interview/edit.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { planForm } from '#lib/forms/interview.ts';
import { planValues, stepsOf } from '#lib/forms/values.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { previewOf } from '#lib/server/http/synthesis-view.ts';
import { DECISION_QUESTIONS } from '#lib/wording/prompts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	return {
		...savedView(opened),
		values: planValues(opened.content),
		stepCount: opened.content.plan.steps.length,
		prompts: DECISION_QUESTIONS,
		...(await previewOf(opened.content, opened))
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(
			event,
			(data) => parseForm(planForm, data),
			(answers, data) => async (interview, opened) => {
				const written = editPlan(interview, stepsOf(answers));
				const edited: Interview = {
					...moved(written, data),
					synthesis: { name: answers.nom.trim(), format: answers.format },
					here: 'plan'
				};
				return {
					interview: edited,
					extra: {
						...(await previewOf(edited, opened)),
						// A moved step comes back in its new place; otherwise the page keeps what is being typed.
						...(data.has('deplacer') && { values: planValues(edited) })
					}
				};
			}
		)
};

function moved(interview: Interview, data: FormData): Interview {
	const [index, towards] = String(data.get('deplacer') ?? '').split(':');
	return towards === 'haut' || towards === 'bas' ? moveStep(interview, Number(index), towards) : interview;
}
