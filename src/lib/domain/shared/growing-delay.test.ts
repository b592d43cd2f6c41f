import { expect, it } from 'vitest';
import { delayAfter } from '#lib/domain/shared/growing-delay.ts';

it('waits for nothing at first, then twice as long each time, an hour at most', () => {
	const seconds = [0, 4, 5, 6, 7, 11, 12, 13, 500].map((failures) => delayAfter(failures, 5) / 1000);
	expect(seconds).toEqual([0, 0, 30, 60, 120, 1920, 3600, 3600, 3600]);
});
