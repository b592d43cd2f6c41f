import { chooseOptions } from '#lib/domain/interview/choose.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { optionsForm } from '#lib/forms/interview.ts';
import { optionsValues } from '#lib/forms/values.ts';
import { basketIn, handingOf } from '#lib/server/http/handing.ts';
import { openedBy, saveAnswers, savedView } from '#lib/server/http/interview.ts';
import {
	allChoiceValues,
	choicesOf,
	choiceValues,
	judgeOptions,
	submittedChoices,
	type OptionsView
} from '#lib/server/http/options-view.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { promptsOf } from '#lib/server/http/prompts-view.ts';
import { shownAnswers } from '#lib/server/http/reading.ts';
import { whyNotOf } from '#lib/server/http/why-not.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { stepWords } from '#lib/wording/plan.ts';
import { optionsOf } from '#lib/wording/options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedBy(event);
	const { content } = opened;
	const { view, distanceFrom } = await judgeOptions(content, opened);
	return {
		...savedView(opened),
		...shownAnswers({ ...optionsValues(content), ...choiceValues(content) }),
		distanceFrom,
		networkNames: Object.values(networkNames),
		prompts: await promptsOf(opened.structureId, { traps: 'pieges-pistes' }),
		withoutListening: content.demands.list.length === 0 && content.listening.words.trim() === '',
		options: {
			...view,
			noLonger: noLongerShown(content, view),
			resources: (await handingOf(opened, event.locals.now)).lines,
			informationTypes: optionsOf(informationTypes)
		}
	};
};

export const actions: Actions = {
	enregistrer: (event) =>
		saveAnswers(event, {
			parse: (data) => {
				const parsed = parseForm(optionsForm, data);
				return { ...parsed, values: { ...parsed.values, ...submittedChoices(data) } };
			},
			values: (interview) => ({ ...optionsValues(interview), ...allChoiceValues(interview) }),
			edit: (answers, data) => async (interview, opened) => {
				const { shown, ranking } = await judgeOptions(interview, opened);
				const handing = await handingOf(opened, event.locals.now);
				const basket = await basketIn(data, event);
				const picked = handing.picked([...answers.ressources, ...(basket ?? [])]);
				const input = {
					...answers,
					informations: [...new Set([...answers.informations, ...picked.types])],
					ressources: picked.ids,
					remises: picked.handed,
					choices: choicesOf(submittedChoices(data))
				};
				const eligible = ranking.ranked.map(({ network }) => network);
				return {
					interview: {
						...chooseOptions(interview, shown, eligible, input, stepWords),
						here: 'orientation'
					},
					// Kept aside from the answers: asked, told, and forgotten.
					extra: {
						whyNot: data.has('auto') ? null : whyNotOf(data, ranking),
						shelf: handing.search(data),
						basket: basket && picked.ids.filter((id) => basket.includes(id))
					}
				};
			}
		})
};

/** What the person had chosen and the rules no longer propose: kept until she takes it back. */
function noLongerShown({ referral }: Interview, view: OptionsView) {
	return referral.seen
		.filter(({ network, choice }) => choice !== '' && !view.shown.some((shown) => shown.network === network))
		.map(({ network, name }) => ({ network, name }));
}
