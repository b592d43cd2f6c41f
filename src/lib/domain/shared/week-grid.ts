import type { OpenSpan } from '#lib/domain/shared/opening.ts';

/** An ordinary week as people write it: Monday first, at most a morning and an afternoon a day. */
export type WeekGrid = {
	readonly days: readonly { readonly morning: OpenSpan | null; readonly afternoon: OpenSpan | null }[];
	readonly offOnHolidays: boolean;
};

const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const HOLIDAYS_OFF = 'PH off';
const NOON = 12 * 60;

/** The week in the OpenStreetMap syntax: « Mo-Fr 09:00-12:00,14:00-17:00; PH off »; empty when nothing opens. */
export function writeHours({ days, offOnHolidays }: WeekGrid): string {
	const rules: { first: number; last: number; times: string }[] = [];
	days.forEach(({ morning, afternoon }, day) => {
		const times = [morning, afternoon].filter((span) => span !== null).map(spanText);
		const previous = rules.at(-1);
		if (times.length === 0) return;
		if (previous && previous.last === day - 1 && previous.times === times.join(',')) previous.last = day;
		else rules.push({ first: day, last: day, times: times.join(',') });
	});
	if (rules.length === 0) return '';
	const written = rules.map(
		({ first, last, times }) => `${CODES[first]}${last > first ? `-${CODES[last]}` : ''} ${times}`
	);
	return [...written, ...(offOnHolidays ? [HOLIDAYS_OFF] : [])].join('; ');
}

/** The week that plain hours say; null when they say anything that a week of two ranges a day cannot hold. */
export function readHours(osm: string): WeekGrid | null {
	const days: { morning: OpenSpan | null; afternoon: OpenSpan | null }[] = CODES.map(() => ({
		morning: null,
		afternoon: null
	}));
	let offOnHolidays = false;
	for (const rule of osm
		.split(';')
		.map((part) => part.trim())
		.filter(Boolean)) {
		if (rule === HOLIDAYS_OFF) {
			offOnHolidays = true;
			continue;
		}
		// Written after it, a rule would open again on a holiday that falls on its day.
		if (offOnHolidays) return null;
		const [, names = '', times = ''] = /^([A-Z][A-Za-z,-]+) (\S.*)$/.exec(rule) ?? [];
		const named = daysNamed(names);
		const held = times === 'off' ? { morning: null, afternoon: null } : rangesOf(times);
		if (!named || !held) return null;
		for (const day of named) days[day] = held;
	}
	return { days, offOnHolidays };
}

/** Minutes after midnight of « 9:00 », « 09:30 », « 9h », « 9 h 30 »; null when it is no time. */
export function minutesOf(text: string): number | null {
	const [, hours, minutes = '0'] = /^(\d{1,2})\s*[:hH]\s*(\d{2})?$/.exec(text.trim()) ?? [];
	if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
	return Number(hours) * 60 + Number(minutes);
}

/** « 09:30 ». */
export const clockText = (minutes: number): string =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const spanText = ({ from, to }: OpenSpan): string => `${clockText(from)}-${clockText(to)}`;

function daysNamed(text: string): number[] | null {
	const days: number[] = [];
	for (const part of text.split(',')) {
		const [from = '', to = from, ...more] = part.split('-');
		const [first, last] = [CODES.indexOf(from), CODES.indexOf(to)];
		if (first < 0 || last < first || more.length > 0) return null;
		for (let day = first; day <= last; day++) days.push(day);
	}
	return days;
}

function rangesOf(text: string): { morning: OpenSpan | null; afternoon: OpenSpan | null } | null {
	const spans: OpenSpan[] = [];
	for (const part of text.split(',')) {
		const [, from = '', to = ''] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(part.trim()) ?? [];
		const span = { from: minutesOf(from), to: minutesOf(to) };
		if (span.from === null || span.to === null || span.to <= span.from) return null;
		spans.push({ from: span.from, to: span.to });
	}
	const [one, two, ...more] = spans;
	if (!one || more.length > 0 || (two && two.from < one.to)) return null;
	if (two) return { morning: one, afternoon: two };
	return one.from < NOON ? { morning: one, afternoon: null } : { morning: null, afternoon: one };
}
