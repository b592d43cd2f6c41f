import { civilDate } from '#lib/domain/shared/civil-date.ts';
import type { SignedAccount } from '#lib/server/auth/account.ts';
import { listAccounts, listInvitations, type Role } from '#lib/server/stores/index.ts';
import { longDay } from '#lib/wording/day.ts';
import { ROLE_WORDS } from '#lib/wording/roles.ts';

/** Roles that a structure gives by itself; the others belong to the whole installation. */
export const LOCAL_ROLES = ['accueil', 'conseil', 'pilotage'] as const satisfies readonly Role[];

/** The roles to choose from. */
export const roleOptions = LOCAL_ROLES.map((code) => ({ code, ...ROLE_WORDS[code]! }));

const named = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]?.label).join(', ');

/** The accounts of a structure and the links that have not served, for its manager. */
export async function accountsView(viewer: SignedAccount, structureId: string, now: Date) {
	const [accounts, invitations] = await Promise.all([
		listAccounts(structureId),
		listInvitations(structureId, now)
	]);
	return {
		accounts: accounts.map(({ id, name, email, roles, disabledAt }) => ({
			id,
			name,
			email,
			roles: named(roles),
			isOwn: id === viewer.id,
			isClosed: disabledAt !== null
		})),
		invitations: invitations.map(({ id, email, roles, expiresAt }) => ({
			id,
			email,
			roles: named(roles),
			until: longDay(civilDate(expiresAt))
		}))
	};
}
