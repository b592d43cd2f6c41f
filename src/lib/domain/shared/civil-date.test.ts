import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	civilDate,
	isCivilDate,
	monthOf,
	quarterOf,
	startOfDay
} from '#lib/domain/shared/civil-date.ts';

describe('the civil day is the one of Paris', () => {
	it.each([
		['2026-11-24T22:59:59Z', '2026-11-24'],
		['2026-11-24T23:00:00Z', '2026-11-25'],
		['2026-07-14T21:59:59Z', '2026-07-14'],
		['2026-07-14T22:00:00Z', '2026-07-15'],
		['2026-12-31T23:30:00Z', '2027-01-01'],
		['2026-03-29T00:59:59Z', '2026-03-29'],
		['2026-03-29T22:00:00Z', '2026-03-30'],
		['2026-10-24T22:00:00Z', '2026-10-25'],
		['2026-10-25T22:59:59Z', '2026-10-25'],
		['2026-10-25T23:00:00Z', '2026-10-26']
	])('%s is on %s', (instant, day) => expect(civilDate(new Date(instant))).toBe(day));
});

describe('the first instant of a day', () => {
	it.each([
		['2026-01-15', '2026-01-14T23:00:00.000Z'],
		['2026-07-15', '2026-07-14T22:00:00.000Z'],
		['2026-03-29', '2026-03-28T23:00:00.000Z'],
		['2026-03-30', '2026-03-29T22:00:00.000Z'],
		['2026-10-25', '2026-10-24T22:00:00.000Z'],
		['2026-10-26', '2026-10-25T23:00:00.000Z']
	])('of %s is %s', (day, instant) => expect(startOfDay(day).toISOString()).toBe(instant));

	it('is the frontier between two civil days, every day of forty years', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 14_609 }), (ahead) => {
				const day = addDays('2000-01-01', ahead);
				const first = startOfDay(day);
				expect(civilDate(first)).toBe(day);
				expect(civilDate(new Date(first.getTime() - 1))).toBe(addDays(day, -1));
			})
		);
	});

	it('does not exist for what is no day', () => {
		expect(() => startOfDay('2026-02-30')).toThrow(RangeError);
		expect(() => startOfDay('demain')).toThrow(RangeError);
	});
});

describe('counting days', () => {
	it.each([
		['2026-03-28', 1, '2026-03-29'],
		['2026-03-29', 1, '2026-03-30'],
		['2026-10-25', 1, '2026-10-26'],
		['2026-10-26', -1, '2026-10-25'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-12-31', 1, '2027-01-01'],
		['2026-11-24', 0, '2026-11-24'],
		['2026-11-24', -31, '2026-10-24']
	])('%s, %i days later, is %s', (day, days, later) => expect(addDays(day, days)).toBe(later));
});

describe('a real day', () => {
	it.each(['2026-11-24', '2028-02-29', '2026-01-01', '2026-12-31'])('is %s', (value) =>
		expect(isCivilDate(value)).toBe(true)
	);

	it.each([
		'',
		'2026-02-29',
		'2026-02-30',
		'2026-13-01',
		'2026-00-10',
		'2026-11-00',
		'2026-11-31',
		'24/11/2026',
		'2026-1-4',
		' 2026-11-24',
		'2026-11-24\n',
		'2026-11-24T10:00',
		'2026-11-24 OR 1=1',
		'+002026-11-24'
	])('is not %j', (value) => expect(isCivilDate(value)).toBe(false));
});

describe('periods', () => {
	it.each([
		['2026-01-01', '2026-T1'],
		['2026-03-31', '2026-T1'],
		['2026-04-01', '2026-T2'],
		['2026-06-30', '2026-T2'],
		['2026-07-01', '2026-T3'],
		['2026-09-30', '2026-T3'],
		['2026-10-01', '2026-T4'],
		['2026-12-31', '2026-T4']
	])('%s is in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

	it('a month is written with its year', () => expect(monthOf('2026-11-24')).toBe('2026-11'));
});
