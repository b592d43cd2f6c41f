import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFeed, icalendar, type CalendarEvent } from '#lib/server/http/icalendar.ts';

const EVENT: CalendarEvent = {
	uid: '0199-essai',
	from: new Date('2026-11-24T08:00:00Z'),
	to: new Date('2026-11-24T08:45:00Z'),
	title: 'Rendez-vous',
	where: '2 place de la Fiction, Rostrenen',
	sequence: 0,
	cancelled: false,
	now: new Date('2026-11-20T09:30:00.123Z')
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('is one neutral event, in instants', () => {
	expect(icalendar(EVENT)).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Degemer//FR',
			'CALSCALE:GREGORIAN',
			'BEGIN:VEVENT',
			'UID:0199-essai',
			'DTSTAMP:20261120T093000Z',
			'DTSTART:20261124T080000Z',
			'DTEND:20261124T084500Z',
			'SEQUENCE:0',
			'SUMMARY:Rendez-vous',
			'LOCATION:2 place de la Fiction\\, Rostrenen',
			'STATUS:CONFIRMED',
			'CLASS:PRIVATE',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		].join('\r\n')
	);
	expect(icalendar({ ...EVENT, cancelled: true, where: '' })).toMatch(/STATUS:CANCELLED/);
	expect(icalendar({ ...EVENT, where: '' })).not.toMatch(/LOCATION/);
});

it('escapes what has a meaning, and lets no line be added', () => {
	const text = icalendar({ ...EVENT, where: 'a;b,c\\d\r\nATTENDEE:x\ne\u0007' });
	expect(unfolded(text)).toContain('LOCATION:a\\;b\\,c\\\\d\\nATTENDEE:x\\ne ');
});

it('folds at 75 octets, never inside a character, whatever the place is called', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (where) => {
			const text = icalendar({ ...EVENT, where });
			expect(text.isWellFormed() && text.endsWith('\r\n')).toBe(true);
			expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			const found = unfolded(text).find((line) => line.startsWith('LOCATION:')) ?? 'LOCATION:';
			const read = found.slice(9).replace(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c));
			expect(read).toBe(where.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' '));
		})
	);
});

it('is a feed that others subscribe to, of hours and of whole days', () => {
	const { from: _, to: __, ...about } = EVENT;
	const text = calendarFeed('Vie du réseau', [EVENT, { ...about, uid: 'jour', day: '2026-11-25' }], 'PUBLIC');
	const lines = unfolded(text);
	expect(lines.slice(0, 7)).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Degemer//FR',
		'CALSCALE:GREGORIAN',
		'NAME:Vie du réseau',
		'X-WR-CALNAME:Vie du réseau',
		'REFRESH-INTERVAL;VALUE=DURATION:PT12H'
	]);
	expect(lines.filter((line) => /^(DTSTART|DTEND|CLASS|BEGIN:VEVENT)/.test(line))).toEqual([
		'BEGIN:VEVENT',
		'DTSTART:20261124T080000Z',
		'DTEND:20261124T084500Z',
		'CLASS:PUBLIC',
		'BEGIN:VEVENT',
		'DTSTART;VALUE=DATE:20261125',
		'CLASS:PUBLIC'
	]);
	expect(calendarFeed('Rien', [], 'PRIVATE')).toContain('BEGIN:VCALENDAR');
});
