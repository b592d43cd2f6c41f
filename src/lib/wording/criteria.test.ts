import { expect, it } from 'vitest';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';
import { CRITERION_QUESTIONS } from '#lib/wording/criteria.ts';

it('asks every criterion in one short plain question of its own', () => {
	expect(Object.keys(CRITERION_QUESTIONS).sort()).toEqual(
		urgencyCriteria.entries.map(({ code }) => code).sort()
	);
	const questions = Object.values(CRITERION_QUESTIONS);
	expect(new Set(questions).size).toBe(22);
	expect(questions.filter((question) => !/[\u00a0\u202f]\?$/.test(question) || question.length > 60)).toEqual(
		[]
	);
});
