import { describe, expect, it } from 'vitest';
import { note } from '#lib/domain/diagnostic/heard/keep.ts';
import { fulfil, proposals } from '#lib/domain/diagnostic/heard/propose.ts';
import { startInterview } from '#lib/domain/interview/start.ts';

const blank = startInterview();
const YEAR = 2026;
const told = {
	...blank,
	listening: {
		framed: true,
		words: 'En CDI, 34 ans, pas de voiture. Voudrait changer de métier, ou faire une VAE.'
	}
};
const topics = (interview: typeof blank) =>
	proposals(interview, YEAR).map(({ topic, noted }) => [topic, noted]);

describe('proposals', () => {
	it('applies nothing by itself', () => {
		expect(topics(told)).toEqual([
			['statut:salarie-cdi', false],
			['age:30-44', false],
			['frein:mobilite-sans-moyen', false],
			['demande:reconversion', false],
			['demande:vae', false]
		]);
		expect(told.diagnostic.obstacles).toEqual([]);
	});

	it('notes a line at a gesture, and takes it back at another', () => {
		const noted = fulfil(told, { note: 'frein:mobilite-sans-moyen' }, YEAR);
		expect(noted.diagnostic.obstacles).toEqual(['mobilite-sans-moyen']);
		expect(topics(noted)).toContainEqual(['frein:mobilite-sans-moyen', true]);
		expect(fulfil(noted, { takeBack: 'frein:mobilite-sans-moyen' }, YEAR)).toEqual(told);
	});

	it('notes all that is proposed in one gesture, one demand at most', () => {
		const noted = fulfil(told, { note: 'tout' }, YEAR);
		expect(noted.situation).toMatchObject({ status: 'salarie-cdi', ageClass: '30-44' });
		expect(noted.diagnostic.obstacles).toEqual(['mobilite-sans-moyen']);
		expect(noted.demands.list).toEqual([{ text: '', subject: 'reconversion' }]);
		expect(topics(noted).filter(([, done]) => !done)).toEqual([]);
	});

	it('proposes nothing in the place of an answer that was given', () => {
		const answered = note(note(told, 'statut:independant'), 'demande:creation-reprise');
		expect(topics(answered).map(([topic]) => topic)).toEqual(['age:30-44', 'frein:mobilite-sans-moyen']);
	});

	it('takes back a subject, and the demand with it when it has no words', () => {
		const noted = note(told, 'demande:vae');
		expect(fulfil(noted, { takeBack: 'demande:vae' }, YEAR).demands).toEqual(told.demands);
		const worded = {
			...noted,
			demands: { ...noted.demands, list: [{ text: 'Une VAE', subject: 'vae' as const }] }
		};
		expect(fulfil(worded, { takeBack: 'demande:vae' }, YEAR).demands.list).toEqual([
			{ text: 'Une VAE', subject: null }
		]);
	});

	it('takes a priority back with its obstacle', () => {
		const noted = note(told, 'frein:mobilite-sans-moyen');
		const first = {
			...noted,
			diagnostic: { ...noted.diagnostic, priorities: ['mobilite-sans-moyen' as const] }
		};
		expect(fulfil(first, { takeBack: 'frein:mobilite-sans-moyen' }, YEAR).diagnostic.priorities).toEqual([]);
	});
});
