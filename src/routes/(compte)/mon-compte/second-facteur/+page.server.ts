import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { confirmForm, factorCodeForm } from '#lib/forms/accounts.ts';
import {
	enrolFactor,
	newRecoveryCodes,
	proposedFactor,
	proposeFactor,
	recoveryKey
} from '#lib/server/auth/second-factor.ts';
import { confirmsPassword } from '#lib/server/auth/sign-in.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { factorView } from '#lib/server/http/own-account.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { hit, removeFactor, writeRecoveryCodes } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const TRIES = 10;

export const load: PageServerLoad = async (event) => {
	const { id, email, mustEnrol } = accountOf(event);
	return {
		factor: await factorView(event),
		proposed: (await proposedFactor(id, email)) ?? null,
		mustEnrol: mustEnrol ?? false
	};
};

export const actions: Actions = {
	preparer: async (event) => {
		await proposeFactor(accountOf(event).id, event.locals.now);
		redirect(303, '/mon-compte/second-facteur');
	},
	confirmer: async (event) => {
		const { id } = accountOf(event);
		const { now } = event.locals;
		const parsed = parseForm(factorCodeForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { errors: parsed.errors });
		if ((await hit(`second-facteur ${id}`, 600, now)) > TRIES)
			return fail(429, { errors: { code: 'attendre' } });
		const codes = await enrolFactor(id, parsed.value.code, now);
		return codes ? { codes } : fail(422, { errors: { code: 'code-second-facteur' } });
	},
	refaire: async (event) => {
		const refusal = await unconfirmed(event);
		if (refusal) return refusal;
		const codes = newRecoveryCodes();
		const isDone = await writeRecoveryCodes(accountOf(event).id, codes.map(recoveryKey));
		return isDone ? { codes } : error(404, { message: 'Page introuvable' });
	},
	retirer: async (event) => {
		const refusal = await unconfirmed(event);
		if (refusal) return refusal;
		const { isRequired } = await factorView(event);
		if (isRequired || !(await removeFactor(accountOf(event).id))) error(404, { message: 'Page introuvable' });
		redirect(303, '/mon-compte');
	}
};

/** The refusal of a gesture that asks for one's own password, when it is not the one that was typed. */
async function unconfirmed(event: RequestEvent) {
	const parsed = parseForm(confirmForm, await readForm(event.request));
	if (!parsed.ok) return fail(422, { errors: parsed.errors });
	const confirmed = await confirmsPassword(accountOf(event), parsed.value.actuel, event.locals.now);
	return confirmed.ok ? null : fail(422, { errors: { actuel: confirmed.error } });
}
