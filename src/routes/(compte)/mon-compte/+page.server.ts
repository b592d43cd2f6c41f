import { error, fail, redirect } from '@sveltejs/kit';
import { changePasswordForm } from '#lib/forms/accounts.ts';
import { passwordFault } from '#lib/server/auth/password-rule.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { endAllSessions, endOtherLogins, endOwnLogin } from '#lib/server/auth/sessions.ts';
import { confirmsPassword } from '#lib/server/auth/sign-in.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownAccountView, ownWords, tokenOf } from '#lib/server/http/own-account.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { letIn } from '#lib/server/http/sign-in.ts';
import { forgetDevicesOf, setPassword } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	own: await ownAccountView(event),
	done: event.url.searchParams.get('fait')
});

export const actions: Actions = {
	changer: async (event) => {
		const account = accountOf(event);
		const { now } = event.locals;
		const parsed = parseForm(changePasswordForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { errors: parsed.errors });
		const { actuel, motDePasse } = parsed.value;
		const confirmed = await confirmsPassword(account, actuel, now);
		if (!confirmed.ok) return fail(422, { errors: { actuel: confirmed.error } });
		const fault = passwordFault(motDePasse, await ownWords(event));
		if (fault) return fail(422, { errors: { motDePasse: fault } });
		await setPassword(account.id, await hashPassword(motDePasse));
		// Whoever had the former password is out everywhere; this post starts anew.
		await endAllSessions(account.id);
		await forgetDevicesOf(account.id);
		await letIn(event, account);
		redirect(303, '/mon-compte?fait=mot-de-passe');
	},
	fermer: async (event) => {
		const id = String((await readForm(event.request)).get('id') ?? '');
		if (!(await endOwnLogin(accountOf(event).id, id))) error(404, { message: 'Page introuvable' });
		redirect(303, '/mon-compte?fait=fermee');
	},
	fermerautres: async (event) => {
		await endOtherLogins(accountOf(event).id, tokenOf(event.cookies));
		redirect(303, '/mon-compte?fait=fermees');
	}
};
