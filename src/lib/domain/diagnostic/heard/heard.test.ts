import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from '#lib/domain/diagnostic/heard/heard.ts';
import { heardScores } from '../../../../../tests/bench/heard.ts';

const heard = (notes: string) => hear(notes, 2026).map(({ topic, words }) => `${topic} « ${words} »`);

describe('what notes may mean', () => {
	it('is told with the very words that say it', () => {
		expect(heard('En CDI à Quimper, 34 ans. Pas de voiture. Très envie de soigner.')).toEqual([
			'statut:salarie-cdi « CDI »',
			'age:30-44 « 34 ans »',
			'frein:mobilite-sans-moyen « Pas de voiture »',
			'levier:motivation « Très envie »'
		]);
	});

	it('follows a denial, whatever its words', () => {
		expect(heard('pas de permis ni voiture')).toEqual([
			'frein:mobilite-permis « pas de permis »',
			'frein:mobilite-sans-moyen « ni voiture »'
		]);
		expect(heard('elle n’a plus de permis')).toEqual(['frein:mobilite-permis « n’a plus de permis »']);
		expect(heard('j’ai le permis')).toEqual(['levier:mobilite « ai le permis »']);
		expect(heard('n’est plus en CDI')).toEqual([]);
	});

	it('takes a burden that is denied for no burden', () => {
		expect(heard('pas peur de l’ordinateur')).toEqual([]);
		expect(heard('n’a aucun souci pour garder les enfants')).toEqual([]);
	});

	it('leaves to others what is theirs, and to the future what is supposed', () => {
		expect(heard('son mari a perdu son permis')).toEqual([]);
		expect(heard('Si je perds mon permis, on verra')).toEqual([]);
	});

	it('takes a wish for a demand, not for a situation', () => {
		expect(heard('cherche un CDI')).toEqual(['demande:recherche-emploi « cherche un CDI »']);
		expect(heard('CAP cuisine, voudrait passer un BTS')).toEqual([
			'diplome:niveau-3 « CAP »',
			'demande:formation-choix « passer un BTS »'
		]);
	});

	it('reads « bac + 2 » whole, and a year of birth only when it is certain', () => {
		expect(heard('bac + 2, née en 1990')).toEqual([
			'diplome:niveau-5 « bac + 2 »',
			'age:30-44 « née en 1990 »'
		]);
		expect(heard('née en 1996')).toEqual([]);
		expect(heard('15 ans d’expérience en cuisine')).not.toContain('age:moins-16 « 15 ans »');
	});

	it('hears nothing of class C*, and nothing in small talk', () => {
		expect(heard('son mari la frappe, elle boit, sort de prison')).toEqual([]);
		expect(heard('rappeler jeudi, il pleut, a apporté un gâteau')).toEqual([]);
	});

	it('is never thrown off by what is typed, and always cites the notes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (notes) =>
				hear(notes, 2026).every(({ words }) => notes.includes(words))
			)
		);
	});
});

it('hears most of what is said in 240 labelled notes, and little else', () => {
	const { mended, unseen } = heardScores();
	expect([mended.sentences, unseen.sentences]).toEqual([160, 80]);
	expect(mended.precision).toBeGreaterThan(0.88);
	expect(mended.recall).toBeGreaterThan(0.9);
	expect(unseen.precision).toBeGreaterThan(0.75);
	expect(unseen.recall).toBeGreaterThan(0.7);
});
