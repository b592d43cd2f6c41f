import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilTime, instantAt } from '#lib/domain/appointments/civil-time.ts';
import { freeSlots, overlap, type Interval } from '#lib/domain/appointments/slots.ts';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';

const at = (day: string, time: string): Date => instantAt(day, time)!;
const open = (day: string, from: string, to: string): Interval => ({ from: at(day, from), to: at(day, to) });
const NOW = at('2026-11-24', '08:00');
const times = (days: ReturnType<typeof freeSlots>) =>
	days.map(({ day, slots }) => [day, ...slots.map(({ from }) => civilTime(from))]);
const nothing = { closedDays: [], taken: [], now: NOW };

describe('free slots', () => {
	it('cut each opening from its first minute, and leave what does not fit', () => {
		const openings = [open('2026-11-24', '13:30', '17:30'), open('2026-11-24', '09:00', '12:00')];
		expect(times(freeSlots({ ...nothing, openings }))).toEqual([
			['2026-11-24', '09:00', '09:45', '10:30', '11:15', '13:30', '14:15', '15:00', '15:45', '16:30']
		]);
		expect(times(freeSlots({ ...nothing, openings, minutes: 120 }))).toEqual([
			['2026-11-24', '09:00', '13:30', '15:30']
		]);
		expect(times(freeSlots({ ...nothing, openings, minutes: 0 }))).toEqual([['2026-11-24']]);
	});

	it('leave out what is taken, has begun, or falls on a closed day', () => {
		const openings = [open('2026-11-24', '09:00', '12:00'), open('2026-11-25', '09:00', '12:00')];
		const taken = [open('2026-11-24', '10:00', '10:40')];
		const now = at('2026-11-24', '09:00');
		expect(times(freeSlots({ openings, closedDays: ['2026-11-25'], taken, now }))).toEqual([
			['2026-11-24', '11:15']
		]);
		const touching = [open('2026-11-24', '09:45', '10:30')];
		expect(times(freeSlots({ ...nothing, openings: openings.slice(0, 1), taken: touching }))).toEqual([
			['2026-11-24', '09:00', '10:30', '11:15']
		]);
	});

	it('are those of the next ten opening days, the full ones among them', () => {
		const openings = Array.from({ length: 30 }, (_, ahead) =>
			open(addDays('2026-11-25', ahead), '09:00', '10:00')
		);
		const days = freeSlots({ ...nothing, openings, taken: [openings[0]!] });
		expect(days.map(({ day }) => day)).toEqual(
			Array.from({ length: 10 }, (_, ahead) => addDays('2026-11-25', ahead))
		);
		expect(days.map(({ slots }) => slots.length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
	});

	it('keep their civil hours over both clock changes', () => {
		for (const sunday of ['2026-03-29', '2026-10-25']) {
			const openings = [-1, 0, 1].map((ahead) => open(addDays(sunday, ahead), '09:00', '12:00'));
			const days = freeSlots({ ...nothing, openings, now: at(addDays(sunday, -2), '12:00') });
			expect(times(days)).toEqual(
				[-1, 0, 1].map((ahead) => [addDays(sunday, ahead), '09:00', '09:45', '10:30', '11:15'])
			);
		}
		// A night that is open: 22:00 to 04:00 lasts five hours in spring, seven in autumn.
		const night = (day: string) => ({ from: at(day, '22:00'), to: at(addDays(day, 1), '04:00') });
		const count = (day: string) =>
			freeSlots({ ...nothing, now: at(day, '12:00'), openings: [night(day)], minutes: 60 })[0]?.slots.length;
		expect([count('2026-03-28'), count('2026-06-01'), count('2026-10-24')]).toEqual([5, 6, 7]);
	});

	it('never overlap each other, what is taken, nor the past, and stay within an opening', () => {
		const minute = fc.integer({ min: 0, max: 40 * 24 * 60 });
		const interval = fc
			.record({ start: minute, length: fc.integer({ min: 1, max: 600 }) })
			.map(({ start, length }): Interval => ({
				from: new Date(NOW.getTime() + (start - 600) * 60_000),
				to: new Date(NOW.getTime() + (start - 600 + length) * 60_000)
			}));
		fc.assert(
			fc.property(
				interval,
				fc.array(interval, { maxLength: 8 }),
				fc.integer({ min: 5, max: 120 }),
				(opening, taken, minutes) => {
					const days = freeSlots({ ...nothing, openings: [opening], taken, minutes });
					const slots = days.flatMap(({ slots }) => slots);
					slots.forEach((slot, index) => {
						expect(slot.from > NOW && slot.from >= opening.from && slot.to <= opening.to).toBe(true);
						expect(slot.to.getTime() - slot.from.getTime()).toBe(minutes * 60_000);
						expect(taken.some((other) => overlap(slot, other))).toBe(false);
						expect(index > 0 && overlap(slot, slots[index - 1]!)).toBe(false);
					});
				}
			)
		);
	});
});

describe('an hour of the clock', () => {
	it.each([
		['2026-11-24', '09:00', '2026-11-24T08:00:00.000Z'],
		['2026-07-14', '09:00', '2026-07-14T07:00:00.000Z'],
		['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
		['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
		['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
		['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
		['2026-11-24', '00:00', '2026-11-23T23:00:00.000Z']
	])('%s %s is %s', (day, time, instant) => expect(instantAt(day, time)?.toISOString()).toBe(instant));

	it.each([
		['2026-03-29', '02:30'],
		['2026-02-30', '09:00'],
		['2026-11-24', '24:00'],
		['2026-11-24', '9:00'],
		['', '']
	])('%j %j does not exist', (day, time) => expect(instantAt(day, time)).toBe(null));

	it('comes back from its instant, every hour of the year but two', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 4, max: 23 }), (ahead, hour) => {
				const [day, time] = [addDays('2026-01-01', ahead), `${String(hour).padStart(2, '0')}:15`];
				const instant = at(day, time);
				expect([civilDate(instant), civilTime(instant)]).toEqual([day, time]);
			})
		);
	});
});
