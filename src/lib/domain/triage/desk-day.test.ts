import { expect, it } from 'vitest';
import { deskDay, deskDayEnds } from '#lib/domain/triage/desk-day.ts';

it.each([
	['2026-11-24T11:00:00Z', '2026-11-24'],
	['2026-11-24T22:59:00Z', '2026-11-24'],
	['2026-11-24T23:30:00Z', '2026-11-24'],
	['2026-11-25T02:59:59Z', '2026-11-24'],
	['2026-11-25T03:00:00Z', '2026-11-25'],
	// Clocks go forward on 29 March 2026 at 2 h, back on 25 October 2026 at 3 h: four o’clock is four o’clock.
	['2026-03-29T01:59:59Z', '2026-03-28'],
	['2026-03-29T02:00:00Z', '2026-03-29'],
	['2026-10-25T02:59:59Z', '2026-10-24'],
	['2026-10-25T03:00:00Z', '2026-10-25'],
	['2026-01-01T01:00:00Z', '2025-12-31']
])('%s belongs to the desk’s %s', (instant, day) => {
	expect(deskDay(new Date(instant))).toBe(day);
});

it('ends at four on the civil day that follows it', () => {
	expect(deskDayEnds(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
	expect(deskDayEnds(new Date('2026-11-25T03:00:00Z'))).toBe('2026-11-26');
});
