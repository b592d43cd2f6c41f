import type { Role, SignedAccount } from '#lib/server/auth/account.ts';

/** Which roles open which group of routes (ruling 23: roles add up). Anything not listed stays closed. */
const GROUPS: Record<string, readonly Role[] | 'public'> = {
	'(public)': 'public',
	'(accueil)': ['accueil', 'conseil'],
	'(conseil)': ['conseil'],
	'(compte)': ['accueil', 'conseil', 'pilotage', 'region', 'administration'],
	'(structure)': ['accueil', 'conseil', 'pilotage'],
	'(pilotage)': ['pilotage'],
	'(region)': ['region']
};

const MENU: readonly { href: string; label: string; group: string }[] = [
	{ href: '/aujourdhui', label: 'Aujourd’hui', group: '(accueil)' },
	{ href: '/rendez-vous', label: 'Rendez-vous', group: '(accueil)' },
	{ href: '/saisie', label: 'Entretien déjà fait', group: '(conseil)' },
	{ href: '/activite', label: 'Activité', group: '(pilotage)' },
	{ href: '/publics', label: 'Publics', group: '(pilotage)' },
	{ href: '/bilan', label: 'Bilan', group: '(pilotage)' },
	{ href: '/qualite', label: 'Qualité', group: '(pilotage)' },
	{ href: '/ressources', label: 'Ressources', group: '(structure)' },
	{ href: '/annuaire', label: 'Annuaire', group: '(structure)' },
	{ href: '/vie-du-reseau', label: 'Réseau', group: '(structure)' },
	{ href: '/horaires', label: 'Lieux et horaires', group: '(structure)' },
	{ href: '/region', label: 'Région', group: '(region)' }
];

/** True when anybody may open the route, signed in or not. */
export const isPublic = (routeId: string | null): boolean => GROUPS[groupOf(routeId)] === 'public';

/** True when one of the account's roles opens the route. */
export function mayOpen(account: SignedAccount, routeId: string | null): boolean {
	const roles = GROUPS[groupOf(routeId)];
	return roles === 'public' || (roles ?? []).some((role) => account.roles.includes(role));
}

/** Where one goes first when the structure asks for a second factor that one has not. */
export const ENROLMENT = '/mon-compte/second-facteur';

/** True for an account that owes a second factor, anywhere but where it is set up. */
export const mustEnrolFirst = (account: SignedAccount | null, routeId: string | null): boolean =>
	account?.mustEnrol === true && routeId !== `/(compte)${ENROLMENT}` && !isPublic(routeId);

/** The pages of the menu that the account may open. */
export const menuOf = (account: SignedAccount): { href: string; label: string }[] =>
	account.mustEnrol
		? []
		: MENU.filter(({ group }) => mayOpen(account, `/${group}`)).map(({ href, label }) => ({ href, label }));

/** Where an account lands after signing in. */
export const homeOf = (account: SignedAccount): string =>
	account.mustEnrol ? ENROLMENT : (menuOf(account)[0]?.href ?? '/guide');

const groupOf = (routeId: string | null): string => routeId?.split('/')[1] ?? '';
