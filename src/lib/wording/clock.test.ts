import { describe, expect, it } from 'vitest';
import { dayText, hourText, momentText } from '#lib/wording/clock.ts';

const said = (write: (instant: Date) => string, instant: string) => write(new Date(instant));

describe('the hour in Paris', () => {
	it.each([
		['2026-11-24T08:00:00Z', '9 h'],
		['2026-11-24T13:05:00Z', '14 h 05'],
		['2026-07-14T07:59:59Z', '9 h 59'],
		['2026-11-23T23:00:00Z', '0 h'],
		['2026-11-23T23:07:00Z', '0 h 07'],
		['2026-11-24T11:00:00Z', '12 h'],
		['2026-11-24T22:59:00Z', '23 h 59'],
		['2026-10-25T00:30:00Z', '2 h 30'],
		['2026-10-25T01:30:00Z', '2 h 30'],
		['2026-03-29T01:00:00Z', '3 h']
	])('%s is « %s »', (instant, hour) => {
		expect(said(hourText, instant)).toBe(hour.replaceAll(' ', '\u00a0'));
	});
});

describe('the day', () => {
	it.each([
		['2026-11-24T12:00:00Z', 'mardi 24 novembre 2026'],
		['2026-11-01T12:00:00Z', 'dimanche 1er novembre 2026'],
		['2026-11-11T12:00:00Z', 'mercredi 11 novembre 2026'],
		['2026-08-21T12:00:00Z', 'vendredi 21 août 2026'],
		['2026-11-30T23:00:00Z', 'mardi 1er décembre 2026']
	])('%s is « %s »', (instant, day) => expect(said(dayText, instant)).toBe(day));

	it('comes with its hour, without its year', () => {
		expect(said(momentText, '2026-11-24T17:00:00Z')).toBe('mardi 24 novembre à 18\u00a0h');
		expect(said(momentText, '2026-12-01T08:30:00Z')).toBe('mardi 1er décembre à 9\u00a0h\u00a030');
	});
});
