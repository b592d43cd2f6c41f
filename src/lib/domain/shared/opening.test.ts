import { describe, expect, it } from 'vitest';
import {
	daysBetween,
	isClosedOn,
	mondayOf,
	noticeDays,
	stateAt,
	withoutClosures,
	type OpenDay
} from '#lib/domain/shared/opening.ts';

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;
const open = (day: string, ...spans: [number, number][]): OpenDay => ({
	day,
	spans: spans.map(([from, to]) => ({ from, to })),
	holiday: null
});
// 23 November 2026 is a Monday.
const WEEK = [
	open('2026-11-23', [at(9), at(12)], [at(14), at(17)]),
	open('2026-11-24'),
	open('2026-11-25', [at(14), at(17, 30)])
];

describe('open or closed', () => {
	it.each([
		['before the morning', at(8, 59), { open: false, next: { day: '2026-11-23', from: at(9) } }],
		['at the first minute', at(9), { open: true, until: at(12) }],
		['at the last minute', at(11, 59), { open: true, until: at(12) }],
		['at the end of the morning', at(12), { open: false, next: { day: '2026-11-23', from: at(14) } }],
		['in the evening', at(17), { open: false, next: { day: '2026-11-25', from: at(14) } }]
	])('%s', (_, minute, state) => expect(stateAt(WEEK, '2026-11-23', minute)).toEqual(state));

	it('says when nothing more is known', () => {
		expect(stateAt(WEEK, '2026-11-25', at(18))).toEqual({ open: false, next: null });
		expect(stateAt([], '2026-11-25', at(10))).toEqual({ open: false, next: null });
	});

	it('follows closures, of the site or of all', () => {
		for (const siteId of ['port', null]) {
			const days = withoutClosures(WEEK, [{ siteId, fromDay: '2026-11-20', toDay: '2026-11-23' }], 'port');
			expect(stateAt(days, '2026-11-23', at(10))).toEqual({
				open: false,
				next: { day: '2026-11-25', from: at(14) }
			});
		}
		expect(
			withoutClosures(WEEK, [{ siteId: 'bourg', fromDay: '2026-11-23', toDay: '2026-11-25' }], 'port')
		).toEqual(WEEK);
	});
});

it('closes from the first day to the last, both included', () => {
	const closures = [{ siteId: null, fromDay: '2026-12-24', toDay: '2027-01-02' }];
	const days = ['2026-12-23', '2026-12-24', '2027-01-02', '2027-01-03'];
	expect(days.map((day) => isClosedOn(closures, 'port', day))).toEqual([false, true, true, false]);
});

it('finds Mondays and counts days over a clock change and a year', () => {
	expect(['2026-11-23', '2026-11-29', '2027-01-01'].map(mondayOf)).toEqual([
		'2026-11-23',
		'2026-11-23',
		'2026-12-28'
	]);
	expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
	expect(noticeDays({ postedOn: '2026-12-01', fromDay: '2026-12-24' })).toBe(23);
	expect(noticeDays({ postedOn: '2026-12-25', fromDay: '2026-12-24' })).toBe(-1);
});
