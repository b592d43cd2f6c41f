import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { verifyPassword } from '#lib/server/auth/password.ts';
import { SESSION_COOKIE, startSession } from '#lib/server/auth/sessions.ts';
import { awaitsFirstVisit } from '#lib/server/boot.ts';
import { signInForm } from '#lib/forms/accounts.ts';
import { homeOf } from '#lib/server/http/access.ts';
import { carriedBy, targetOf } from '#lib/server/http/carried.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { findAccountByEmail, hit } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const TRIES = 10;
const WINDOW_SECONDS = 600;

export const load: PageServerLoad = async ({ locals, url, request }) => {
	if (request.method === 'GET' && locals.account)
		redirect(303, targetOf(url)?.path ?? homeOf(locals.account));
	if (await awaitsFirstVisit()) redirect(303, '/premiere-visite');
	return { target: targetOf(url)?.path ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const data = await readForm(event.request);
		const carried = carriedBy(data);
		// Sent here by an expired session: show the form, keep what was being saved.
		if (!data.has('courriel'))
			return fail(401, { carried, expired: true, values: { courriel: '' }, errors: {} });
		const parsed = parseForm(signInForm, data);
		const values = { courriel: parsed.values.courriel };
		if (!parsed.ok) return fail(422, { carried, values, errors: parsed.errors });
		if (!(await mayTry(event, parsed.value.courriel))) {
			return fail(429, { carried, values, errors: { courriel: 'attendre' } });
		}
		const account = await findAccountByEmail(parsed.value.courriel);
		const isRight = await verifyPassword(account?.passwordHash, parsed.value.motDePasse);
		if (!account || !isRight || account.disabledAt) {
			return fail(422, { carried, values, errors: { courriel: 'identifiants' } });
		}
		const { token, cookie } = await startSession(account.id, event.locals.now);
		event.cookies.set(SESSION_COOKIE, token, cookie);
		if (carried.length === 0) redirect(303, targetOf(event.url)?.path ?? homeOf(account));
		return { carried, resume: targetOf(event.url)?.action ?? null };
	}
};

async function mayTry(event: RequestEvent, email: string): Promise<boolean> {
	const { now } = event.locals;
	const byAccount = await hit(`connexion ${email.toLowerCase()}`, WINDOW_SECONDS, now);
	const byAddress = await hit(`connexion ${event.getClientAddress()}`, WINDOW_SECONDS, now);
	return byAccount <= TRIES && byAddress <= TRIES * 10;
}
