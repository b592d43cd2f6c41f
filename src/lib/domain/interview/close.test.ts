import { describe, expect, it } from 'vitest';
import {
	contactTypeOf,
	durationOf,
	editClosure,
	expressedFollowUp,
	type ClosureInput
} from '#lib/domain/interview/close.ts';
import type { Choice, Interview, SeenOption } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import type { Network } from '#lib/vocabularies/network.ts';

const blank = startInterview();

describe('type of the contact (ruling 2)', () => {
	it('needs a validated reformulation, and nothing else', () => {
		const validated = { ...blank, reformulation: { text: '', validated: true, earlier: [] } };
		const written = { ...blank, reformulation: { text: 'Je cherche.', validated: false, earlier: [] } };
		expect(contactTypeOf(validated)).toBe('api');
		expect(contactTypeOf(written)).toBe('information-simple');
		expect(contactTypeOf(blank)).toBe('information-simple');
	});
});

describe('follow-up that the choices express', () => {
	const seen = (network: Network, choice: Choice): SeenOption => ({
		network,
		name: network,
		reasons: [],
		asks: null,
		offer: null,
		choice
	});
	const having = (...options: SeenOption[]): Interview => ({
		...blank,
		referral: { ...blank.referral, seen: options }
	});
	const withReferent = (interview: Interview): Interview => ({
		...interview,
		situation: { ...interview.situation, facts: ['referent-existant'] }
	});

	it.each([
		['mission-locale', null, 'conseil-externe'],
		['mission-locale', 'mission-locale', 'conseil-interne'],
		['mission-locale', 'cio', 'conseil-externe'],
		['cio', 'mission-locale', 'conseil-externe'],
		['bge', null, 'service-specialise'],
		['ccas', null, 'relais-social'],
		['ccas', 'ccas', 'conseil-interne'],
		['siao-115', null, 'relais-urgence']
	] as const)('%s chosen, at %s: %s', (network, own, followUp) => {
		expect(expressedFollowUp(having(seen(network, 'choisie')), own)).toBe(followUp);
	});

	it('goes back to the adviser the person already has, for a CEP only', () => {
		expect(expressedFollowUp(withReferent(having(seen('france-travail', 'choisie'))), null)).toBe(
			'retour-referent'
		);
		expect(expressedFollowUp(withReferent(having(seen('bge', 'choisie'))), null)).toBe('service-specialise');
		// Seen here: the structure itself goes on with its own person.
		expect(expressedFollowUp(withReferent(having(seen('apec', 'choisie'))), 'apec')).toBe('conseil-interne');
	});

	it('is none while nothing is chosen', () => {
		expect(expressedFollowUp(blank, 'cio')).toBeNull();
		const others = having(seen('cio', 'plus-tard'), seen('apec', 'ecartee'), seen('bge', ''));
		expect(expressedFollowUp(others, 'cio')).toBeNull();
	});

	it('reads the first one chosen, and what was already said wins', () => {
		const two = having(seen('cio', 'ecartee'), seen('ccas', 'choisie'), seen('bge', 'choisie'));
		expect(expressedFollowUp(two, null)).toBe('relais-social');
		const said = { ...two, closure: { ...two.closure, followUp: 'reflexion' as const } };
		expect(expressedFollowUp(said, null)).toBe('reflexion');
	});
});

describe('length', () => {
	it.each([
		[0, 'moins-15'],
		[14.99, 'moins-15'],
		[15, '15-30'],
		[29.99, '15-30'],
		[30, '30-45'],
		[44.99, '30-45'],
		[45, '45-60'],
		[59.99, '45-60'],
		[60, 'plus-60'],
		[1440, 'plus-60']
	])('%f minutes are « %s »', (minutes, duration) => expect(durationOf(minutes)).toBe(duration));
});

describe('closing', () => {
	const input: ClosureInput = {
		suite: 'autonomie',
		miseEnRelation: 'coordonnees',
		format: 'oral',
		premiereVenue: 'oui'
	};
	const aged = (ageClass: Interview['situation']['ageClass']): Interview => ({
		...blank,
		situation: { ...blank.situation, ageClass }
	});

	it('keeps the answers of the page', () => {
		const closed = editClosure(aged('45-54'), input, true);
		expect(closed.closure).toEqual({
			followUp: 'autonomie',
			handover: 'coordonnees',
			firstVisit: 'oui',
			anonymous: true,
			unusualPublic: true,
			young: 'non'
		});
		expect(closed.synthesis).toEqual({ name: '', format: 'oral' });
	});

	it.each([
		['moins-16', 'non'],
		['16-17', 'oui'],
		['18-25', 'oui'],
		['26-29', 'oui'],
		['30-44', 'non-communique'],
		['45-54', 'non'],
		['55-61', 'non'],
		['62-plus', 'non'],
		['non-communique', 'non-communique']
	] as const)('%s: 16 to 30 is « %s »', (ageClass, young) => {
		expect(editClosure(aged(ageClass), input, false).closure.young).toBe(young);
	});

	it('is anonymous unless a name was wanted on the page', () => {
		const named = (name: string) =>
			editClosure({ ...blank, synthesis: { name, format: 'papier' } }, input, false);
		expect(named('').closure.anonymous).toBe(true);
		expect(named(' \u00a0 ').closure.anonymous).toBe(true);
		expect(named('Awen').closure.anonymous).toBe(false);
		expect(named('Awen').synthesis.name).toBe('Awen');
	});
});
