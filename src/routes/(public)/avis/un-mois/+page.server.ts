import { fail } from '@sveltejs/kit';
import { isBlank, LATER } from '#lib/domain/quality/opinions.ts';
import { fieldOf, laterForm } from '#lib/forms/quality.ts';
import { opinionOf, triesOfCode } from '#lib/server/http/opinion-door.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { answerLater } from '#lib/server/stores/index.ts';
import { LATER_QUESTIONS } from '#lib/wording/opinions.ts';
import type { Actions, PageServerLoad } from './$types';

const CODES = Object.keys(LATER);
const TRIES = 20;

export const load: PageServerLoad = ({ url }) => ({
	bare: true,
	code: (url.searchParams.get('code') ?? '').slice(0, 20),
	questions: CODES.map((code) => ({
		field: fieldOf(code),
		asks: LATER_QUESTIONS[code]?.asks ?? '',
		options: Object.entries(LATER_QUESTIONS[code]?.answers ?? {})
			.filter(([answer]) => answer !== 'vide')
			.map(([answer, label]) => ({ code: answer, label }))
	}))
});

export const actions: Actions = {
	default: async (event) => {
		const parsed = parseForm(laterForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const refuse = (errors: Record<string, string>) => fail(422, { values: parsed.values, errors });
		const answers = opinionOf(CODES, parsed.value);
		if (isBlank(answers)) return refuse({ [fieldOf('m.1')]: 'avis-vide' });
		if ((await triesOfCode(event)) > TRIES) return refuse({ code: 'attendre' });
		if (!(await answerLater(String(parsed.value.code), answers, event.locals.now)))
			return refuse({ code: 'code-ferme' });
		return { answered: true };
	}
};
