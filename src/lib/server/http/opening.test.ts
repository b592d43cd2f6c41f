import { describe, expect, it } from 'vitest';
import { areReadable, openDays, openingNow } from '#lib/server/http/opening.ts';

const spansOf = (hours: string, day: string) =>
	openDays(hours, day, 1)?.[0]?.spans.map(({ from, to }) => [from / 60, to / 60]) ?? null;

describe('days of a site', () => {
	// 23 November 2026 is a Monday, 25 December a Friday.
	it.each([
		[
			'Mo-Fr 09:00-12:00,14:00-17:30',
			'2026-11-23',
			[
				[9, 12],
				[14, 17.5]
			]
		],
		['Mo-Fr 09:00-12:00', '2026-11-29', []],
		['24/7', '2026-11-29', [[0, 24]]],
		['Mo 22:00-02:00', '2026-11-23', [[22, 24]]],
		['Mo-Fr 09:00-12:00; PH off', '2026-12-25', []],
		['Mo-Fr 09:00-12:00; SH off', '2026-12-22', []],
		['Mo-Fr 09:00-12:00; SH off', '2039-11-23', [[9, 12]]],
		['Mo 09:00-12:00 "sur rendez-vous"', '2026-11-23', []],
		['n’importe quoi', '2026-11-23', null],
		['SH 09:00-12:00', '2039-11-23', null]
	])('%s on %s', (hours, day, spans) => expect(spansOf(hours, day)).toEqual(spans));

	it('are whole days over both clock changes', () => {
		expect(openDays('24/7', '2026-10-24', 3)?.map(({ spans }) => spans)).toEqual(
			Array.from({ length: 3 }, () => [{ from: 0, to: 1440 }])
		);
	});

	it('name public holidays', () => {
		expect(openDays('24/7', '2026-12-24', 3)?.map(({ holiday }) => holiday)).toEqual([null, 'Noël', null]);
	});
});

it.each([
	['Mo-Fr 09:00-12:00', true],
	['Jul-Aug Mo 10:00-12:00', true],
	['off', false],
	['de 9 h à 12 h', false],
	[`Mo 09:00-12:00; ${'Mo off; '.repeat(40)}`, false]
])('%s can be read: %s', (hours, expected) => expect(areReadable(hours, '2026-11-22')).toBe(expected));

describe('open now', () => {
	const site = { id: 'port', hours: 'Mo-Fr 09:00-12:00' };

	it('is read on the clock of Paris', () => {
		expect(openingNow(site, [], new Date('2026-11-23T08:00:00Z'))).toEqual({ open: true, until: 720 });
		expect(openingNow(site, [], new Date('2026-11-23T07:59:00Z'))).toMatchObject({ open: false });
		expect(openingNow(site, [], new Date('2026-06-22T07:00:00Z'))).toEqual({ open: true, until: 720 });
		expect(openingNow(site, [], new Date('2026-11-23T11:00:00Z'))).toEqual({
			open: false,
			next: { day: '2026-11-24', from: 540 }
		});
	});

	it('follows closures, and says nothing of unknown hours', () => {
		const closures = [{ siteId: null, fromDay: '2026-11-23', toDay: '2026-11-24' }];
		expect(openingNow(site, closures, new Date('2026-11-23T09:00:00Z'))).toEqual({
			open: false,
			next: { day: '2026-11-25', from: 540 }
		});
		for (const hours of [null, '', 'n’importe quoi']) {
			expect(openingNow({ id: 'port', hours }, [], new Date('2026-11-23T09:00:00Z'))).toBeNull();
		}
	});
});
