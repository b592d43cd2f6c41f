import { expect, it } from 'vitest';
import { encode } from '#lib/domain/statistics/coded.ts';
import { dictionaryOf } from '#lib/domain/statistics/dictionary.ts';
import { fit } from '#lib/domain/statistics/fit.ts';
import { countCells, layoutOf } from '#lib/domain/statistics/layout.ts';
import { policyFor } from '#lib/domain/statistics/policy.ts';
import { qualityOf } from '#lib/domain/statistics/quality.ts';
import { prepare } from '#lib/domain/statistics/targets.ts';
import { placesOf, seedOf, worldOf } from '../../../../tests/support/world.ts';

const layout = layoutOf(dictionaryOf(placesOf({})), 'reduced');
const years = Array.from({ length: 10 }, (_, time) => {
	const rows = encode(layout.variables, worldOf({ interviews: 400, seed: 100 + time }));
	const targets = prepare(layout, policyFor(5), rows, seedOf(time));
	const exact = countCells(layout, rows);
	return { targets, exact, published: countCells(layout, fit(targets, seedOf(time))) };
});

it('is right on the mean for crosses that are not mute, whatever their size (I11)', () => {
	const crosses = layout.tables.filter(
		({ variables, impossible }) => variables.length === 2 && impossible === null
	);
	const cells = crosses.flatMap(({ start, size }) => Array.from({ length: size }, (_, at) => start + at));
	for (let size = 1; size <= 12; size++) {
		const errors = years.flatMap(({ targets, exact, published }) =>
			cells.flatMap((cell) =>
				exact[cell] === size && targets.importance[cell]! > 0 && layout.shown[cell] === 1
					? [published[cell]! - size]
					: []
			)
		);
		const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
		const spread = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / errors.length;
		// The bar is 0.3; two standard errors more, since ten years are a sample.
		expect(Math.abs(mean)).toBeLessThan(0.3 + 2 * Math.sqrt(spread / errors.length));
	}
});

it('stays as close as it was measured: at 400, one variable within 1.2 on the mean, two within 2.3', () => {
	for (const { exact, published } of years) {
		const { one, two } = qualityOf(layout, exact, published);
		expect(one.mean).toBeLessThanOrEqual(1.2);
		expect(two.mean).toBeLessThanOrEqual(2.3);
		expect(one.most).toBeLessThanOrEqual(6);
		expect(two.p95).toBeLessThanOrEqual(8);
	}
});
