import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { accountsAt, enter, enterWithCode } from '#lib/server/auth/sign-in.ts';
import { awaitsFirstVisit } from '#lib/server/boot.ts';
import { signInCodeForm, signInForm } from '#lib/forms/accounts.ts';
import { ENROLMENT, homeOf } from '#lib/server/http/access.ts';
import { carriedBy, targetOf } from '#lib/server/http/carried.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { comingFrom, letIn } from '#lib/server/http/sign-in.ts';
import type { Account } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

type Carried = [string, string][];

export const load: PageServerLoad = async (event) => {
	const { locals, url, request } = event;
	if (request.method === 'GET' && locals.account)
		redirect(303, targetOf(url)?.path ?? homeOf(locals.account));
	if (await awaitsFirstVisit()) redirect(303, '/premiere-visite');
	const here = await accountsAt(comingFrom(event));
	return { target: targetOf(url)?.path ?? null, here: here.map(({ id, name }) => ({ id, name })) };
};

export const actions: Actions = {
	default: async (event) => {
		const data = await readForm(event.request);
		const carried = carriedBy(data);
		if (data.has('etapeConnexion')) return readCode(event, data, carried);
		// Sent here by an expired session: show the form, keep what was being saved.
		if (!data.has('courriel'))
			return fail(401, { carried, expired: true, values: { courriel: '', compteConnexion: '' }, errors: {} });
		const parsed = parseForm(signInForm, data);
		const { courriel: typed, compteConnexion } = parsed.values;
		const values = { courriel: typed, compteConnexion };
		if (!parsed.ok) return fail(422, { carried, values, errors: parsed.errors });
		const { motDePasse } = parsed.value;
		const courriel = parsed.value.courriel || (await emailOf(event, parsed.value.compteConnexion));
		if (!courriel) return fail(422, { carried, values, errors: { courriel: 'obligatoire' } });
		const entered = await enter(courriel, motDePasse, comingFrom(event));
		if (!entered.ok)
			return fail(entered.error === 'attendre-davantage' ? 429 : 422, {
				carried,
				values,
				errors: { courriel: entered.error }
			});
		const { account, step } = entered.value;
		return account ? welcome(event, account, carried, false) : { carried, step, resume: null };
	}
};

/** The address of a name of this post; none of another post’s. */
async function emailOf(event: RequestEvent, id: string): Promise<string> {
	return (await accountsAt(comingFrom(event))).find((one) => one.id === id)?.email ?? '';
}

/** Second step: the code of a telephone, or a recovery code. What was carried follows. */
async function readCode(event: RequestEvent, data: FormData, carried: Carried) {
	const parsed = parseForm(signInCodeForm, data);
	const step = String(parsed.values.etapeConnexion);
	if (!parsed.ok) return fail(422, { carried, step, errors: parsed.errors });
	const entered = await enterWithCode(step, parsed.value.codeConnexion, comingFrom(event));
	if (entered.ok) return welcome(event, entered.value, carried, true);
	if (entered.error === 'connexion-perimee')
		return fail(422, {
			carried,
			values: { courriel: '', compteConnexion: '' },
			errors: { courriel: entered.error }
		});
	const status = entered.error === 'attendre-davantage' ? 429 : 422;
	return fail(status, { carried, step, errors: { codeConnexion: entered.error } });
}

async function welcome(event: RequestEvent, account: Account, carried: Carried, isProved: boolean) {
	const { mustEnrol } = await letIn(event, account, isProved);
	if (carried.length) return { carried, step: null, resume: targetOf(event.url)?.action ?? null, mustEnrol };
	redirect(303, mustEnrol ? ENROLMENT : (targetOf(event.url)?.path ?? homeOf(account)));
}
