import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { acceptForm } from '#lib/forms/accounts.ts';
import { passwordFault } from '#lib/server/auth/password-rule.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { endAllSessions } from '#lib/server/auth/sessions.ts';
import { ENROLMENT, homeOf } from '#lib/server/http/access.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { letIn, rememberPost } from '#lib/server/http/sign-in.ts';
import {
	acceptInvitation,
	findAccount,
	findInvitation,
	findStructure,
	forgetDevicesOf,
	hasFactor,
	hit,
	note
} from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const TRIES = 60;

export const load: PageServerLoad = async (event) => {
	const { email, accountId, structureId } = await invitationOf(event);
	return { email, isNew: accountId === null, structure: (await findStructure(structureId))?.name ?? '' };
};

export const actions: Actions = {
	default: async (event) => {
		const { accountId, structureId, email } = await invitationOf(event);
		const parsed = parseForm(acceptForm, await readForm(event.request));
		const values = { nom: parsed.values.nom };
		if (!parsed.ok) return fail(422, { values, errors: parsed.errors });
		const { nom, motDePasse } = parsed.value;
		if (accountId === null && nom === '') return fail(422, { values, errors: { nom: 'obligatoire' } });
		const name = accountId === null ? nom : ((await findAccount(accountId))?.name ?? '');
		const about = [name, email, (await findStructure(structureId))?.name ?? ''];
		const fault = passwordFault(motDePasse, about);
		if (fault) return fail(422, { values, errors: { motDePasse: fault } });
		const passwordHash = await hashPassword(motDePasse);
		const { now } = event.locals;
		const accepted = await acceptInvitation({ token: event.params.jeton, name: nom, passwordHash, now });
		if (!accepted.ok) error(404, { message: 'Page introuvable' });
		const { id } = accepted.value;
		await endAllSessions(id);
		await forgetDevicesOf(id);
		const action = accountId === null ? 'compte-cree' : 'mot-de-passe-remplace';
		await note(structureId, { accountId: id, action, about: '', now });
		// A link replaces a password, never a second factor.
		if (accepted.value.disabledAt) redirect(303, '/connexion');
		if (await hasFactor(id)) {
			await rememberPost(event, id);
			redirect(303, '/connexion');
		}
		const { mustEnrol } = await letIn(event, accepted.value);
		redirect(303, mustEnrol ? ENROLMENT : homeOf(accepted.value));
	}
};

/** The link that was followed. One that served, was taken back or never was is not found, and guessing is slowed down. */
async function invitationOf(event: RequestEvent<{ jeton: string }>) {
	const { now } = event.locals;
	const isCalm = (await hit(`invitation ${event.getClientAddress()}`, 600, now)) <= TRIES;
	const found = isCalm ? await findInvitation(event.params.jeton, now) : undefined;
	if (!found) error(404, { message: 'Page introuvable' });
	return found;
}
