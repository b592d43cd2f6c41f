import { fail, redirect } from '@sveltejs/kit';
import { isBlank, STATEMENTS } from '#lib/domain/quality/opinions.ts';
import { fieldOf, opinionForm } from '#lib/forms/quality.ts';
import { isStuffed, openPlace, opinionOf } from '#lib/server/http/opinion-door.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { addOpinionCode, addOpinions } from '#lib/server/stores/index.ts';
import { questionnaireWords } from '#lib/wording/papers.ts';
import type { Actions, PageServerLoad } from './$types';

/** How long the thanks stay before the screen is ready for somebody else (s); without JavaScript too. */
const THANKS_SECONDS = 25;
const CODE_SECONDS = 120;

export const load: PageServerLoad = async (event) => {
	const { name } = await openPlace(event);
	const { url, setHeaders } = event;
	const step = url.searchParams.get('etape');
	if (step === 'merci') setHeaders({ refresh: `${THANKS_SECONDS}; url=${url.pathname}` });
	return {
		bare: true,
		place: name,
		path: url.pathname,
		laterShown: `${url.host}/avis/un-mois`,
		step: step === 'questions' || step === 'merci' ? step : 'debut',
		questions: STATEMENTS.map((code, at) => ({
			field: fieldOf(code),
			asks: questionnaireWords.statements[at] ?? ''
		}))
	};
};

export const actions: Actions = {
	repondre: async (event) => {
		const at = await openPlace(event);
		const parsed = parseForm(opinionForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const opinion = opinionOf(STATEMENTS, parsed.value);
		const first = fieldOf(STATEMENTS[0]);
		if (isBlank(opinion)) return fail(422, { values: parsed.values, errors: { [first]: 'avis-vide' } });
		if (await isStuffed(event, at.siteId)) return fail(429, { values: parsed.values, stuffed: true });
		await addOpinions(at, [opinion], event.locals.now);
		redirect(303, `${event.url.pathname}?etape=merci`);
	},
	// Asked for apart from the answers, and linked to none of them.
	code: async (event) => {
		const at = await openPlace(event);
		if (await isStuffed(event, at.siteId)) return fail(429, { stuffed: true });
		event.setHeaders({ refresh: `${CODE_SECONDS}; url=${event.url.pathname}` });
		return { laterCode: await addOpinionCode(at, event.locals.now) };
	}
};
