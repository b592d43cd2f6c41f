import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { isReachable } from '#lib/server/env.ts';
import { returnForm } from '#lib/forms/relay.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { answerReturn, hit, isReturnCode } from '#lib/server/stores/index.ts';
import { optionsOf } from '#lib/wording/options.ts';
import { returnAnswers } from '#lib/vocabularies/return-answer.ts';
import type { Actions, PageServerLoad } from './$types';

const TRIES = 60;

export const load: PageServerLoad = async (event) => {
	if (event.request.method === 'GET') await checkCode(event);
	return { options: optionsOf(returnAnswers) };
};

export const actions: Actions = {
	default: async (event) => {
		await checkCode(event);
		const parsed = parseForm(returnForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { errors: parsed.errors });
		if (!(await answerReturn(event.params.code, parsed.value.reponse, event.locals.now))) notFound();
		return { answered: true };
	}
};

/** One that was answered, is too old or never was is not found; nor is any where nobody from outside can come. */
async function checkCode(event: RequestEvent<{ code: string }>): Promise<void> {
	const { now } = event.locals;
	if (!isReachable() || (await hit(`retour ${event.getClientAddress()}`, 600, now)) > TRIES) notFound();
	if (!(await isReturnCode(event.params.code, now))) notFound();
}

const notFound = (): never => error(404, { message: 'Page introuvable' });
