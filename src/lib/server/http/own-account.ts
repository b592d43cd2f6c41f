import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { SESSION_COOKIE, openLoginsOf } from '#lib/server/auth/sessions.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { countRecoveryCodes, findStructure, hasFactor, needsFactor } from '#lib/server/stores/index.ts';
import { browserText } from '#lib/wording/browsers.ts';
import { momentText } from '#lib/wording/clock.ts';
import { ROLE_WORDS } from '#lib/wording/roles.ts';

/** What somebody sees of her own account: who she is here, where it is open, and its second factor. */
export async function ownAccountView(event: RequestEvent) {
	const account = accountOf(event);
	const logins = await openLoginsOf(account.id, tokenOf(event.cookies), event.locals.now);
	const structure = account.structureId === null ? undefined : await findStructure(account.structureId);
	return {
		name: account.name,
		email: account.email,
		roles: account.roles.map((role) => ROLE_WORDS[role]?.label).join(', '),
		structure: structure?.name ?? null,
		factor: await factorView(event),
		logins: logins.map(({ id, agent, createdAt, lastSeenAt, isThis }) => ({
			id,
			browser: browserText(agent),
			since: momentText(createdAt),
			seen: momentText(lastSeenAt),
			isThis
		}))
	};
}

/** Whether one has a second factor, must have one, and how many recovery codes are left. */
export async function factorView(event: RequestEvent) {
	const account = accountOf(event);
	const isSet = await hasFactor(account.id);
	return {
		isSet,
		isRequired: await needsFactor(account),
		codes: isSet ? await countRecoveryCodes(account.id) : 0
	};
}

/** What a password of one's own may not be made of. */
export async function ownWords(event: RequestEvent): Promise<string[]> {
	const { name, email, structureId } = accountOf(event);
	const structure = structureId === null ? undefined : await findStructure(structureId);
	return [name, email, structure?.name ?? ''];
}

/** The token of the session that asks. */
export const tokenOf = (cookies: Cookies): string | undefined => cookies.get(SESSION_COOKIE);
