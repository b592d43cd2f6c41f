import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { factorRuleForm, inviteForm } from '#lib/forms/accounts.ts';
import { endAllSessions } from '#lib/server/auth/sessions.ts';
import { accountsView, factorOptions, roleOptions } from '#lib/server/http/accounts-view.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import {
	findAccount,
	forgetDevicesOf,
	invite,
	inviteToNewPassword,
	removeFactor,
	setDisabled,
	withdrawInvitation,
	writeFactorRule
} from '#lib/server/stores/index.ts';
import { momentText } from '#lib/wording/clock.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	return {
		...(await accountsView(accountOf(event), ownStructureId(event), event.locals.now)),
		options: roleOptions,
		factorOptions,
		done: event.url.searchParams.get('fait')
	};
};

export const actions: Actions = {
	inviter: async (event) => {
		const structureId = ownStructureId(event);
		const parsed = parseForm(inviteForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { courriel, roles } = parsed.value;
		const given = await invite({ structureId, email: courriel, roles, now: event.locals.now });
		if (!given.ok) return fail(422, { values: parsed.values, errors: { courriel: 'courriel-pris' } });
		return { link: linkOf(event, given.value), to: courriel };
	},
	lien: async (event) => {
		const structureId = ownStructureId(event);
		const account = await findAccount(await idIn(event));
		const given = account && (await inviteToNewPassword(account.id, structureId, event.locals.now));
		if (!given) error(404, { message: 'Page introuvable' });
		return { link: linkOf(event, given), to: account.name };
	},
	retirer: async (event) => {
		const structureId = ownStructureId(event);
		if (!(await withdrawInvitation(await idIn(event), structureId)))
			error(404, { message: 'Page introuvable' });
		redirect(303, '/comptes?fait=retire');
	},
	fermer: async (event) => {
		const id = await ownColleague(event);
		await setDisabled(id, event.locals.now);
		await endAllSessions(id);
		redirect(303, '/comptes?fait=ferme');
	},
	facteur: async (event) => {
		const id = await ownColleague(event);
		if (!(await removeFactor(id))) error(404, { message: 'Page introuvable' });
		// A telephone that was lost may have been stolen.
		await endAllSessions(id);
		await forgetDevicesOf(id);
		redirect(303, '/comptes?fait=facteur');
	},
	exiger: async (event) => {
		const structureId = ownStructureId(event);
		const parsed = parseForm(factorRuleForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		await writeFactorRule(structureId, parsed.value.exiger);
		redirect(303, '/comptes?fait=exige');
	},
	rouvrir: async (event) => {
		await setDisabled(await ownColleague(event), null);
		redirect(303, '/comptes?fait=rouvert');
	}
};

/** An account of the same structure, other than one's own: nobody closes the door on themselves. */
async function ownColleague(event: RequestEvent): Promise<string> {
	const found = await findAccount(await idIn(event));
	if (found?.structureId !== ownStructureId(event) || found.id === accountOf(event).id)
		error(404, { message: 'Page introuvable' });
	return found.id;
}

const idIn = async (event: RequestEvent): Promise<string> =>
	String((await readForm(event.request)).get('id') ?? '');

const linkOf = ({ url }: RequestEvent, { token, expiresAt }: { token: string; expiresAt: Date }) => ({
	address: `${url.origin}/invitation/${token}`,
	until: momentText(expiresAt)
});
