import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/shared/civil-date.ts';
import { halfDaysOf, weeksOf } from '#lib/domain/shared/half-days.ts';
import { minutesOf } from '#lib/domain/shared/week-grid.ts';
import type { OpenDay } from '#lib/domain/shared/opening.ts';

/** « 9:00-12:00 14:00-17:00 ». */
const spans = (text: string) =>
	text
		.split(' ')
		.filter(Boolean)
		.map((span) => {
			const [from, to] = span.split('-');
			return { from: minutesOf(from!)!, to: minutesOf(to!)! };
		});

/** Seven texts, Monday first, from 23 November 2026. */
const week = (...days: string[]): OpenDay[] =>
	days.map((text, at) => ({ day: addDays('2026-11-23', at), spans: spans(text), holiday: null }));

describe('half-days of a day', () => {
	it.each([
		['', 0],
		['9:00-12:00', 1],
		['14:00-17:00', 1],
		['9:00-12:00 14:00-17:00', 2],
		['10:00-12:00', 1],
		['10:01-12:00', 0],
		['11:30-13:30', 1],
		['13:30-15:30', 1],
		['13:30-15:29', 0],
		['9:00-10:00 11:00-12:00', 0],
		['9:00-17:00', 2],
		['12:00-15:00', 0],
		['12:00-15:30', 1],
		['8:00-10:00 10:30-13:00', 1]
	])('%s: %d', (text, count) => expect(halfDaysOf(spans(text))).toBe(count));
});

describe('weeks against « deux jours et demi » or « cinq demi-journées »', () => {
	const AM = '9:00-12:00';
	const DAY = '9:00-12:00 14:00-17:00';

	it.each([
		['five mornings', week(AM, AM, AM, AM, AM, '', ''), 5, true],
		['two days and a half', week(DAY, '', DAY, AM, '', '', ''), 5, true],
		['two days without a break and a morning', week('9:00-17:00', '', '9:00-17:00', '', AM, '', ''), 5, true],
		['four mornings', week(AM, AM, '', AM, AM, '', ''), 4, false],
		['two days', week(DAY, '', '', DAY, '', '', ''), 4, false],
		['five openings too short', week('9:00-10:30', '9:00-10:30', '9:00-10:30', '', '', '', ''), 0, false],
		['Saturday counts', week('', AM, AM, AM, AM, AM, ''), 5, true],
		['nothing', week('', '', '', '', '', '', ''), 0, false]
	])('%s', (_, days, halfDays, conforms) =>
		expect(weeksOf(days, [], 'port')).toMatchObject([{ monday: '2026-11-23', halfDays, conforms }])
	);

	it('counts closures, and says only those that take something away', () => {
		const days = week(DAY, DAY, DAY, '', '', '', '');
		const closures = [{ siteId: null, fromDay: '2026-11-25', toDay: '2026-11-27' }];
		expect(weeksOf(days, closures, 'port')).toEqual([
			{ monday: '2026-11-23', halfDays: 4, conforms: false, closedDays: ['2026-11-25'], holidays: [] }
		]);
	});

	it('counts public holidays when the site is closed on them, not otherwise', () => {
		const [first, ...others] = week(AM, AM, AM, AM, AM, '', '');
		const holiday = { ...first!, holiday: 'Noël' };
		expect(weeksOf([{ ...holiday, spans: [] }, ...others], [], 'port')).toMatchObject([
			{ halfDays: 4, conforms: false, holidays: [{ day: '2026-11-23', name: 'Noël' }] }
		]);
		expect(weeksOf([holiday, ...others], [], 'port')).toMatchObject([{ halfDays: 5, holidays: [] }]);
	});

	it('keeps weeks apart', () => {
		const days = [...week(DAY, DAY, AM, '', '', '', ''), { ...week(AM)[0]!, day: '2026-11-30' }];
		expect(weeksOf(days, [], 'port').map(({ monday, halfDays }) => [monday, halfDays])).toEqual([
			['2026-11-23', 5],
			['2026-11-30', 1]
		]);
	});
});
