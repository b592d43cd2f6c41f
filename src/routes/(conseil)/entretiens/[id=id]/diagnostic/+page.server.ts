import { complexityOf } from '#lib/domain/diagnostic/complexity.ts';
import { editDiagnostic } from '#lib/domain/interview/edit.ts';
import { diagnosticForm } from '#lib/forms/interview.ts';
import { diagnosticShape } from '#lib/forms/shapes.ts';
import { diagnosticValues } from '#lib/forms/values.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { placeOf, placeView } from '#lib/server/http/place-view.ts';
import { promptsOf } from '#lib/server/http/prompts-view.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { optionsOf, shareable } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	const { situation } = opened.content;
	const values = diagnosticValues(opened.content);
	return {
		...savedView(opened),
		...shownAnswers(values),
		placeFound: placeView(situation.place),
		complexity: complexityOf(opened.content),
		prompts: await promptsOf(opened.structureId, { find: 'diagnostic', traps: 'pieges-diagnostic' }),
		open: {
			more: [values.diplome, values.sexe].some((code) => code !== 'non-communique') || situation.homeless,
			facts: situation.facts.length > 0,
			words: values.projet !== '' || values.anterieures !== ''
		},
		options: {
			statuses: optionsOf(statuses, true),
			ageClasses: optionsOf(ageClasses),
			sexes: optionsOf(sexes),
			diplomas: optionsOf(diplomas),
			knowledge: optionsOf(schemeKnowledge),
			facts: optionsOf(sessionFacts),
			obstacles: optionsOf(shareable(obstacles), true),
			levers: optionsOf(levers, true)
		}
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => parseForm(diagnosticForm, data),
			values: diagnosticValues,
			shape: diagnosticShape,
			edit: (answers) => (interview) => {
				const communeCode = placeOf(answers.commune)?.code ?? null;
				const agreed = {
					...editDiagnostic(interview, { ...answers, communeCode }),
					here: 'situation' as const
				};
				return {
					interview: agreed,
					extra: { placeFound: placeView(answers.commune), complexity: complexityOf(agreed) }
				};
			}
		})
};
