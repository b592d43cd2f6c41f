import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, readHours, writeHours, type WeekGrid } from '#lib/domain/shared/week-grid.ts';

const span = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
const empty = { morning: null, afternoon: null };
const both = { morning: span(9, 12), afternoon: span(14, 17) };

describe('a week in the OpenStreetMap syntax', () => {
	it.each<[string, WeekGrid]>([
		[
			'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
			{ days: [both, both, both, both, both, empty, empty], offOnHolidays: true }
		],
		[
			'Tu 09:00-12:00,14:00-17:00; Th 09:00-12:00,14:00-17:00',
			{ days: [empty, both, empty, both, empty, empty, empty], offOnHolidays: false }
		],
		[
			'Mo-Tu 09:00-12:00; Sa 14:00-17:00',
			{
				days: [
					{ morning: span(9, 12), afternoon: null },
					{ morning: span(9, 12), afternoon: null },
					empty,
					empty,
					empty,
					{ morning: null, afternoon: span(14, 17) },
					empty
				],
				offOnHolidays: false
			}
		],
		['', { days: Array.from({ length: 7 }, () => empty), offOnHolidays: false }]
	])('%s', (osm, grid) => {
		expect(writeHours(grid)).toBe(osm);
		expect(readHours(osm)).toEqual(grid);
	});

	it('reads what others wrote: lists, days off, spaces', () => {
		expect(readHours('Mo,We-Fr 09:00-12:00, 14:00-17:00 ;We off;PH off')).toEqual({
			days: [both, empty, empty, both, both, empty, empty],
			offOnHolidays: true
		});
	});

	it.each([
		'24/7',
		'Mo[1] 09:00-12:00',
		'SH off',
		'Mo 09:00+',
		'Mo 08:00-09:00,10:00-11:00,12:00-13:00',
		'x'
	])('leaves %s to who wrote it', (osm) => expect(readHours(osm)).toBeNull());

	it('is read back as written, whatever the week', () => {
		const range = (min: number, max: number) =>
			fc.option(
				fc
					.tuple(fc.integer({ min, max: max - 1 }), fc.integer({ min: 1, max: 200 }))
					.map(([from, length]) => ({
						from,
						to: Math.min(from + length, max)
					}))
			);
		const day = fc.record({ morning: range(0, 719), afternoon: range(720, 1439) });
		const days = fc.array(day, { minLength: 7, maxLength: 7 });
		fc.assert(
			fc.property(days, fc.boolean(), (week, offOnHolidays) => {
				const opens = week.some(({ morning, afternoon }) => morning || afternoon);
				const grid = { days: week, offOnHolidays: offOnHolidays && opens };
				expect(readHours(writeHours(grid))).toEqual(grid);
			})
		);
	});
});

it.each([
	['9:00', 540],
	['09:30', 570],
	['9h', 540],
	['9 h 30', 570],
	['24:00', null],
	['9:60', null],
	['neuf', null],
	['', null]
])('reads the time %j', (text, minutes) => expect(minutesOf(text)).toBe(minutes));
