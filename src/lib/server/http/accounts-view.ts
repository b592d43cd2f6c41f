import { civilDate } from '#lib/domain/shared/civil-date.ts';
import type { SignedAccount } from '#lib/server/auth/account.ts';
import {
	listAccounts,
	listFactors,
	listInvitations,
	readFactorRule,
	type Role
} from '#lib/server/stores/index.ts';
import { longDay } from '#lib/wording/day.ts';
import { ROLE_WORDS } from '#lib/wording/roles.ts';

/** Roles that a structure gives by itself; the others belong to the whole installation. */
export const LOCAL_ROLES = ['accueil', 'conseil', 'pilotage'] as const satisfies readonly Role[];

/** The roles to choose from. */
export const roleOptions = LOCAL_ROLES.map((code) => ({ code, ...ROLE_WORDS[code]! }));

/** Those of which a second factor can be asked: they see everybody’s figures, or open the house. */
export const factorOptions = (['pilotage', 'region', 'administration'] as const).map((code) => ({
	code,
	...ROLE_WORDS[code]!
}));

const named = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]?.label).join(', ');

/** The accounts of a structure and the links that have not served, for its manager. */
export async function accountsView(viewer: SignedAccount, structureId: string, now: Date) {
	const [accounts, invitations, factors, required] = await Promise.all([
		listAccounts(structureId),
		listInvitations(structureId, now),
		listFactors(structureId),
		readFactorRule(structureId)
	]);
	return {
		accounts: accounts.map(({ id, name, email, roles, disabledAt }) => ({
			id,
			name,
			email,
			roles: named(roles),
			isOwn: id === viewer.id,
			isClosed: disabledAt !== null,
			hasFactor: factors.has(id)
		})),
		required,
		invitations: invitations.map(({ id, email, roles, expiresAt }) => ({
			id,
			email,
			roles: named(roles),
			until: longDay(civilDate(expiresAt))
		}))
	};
}
