import { describe, expect, it } from 'vitest';
import type { Role, SignedAccount } from '#lib/server/auth/account.ts';
import { homeOf, isPublic, mayOpen, menuOf } from '#lib/server/http/access.ts';

const withRoles = (...roles: Role[]): SignedAccount => ({
	id: 'compte-1',
	email: 'awen@exemple.example',
	name: 'Awen Test',
	structureId: 'structure-1',
	roles
});

const ROUTES = {
	accueil: '/(accueil)/aujourdhui',
	conseil: '/(conseil)/entretiens/[id=id]/ecoute',
	structure: '/(structure)/horaires/[id=id]/affiche',
	pilotage: '/(pilotage)/activite',
	region: '/(region)/region',
	public: '/(public)/guide'
};

describe('who opens what (ruling 23)', () => {
	it.each<[Role, (keyof typeof ROUTES)[]]>([
		['accueil', ['accueil', 'structure', 'public']],
		['conseil', ['accueil', 'conseil', 'structure', 'public']],
		['pilotage', ['structure', 'pilotage', 'public']],
		['region', ['region', 'public']],
		['administration', ['public']]
	])('%s opens %j', (role, open) => {
		const names = Object.keys(ROUTES) as (keyof typeof ROUTES)[];
		expect(names.filter((name) => mayOpen(withRoles(role), ROUTES[name]))).toEqual(open);
	});

	it('adds roles up, and leaves an account without any at the door', () => {
		const both = withRoles('accueil', 'pilotage');
		expect([mayOpen(both, ROUTES.accueil), mayOpen(both, ROUTES.pilotage)]).toEqual([true, true]);
		expect(mayOpen(both, ROUTES.conseil)).toBe(false);
		expect(Object.values(ROUTES).filter((route) => mayOpen(withRoles(), route))).toEqual([ROUTES.public]);
	});

	it.each([
		null,
		'',
		'/',
		'/aujourdhui',
		'/(administration)/comptes',
		'/(autre)/x',
		'public',
		'/public/guide'
	])('%j stays closed to everybody', (route) => {
		const all = withRoles('accueil', 'conseil', 'pilotage', 'region', 'administration');
		expect([mayOpen(all, route), isPublic(route)]).toEqual([false, false]);
	});

	it('is public for the public group alone', () => {
		expect(Object.values(ROUTES).filter(isPublic)).toEqual([ROUTES.public]);
	});
});

describe('menu and first page', () => {
	const hrefs = (...roles: Role[]) => menuOf(withRoles(...roles)).map(({ href }) => href);

	it('hold what the roles open, in one order', () => {
		expect(hrefs('accueil')).toEqual([
			'/aujourdhui',
			'/rendez-vous',
			'/ressources',
			'/annuaire',
			'/vie-du-reseau',
			'/horaires'
		]);
		expect(hrefs('pilotage', 'conseil')).toEqual([
			'/aujourdhui',
			'/rendez-vous',
			'/saisie',
			'/activite',
			'/publics',
			'/bilan',
			'/qualite',
			'/ressources',
			'/annuaire',
			'/vie-du-reseau',
			'/horaires'
		]);
		expect(hrefs('region')).toEqual(['/region']);
		expect(hrefs('administration')).toEqual([]);
		expect(menuOf(withRoles('region'))).toEqual([{ href: '/region', label: 'Région' }]);
	});

	it('land where the account can work', () => {
		expect(homeOf(withRoles('conseil', 'pilotage'))).toBe('/aujourdhui');
		expect(homeOf(withRoles('pilotage'))).toBe('/activite');
		expect(homeOf(withRoles('administration'))).toBe('/guide');
	});
});
