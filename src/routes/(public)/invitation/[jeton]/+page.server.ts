import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { acceptForm } from '#lib/forms/accounts.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { endAllSessions, SESSION_COOKIE, startSession } from '#lib/server/auth/sessions.ts';
import { homeOf } from '#lib/server/http/access.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { acceptInvitation, findInvitation, findStructure, hit, note } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

const TRIES = 60;

export const load: PageServerLoad = async (event) => {
	const { email, accountId, structureId } = await invitationOf(event);
	return { email, isNew: accountId === null, structure: (await findStructure(structureId))?.name ?? '' };
};

export const actions: Actions = {
	default: async (event) => {
		const { accountId, structureId } = await invitationOf(event);
		const parsed = parseForm(acceptForm, await readForm(event.request));
		const values = { nom: parsed.values.nom };
		if (!parsed.ok) return fail(422, { values, errors: parsed.errors });
		const { nom, motDePasse } = parsed.value;
		if (accountId === null && nom === '') return fail(422, { values, errors: { nom: 'obligatoire' } });
		const passwordHash = await hashPassword(motDePasse);
		const { now } = event.locals;
		const accepted = await acceptInvitation({ token: event.params.jeton, name: nom, passwordHash, now });
		if (!accepted.ok) error(404, { message: 'Page introuvable' });
		const { id } = accepted.value;
		await endAllSessions(id);
		const action = accountId === null ? 'compte-cree' : 'mot-de-passe-remplace';
		await note(structureId, { accountId: id, action, about: '', now });
		if (accepted.value.disabledAt) redirect(303, '/connexion');
		const { token, cookie } = await startSession(id, now);
		event.cookies.set(SESSION_COOKIE, token, cookie);
		redirect(303, homeOf(accepted.value));
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
