import { describe, expect, it } from 'vitest';
import { editPlan, moveStep } from '#lib/domain/interview/edit.ts';
import type { PlanStep } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';

const blank = startInterview();

describe('plan', () => {
	const step = (what: string, more: Partial<PlanStep> = {}): PlanStep => ({
		what,
		who: '',
		how: '',
		where: '',
		when: '',
		bring: '',
		...more
	});
	const planned = (...whats: string[]) => ({ ...blank, plan: { steps: whats.map((what) => step(what)) } });
	const whatsOf = ({ plan }: typeof blank) => plan.steps.map(({ what }) => what);

	it('drops the steps where nothing was written', () => {
		const steps = [step(''), step('Appeler'), step('  ', { bring: ' \n' }), step('', { when: 'Lundi' })];
		expect(editPlan(blank, steps).plan.steps).toEqual([step('Appeler'), step('', { when: 'Lundi' })]);
	});

	it.each([
		[0, 'bas', ['B', 'A', 'C']],
		[2, 'haut', ['A', 'C', 'B']],
		[0, 'haut', ['A', 'B', 'C']],
		[2, 'bas', ['A', 'B', 'C']],
		[3, 'haut', ['A', 'B', 'C']],
		[-1, 'bas', ['A', 'B', 'C']],
		[0.5, 'bas', ['A', 'B', 'C']],
		[Number.NaN, 'haut', ['A', 'B', 'C']]
	] as const)('step %f moved « %s » gives %j', (index, towards, whats) => {
		const before = planned('A', 'B', 'C');
		expect(whatsOf(moveStep(before, index, towards))).toEqual(whats);
		expect(whatsOf(before)).toEqual(['A', 'B', 'C']);
	});
});
