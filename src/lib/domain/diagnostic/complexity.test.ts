import { describe, expect, it } from 'vitest';
import { complexityOf } from '#lib/domain/diagnostic/complexity.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const asked = {
	...blank,
	demands: { ...blank.demands, list: [{ text: 'Savoir si je peux partir', subject: null }] }
};
const hindered = (...obstacles: Interview['diagnostic']['obstacles']) => ({
	...asked,
	diagnostic: { ...asked.diagnostic, obstacles }
});

describe('a complex situation', () => {
	it('is not said of an empty page, nor of a plain question', () => {
		expect(complexityOf(blank)).toEqual([]);
		expect(complexityOf(asked)).toEqual([]);
	});

	it('has obstacles of three families or more, which pull on one another', () => {
		expect(complexityOf(hindered('mobilite-permis', 'mobilite-sans-moyen', 'famille-garde'))).toEqual([]);
		expect(complexityOf(hindered('mobilite-permis', 'famille-garde', 'finances-ressources'))).toEqual([
			'freins-lies'
		]);
		expect(complexityOf(maelle)).toEqual(['freins-lies']);
	});

	it('has rights that a hasty step could lose', () => {
		const facts = (...list: Interview['situation']['facts']) => ({
			...asked,
			situation: { ...asked.situation, facts: list }
		});
		expect(complexityOf(facts('demission-envisagee'))).toEqual([]);
		expect(complexityOf(facts('demission-envisagee', 'salaires-impayes'))).toEqual(['droits-en-conflit']);
		const suspended = {
			...hindered('admin-juridique'),
			situation: { ...asked.situation, status: 'contrat-suspendu' as const }
		};
		expect(complexityOf(suspended)).toEqual(['droits-en-conflit']);
	});

	it('has a demand still to be found, once something was said', () => {
		expect(complexityOf({ ...blank, listening: { framed: true, words: 'Ça ne va pas.' } })).toEqual([
			'demande-a-clarifier'
		]);
		expect(complexityOf(hindered('projet-flou'))).toEqual(['demande-a-clarifier']);
	});
});
