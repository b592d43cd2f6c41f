import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { networkAnswerForm, networkQuestionForm } from '#lib/forms/network-life.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { answerNetwork, askNetwork, listQuestions, withdrawQuestion } from '#lib/server/stores/index.ts';
import { shortDay } from '#lib/wording/day.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/vie-du-reseau/questions';

export const load: PageServerLoad = async (event) => {
	const structureId = ownStructureId(event);
	const questions = await listQuestions();
	return {
		questions: questions.map(({ id, structureId: asker, question, context, createdAt, answers }) => ({
			...{ id, question, context, isOwn: asker === structureId },
			on: shortDay(civilDate(createdAt)),
			answers: answers.map((one) => ({
				...{ id: one.id, answer: one.answer, isOwn: one.structureId === structureId },
				on: shortDay(civilDate(one.createdAt))
			}))
		})),
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	demander: async (event) => {
		const parsed = parseForm(networkQuestionForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { question, contexte } = parsed.value;
		await askNetwork(ownStructureId(event), { question, context: contexte }, event.locals.now);
		redirect(303, `${HERE}?enregistre=1`);
	},
	repondre: async (event) => {
		const data = await readForm(event.request);
		const parsed = parseForm(networkAnswerForm, data);
		const about = idIn(data);
		if (!parsed.ok) return fail(422, { about, values: parsed.values, errors: parsed.errors });
		const kept = await answerNetwork(about, ownStructureId(event), parsed.value.reponse, event.locals.now);
		if (!kept) return fail(409, { gone: true });
		redirect(303, `${HERE}?enregistre=1`);
	},
	retirer: async (event) => {
		const withdrawn = await withdrawQuestion(idIn(await readForm(event.request)), ownStructureId(event));
		if (!withdrawn) return fail(409, { gone: true });
		redirect(303, `${HERE}?enregistre=1`);
	}
};
