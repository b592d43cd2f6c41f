import { expect, test } from 'vitest';
import { ticketOf } from '#lib/server/stores/tickets.ts';

test('a ticket is a letter for the day and a number', () => {
	expect(ticketOf('2026-01-01', 1)).toBe('A-001');
	expect(ticketOf('2026-01-02', 17)).toBe('B-017');
	expect(ticketOf('2026-01-23', 3)).toBe('Z-003');
	expect(ticketOf('2026-01-24', 3)).toBe('A-003');
	expect(ticketOf('2028-12-31', 1000)).toBe('X-1000');
});
