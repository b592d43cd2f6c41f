import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeOf, overlapsOf, sharesOf } from '#lib/domain/report/percent.ts';

it('gives what is left of a hundred to the largest remainders, the first of equals', () => {
	expect(sharesOf([1, 1, 1])).toEqual([34, 33, 33]);
	expect(sharesOf([8, 5, 0])).toEqual([62, 38, 0]);
	expect(sharesOf([995, 5, 0])).toEqual([100, 0, 0]);
	expect(sharesOf([0, 0])).toEqual([0, 0]);
	expect(sharesOf([])).toEqual([]);
});

it('adds up to a hundred, within one of the exact share, whatever the parts', () => {
	const parts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(parts, (all) => {
			const whole = all.reduce((sum, part) => sum + part, 0);
			const shares = sharesOf(all);
			const sum = shares.reduce((one, other) => one + other, 0);
			const isNear = shares.every((share, at) => Math.abs(share - (100 * all[at]!) / (whole || 1)) < 1);
			return sum === (whole === 0 ? 0 : 100) && isNear && shares.every((share) => share >= 0);
		})
	);
});

it('lets parts that overlap add up to more', () => {
	expect(overlapsOf([30, 25], 40)).toEqual([75, 63]);
	expect(overlapsOf([3], 0)).toEqual([0]);
});

it('compares two figures, unless one is an order of magnitude', () => {
	expect(changeOf(40, 50)).toBe(25);
	expect(changeOf(400, 300)).toBe(-25);
	expect(changeOf(19, 50)).toBeNull();
	expect(changeOf(50, 19)).toBeNull();
	expect(changeOf(20, 20)).toBe(0);
});
