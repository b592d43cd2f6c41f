import { describe, expect, it } from 'vitest';
import type { ClosedDays } from '#lib/domain/shared/opening.ts';
import { erasureAfter } from '#lib/server/http/erasure.ts';

/** End of the kept page, as the Paris day whose midnight it is. */
const erased = (now: string, hours: string | null, closures: readonly ClosedDays[] = []) =>
	erasureAfter(new Date(now), { id: 'port', hours }, closures).toISOString();
// 27 November 2026 is a Friday, 30 a Monday.
const FRIDAY = '2026-11-27T15:00:00Z';

describe('a kept page lasts until the end of the next opening day (ruling 6)', () => {
	it.each([
		['Monday, after a Friday', FRIDAY, null, '2026-11-30T23:00:00.000Z'],
		['Monday, after a Saturday', '2026-11-28T15:00:00Z', null, '2026-11-30T23:00:00.000Z'],
		['the day after a Tuesday', '2026-11-24T15:00:00Z', null, '2026-11-25T23:00:00.000Z'],
		['Saturday when it is open', FRIDAY, 'Mo-Sa 09:00-12:00', '2026-11-28T23:00:00.000Z'],
		['Saturday, at all hours', FRIDAY, '24/7', '2026-11-28T23:00:00.000Z'],
		['Tuesday, the only day', FRIDAY, 'Tu 14:00-17:00', '2026-12-01T23:00:00.000Z'],
		['next week when it is today’s own day', FRIDAY, 'Fr 09:00-12:00', '2026-12-04T23:00:00.000Z'],
		['the first Monday of the month', FRIDAY, 'Mo[1] 09:00-12:00', '2026-12-07T23:00:00.000Z']
	])('%s', (_, now, hours, end) => expect(erased(now, hours)).toBe(end));

	it('is counted from the day in Paris', () => {
		// Already Saturday there.
		expect(erased('2026-11-27T23:30:00Z', 'Mo-Sa 09:00-12:00')).toBe('2026-11-30T23:00:00.000Z');
		expect(erased('2026-11-27T22:30:00Z', 'Mo-Sa 09:00-12:00')).toBe('2026-11-28T23:00:00.000Z');
	});

	it('ends at midnight in Paris on both sides of a clock change', () => {
		expect(erased('2026-03-27T15:00:00Z', '24/7')).toBe('2026-03-28T23:00:00.000Z');
		expect(erased('2026-03-28T15:00:00Z', '24/7')).toBe('2026-03-29T22:00:00.000Z');
		expect(erased('2026-10-23T15:00:00Z', '24/7')).toBe('2026-10-24T22:00:00.000Z');
		expect(erased('2026-10-24T15:00:00Z', '24/7')).toBe('2026-10-25T23:00:00.000Z');
	});
});

describe('holidays', () => {
	// 25 December 2026 is a Friday.
	const EVE = '2026-12-24T15:00:00Z';

	it('are no opening day where the hours say so', () => {
		expect(erased(EVE, 'Mo-Fr 09:00-17:00; PH off')).toBe('2026-12-28T23:00:00.000Z');
		expect(erased(EVE, 'Mo-Fr 09:00-17:00')).toBe('2026-12-25T23:00:00.000Z');
	});

	it('of schools are those of the academy', () => {
		// Autumn 2026: from 17 October to 1 November.
		expect(erased('2026-10-16T15:00:00Z', 'Mo-Fr 09:00-12:00; SH off')).toBe('2026-11-02T23:00:00.000Z');
	});
});

describe('closures', () => {
	const closed = (siteId: string | null, fromDay: string, toDay: string) => [{ siteId, fromDay, toDay }];

	it.each([
		['of the site push it to the next day that is really open', 'port', '2026-12-01T23:00:00.000Z'],
		['of the whole structure do too', null, '2026-12-01T23:00:00.000Z'],
		['of another site change nothing', 'bourg', '2026-11-30T23:00:00.000Z']
	])('%s', (_, siteId, end) => {
		expect(erased(FRIDAY, null, closed(siteId, '2026-11-30', '2026-11-30'))).toBe(end);
		expect(erased(FRIDAY, 'Mo-Fr 09:00-12:00', closed(siteId, '2026-11-28', '2026-11-30'))).toBe(end);
	});

	it('longer than a month do not keep it: the next day', () => {
		expect(erased(FRIDAY, null, closed(null, '2026-11-20', '2027-02-01'))).toBe('2026-11-28T23:00:00.000Z');
	});
});

describe('hours that say nothing usable', () => {
	it.each(['n’importe quoi', 'Mo-Fr 25:00-99:00', '', '   ', 'de 9 h à 12 h'])(
		'%j: Monday to Friday',
		(hours) => {
			expect(erased(FRIDAY, hours)).toBe('2026-11-30T23:00:00.000Z');
		}
	);

	it.each(['off', 'Aug Mo-Fr 09:00-12:00'])('%s: never open in a month, the next day', (hours) => {
		expect(erased(FRIDAY, hours)).toBe('2026-11-28T23:00:00.000Z');
	});
});
