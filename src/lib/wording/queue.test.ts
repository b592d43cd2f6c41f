import { expect, it } from 'vitest';
import { AGEING_RULE, orderReason, waitText } from '#lib/wording/queue.ts';

it.each([
	[0, '0 min'],
	[59, '59 min'],
	[60, '1 h'],
	[65, '1 h 05'],
	[150, '2 h 30']
])('%i minutes read %s', (minutes, text) => {
	expect(waitText(minutes).replaceAll('\u00a0', ' ')).toBe(text);
});

it('states the ageing rule in one sentence, with its two limits', () => {
	expect(AGEING_RULE).toMatch(/45 minutes.*90 minutes/);
	expect(AGEING_RULE.match(/\./g)).toHaveLength(1);
});

it('has a sentence for each reason of the order', () => {
	const reasons = [
		{ code: 'niveau', level: 'jour' },
		{ code: 'attente-45', minutes: 46 },
		{ code: 'attente-90', minutes: 95 },
		{ code: 'moins-autonome' },
		{ code: 'arrivee' }
	] as const;
	const said = reasons.map(orderReason);
	expect(new Set(said).size).toBe(5);
	expect(said.every((sentence) => /^\p{Lu}.+\.$/u.test(sentence))).toBe(true);
});
