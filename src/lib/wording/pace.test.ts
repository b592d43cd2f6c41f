import { expect, it } from 'vitest';
import { STAGES } from '#lib/domain/interview/interview.ts';
import { paceOf, PROPOSED_TIMES } from '#lib/wording/pace.ts';

it('says the minutes and what is usual, in the same words before and after', () => {
	expect(paceOf(0)).toBe('0\u00a0min, sur 35 à 45');
	expect(paceOf(12.9)).toBe('12\u00a0min, sur 35 à 45');
	expect(paceOf(58)).toBe('58\u00a0min, sur 35 à 45');
});

it('says nothing once it would mean nothing', () => {
	expect(paceOf(120)).toBe('120\u00a0min, sur 35 à 45');
	expect(paceOf(121)).toBeNull();
	expect(paceOf(-1)).toBeNull();
});

it('gives every stage a place among the proposed times, once', () => {
	expect(PROPOSED_TIMES.flatMap(({ stages }) => stages)).toEqual([...STAGES]);
});

it('keeps urgency, frame, reformulation and a first step when time is short', () => {
	expect(PROPOSED_TIMES.filter(({ short }) => short).map(({ name }) => name)).toEqual([
		'Premier contact',
		'Cadre',
		'Reformulation, demandes',
		'Plan et synthèse'
	]);
});
