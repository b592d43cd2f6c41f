import { describe, expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import type { Offer } from '#lib/domain/referral/offers.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import {
	choicesOf,
	choiceValues,
	factsOf,
	offerDistance,
	submittedChoices
} from '#lib/server/http/options-view.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { maelle } from '../../../../tests/support/cast.ts';

describe('what the person said of each network', () => {
	it('is read from flat fields, in the order of the networks', () => {
		const choices = choicesOf({
			'choix.cio': 'plus-tard',
			'lieu.cio': 'cio-2',
			'choix.apec': 'choisie',
			'choix.bge': ''
		});
		expect([...choices]).toEqual([
			['apec', { choice: 'choisie', offerId: null }],
			['cio', { choice: 'plus-tard', offerId: 'cio-2' }],
			['bge', { choice: '', offerId: null }]
		]);
	});

	it('leaves out what is no answer: a place alone, another word, another network', () => {
		expect([
			...choicesOf({ 'lieu.cio': 'cio-1', 'choix.apec': 'oui', 'choix.inconnu': 'choisie', cio: 'choisie' })
		]).toEqual([]);
	});

	it('can be about any network', () => {
		const said = Object.fromEntries(networks.map(({ code }) => [`choix.${code}`, 'ecartee']));
		expect(choicesOf(said).size).toBe(59);
	});
});

it('takes from a submission the fields about networks, the first of each, and no file', () => {
	const data = new FormData();
	data.append('choix.cio', 'choisie');
	data.append('choix.cio', 'ecartee');
	data.append('lieu.cio', 'cio-1');
	data.append('choix.apec', new Blob(['x']), 'x.txt');
	data.append('choix.inconnu', 'choisie');
	data.append('autreIdee', 'ma tante');
	expect(submittedChoices(data)).toEqual({ 'choix.cio': 'choisie', 'lieu.cio': 'cio-1' });
});

it('shows again what was said, and nothing of what was not', () => {
	expect(choiceValues(maelle)).toEqual({
		'choix.cep-actifs-occupes': 'choisie',
		'lieu.cep-actifs-occupes': 'cep-carhaix',
		'choix.organismes-formation': 'plus-tard',
		'lieu.organismes-formation': 'greta-carhaix',
		'choix.france-travail': 'ecartee',
		'lieu.france-travail': ''
	});
	const silent = maelle.referral.seen.map((option) => ({ ...option, choice: '' as const }));
	expect(choiceValues({ ...maelle, referral: { ...maelle.referral, seen: silent } })).toEqual({});
});

describe('what the rules may know (ruling 14)', () => {
	it('is only what was ticked or said', () => {
		expect(factsOf(maelle, null)).toMatchObject({
			status: 'salarie-cdi',
			age: null,
			ageClass: '30-44',
			boe: null,
			executive: true,
			subject: 'reconversion',
			facts: ['cadre', 'obstacle-sante'],
			channel: 'presentiel',
			departement: null,
			place: null
		});
	});

	it('is unknown, never false, when nothing was', () => {
		const { boe, executive, facts, subject } = factsOf(startInterview(), null);
		expect({ boe, executive, facts, subject }).toEqual({
			boe: null,
			executive: null,
			facts: null,
			subject: null
		});
	});

	it('looks for the first coded demand when the main one has no code', () => {
		const list = [
			{ text: 'Souffler', subject: null },
			{ text: 'Valider', subject: 'vae' }
		] as const;
		expect(factsOf({ ...maelle, demands: { list, main: 0, need: '' } }, null).subject).toBe('vae');
	});
});

describe('how far a door is', () => {
	const offer = (postcode: string, commune: string, over: Partial<Offer> = {}): Offer => ({
		id: 'a',
		name: 'Accueil',
		address: '',
		postcode,
		commune,
		phone: null,
		website: null,
		hours: null,
		km: 23,
		approximate: false,
		remote: false,
		territoryToCheck: false,
		source: '',
		sourceDate: '2026-11-01',
		toVerify: false,
		...over
	});
	const at = (code: string) => gazetteer().byCode.get(code)!;

	it.each([
		['29242', 'Ouessant', '29019', 'traversée en bateau'],
		['29200', 'Brest', '29155', 'traversée en bateau'],
		['56360', 'Le Palais', '56241', 'à 23\u00a0km environ'],
		['29200', 'Brest', '29024', 'à 23\u00a0km environ']
	])('%s %s from %s: %s', (postcode, commune, from, said) =>
		expect(offerDistance(offer(postcode, commune), at(from))).toBe(said)
	);

	it('is not said of what is unknown, nor across the sea of what is on the phone', () => {
		expect(offerDistance(offer('', '', { km: null }), null)).toBeNull();
		expect(offerDistance(offer('29242', 'Ouessant', { remote: true }), at('29019'))).toBe('à distance');
	});
});
