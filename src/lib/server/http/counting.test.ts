import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { factOf, isUnusualPublic } from '#lib/server/http/counting.ts';
import type { Structure } from '#lib/server/stores/index.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const sitting = { structureId: 'structure-1', siteId: 'site-1', day: '2026-11-24' };
const living = (communeCode: string | null, homeless = false): Interview => ({
	...blank,
	situation: { ...blank.situation, place: 'Groix', communeCode, homeless }
});

describe('what a fact knows of the place', () => {
	it.each([
		['Carhaix-Plouguer', '29024', '29', '242900744'],
		['Groix', '56069', '56', '200042174'],
		['an island without EPCI', '29083', '29', null],
		['Nantes', '44109', 'region-limitrophe', null],
		['a commune nobody knows', '75056', 'non-communique', null],
		['nothing', null, 'non-communique', null]
	])('%s', (_, communeCode, departement, epci) => {
		expect(factOf(living(communeCode), sitting)).toMatchObject({ departement, epci });
	});

	it('is nothing of a person without a home, even when a commune was typed', () => {
		expect(factOf(living('29024', true), sitting)).toMatchObject({
			departement: 'non-communique',
			epci: null
		});
	});
});

it('keeps of the urgency its level, of the day its quarter', () => {
	const pressed: Interview = {
		...blank,
		contact: { ...blank.contact, criteria: ['violences-retour-impossible', 'projet-long-terme'] }
	};
	expect(factOf(pressed, sitting)).toMatchObject({
		structure: 'structure-1',
		site: 'site-1',
		quarter: '2026-T4',
		urgence_niveau: 'immediat'
	});
	expect(factOf(blank, sitting).urgence_niveau).toBe('differable');
	expect(JSON.stringify(factOf(pressed, sitting))).not.toMatch(/violences|11-24/);
	expect(JSON.stringify(factOf(maelle, sitting))).not.toMatch(/CANARI|29024/);
});

describe('outside the usual public of the structure', () => {
	const structure = (network: Network): Structure => ({
		id: 'structure-1',
		name: 'Point Orientation du Bourg',
		network,
		address: '',
		communeCode: '29024',
		createdAt: new Date(0),
		revision: 1
	});
	type Said = Partial<Interview['situation']> & { criteria?: Interview['contact']['criteria'] };
	const unusual = (network: Network, { criteria = [], ...situation }: Said) =>
		isUnusualPublic(
			{ ...blank, contact: { ...blank.contact, criteria }, situation: { ...blank.situation, ...situation } },
			structure(network)
		);

	it.each<[Network, Said, boolean]>([
		['mission-locale', { ageClass: '18-25' }, false],
		['mission-locale', { ageClass: '45-54' }, true],
		['mission-locale', { ageClass: '26-29', facts: ['boe'] }, false],
		['mission-locale', { ageClass: '18-25', status: 'etudiant' }, true],
		['suio', { status: 'salarie-cdi' }, true],
		['suio', { status: 'etudiant' }, false],
		['france-travail', { ageClass: 'moins-16' }, true],
		['region-ideo', { ageClass: '62-plus', status: 'retraite' }, false]
	])('%s, %j: %s', (network, situation, expected) => expect(unusual(network, situation)).toBe(expected));

	it('is never said of what is not known', () => {
		expect(unusual('mission-locale', {})).toBe(false);
		// 26 to 29 is usual there with a disability: it was not asked.
		expect(unusual('mission-locale', { ageClass: '26-29' })).toBe(false);
		expect(unusual('cap-emploi', { ageClass: '30-44' })).toBe(false);
		expect(isUnusualPublic(maelle, undefined)).toBe(false);
	});

	it('leaves out the publics that the network’s own texts name beyond its filter', () => {
		const pupil = { ageClass: '16-17', status: 'eleve' } as const;
		expect(unusual('mission-locale', pupil)).toBe(true);
		expect(unusual('mission-locale', { ...pupil, criteria: ['mineur-sans-solution'] })).toBe(false);
		expect(unusual('mediateur-apprentissage', { status: 'independant', facts: ['employeur'] })).toBe(false);
	});
});
