import { expect, it } from 'vitest';
import { lotsOf } from '#lib/domain/statistics/lots.ts';

const periods = (before: readonly [number, number]) => lotsOf(2026, before).map(({ period }) => period);

it('closes by quarter, by half-year or by year, after the volume of the year before (ruling 19)', () => {
	expect(periods([150, 150])).toEqual(['2026-T1', '2026-T2', '2026-T3', '2026-T4']);
	expect(periods([280, 20])).toEqual(['2026-T1', '2026-T2', '2026-T3', '2026-T4']);
	expect(periods([149, 150])).toEqual(['2026-S1', '2026-S2']);
	expect(periods([60, 60])).toEqual(['2026-S1', '2026-S2']);
	expect(periods([59, 200])).toEqual(['2026']);
	expect(periods([0, 0])).toEqual(['2026']);
});

it('says only the total of a structure that receives few', () => {
	expect(lotsOf(2026, [20, 9]).map(({ totalOnly }) => totalOnly)).toEqual([true]);
	expect(lotsOf(2026, [20, 10]).map(({ totalOnly }) => totalOnly)).toEqual([false]);
});

it('opens twenty days after its period', () => {
	expect(lotsOf(2026, [150, 150]).map(({ opens }) => opens)).toEqual([
		'2026-04-21',
		'2026-07-21',
		'2026-10-21',
		'2027-01-21'
	]);
	expect(lotsOf(2026, [70, 70])).toMatchObject([
		{ quarters: ['2026-T1', '2026-T2'], opens: '2026-07-21' },
		{ quarters: ['2026-T3', '2026-T4'], opens: '2027-01-21' }
	]);
});
