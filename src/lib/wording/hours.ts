const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/**
 * Opening hours (OpenStreetMap syntax) as a sentence: « du lundi au vendredi, 9 h à 12 h et 13 h 30 à 17 h ».
 * Only plain weekly hours are said; null for anything subtler (holidays, weeks, months…): better nothing than wrong.
 */
export function hoursInWords(osm: string): string | null {
	const week = weekOf(osm);
	if (!week) return null;
	const daysByHours = new Map<string, number[]>();
	week.forEach((hours, day) => {
		if (hours) daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), day]);
	});
	if (daysByHours.size === 0) return null;
	return [...daysByHours].map(([hours, days]) => `${daysInWords(days)}, ${hours}`).join(' ; ');
}

/** Hours of each day of the week; the last rule about a day wins. */
function weekOf(osm: string): (string | null)[] | null {
	const week: (string | null)[] = NAMES.map(() => null);
	for (const rule of osm.split(';').map((part) => part.trim())) {
		if (rule === '' || rule === 'PH off') continue;
		const [, days = '', times = ''] = /^([A-Z][A-Za-z,-]+) (.+)$/.exec(rule) ?? [];
		const named = daysOf(days);
		const hours = times === 'off' ? '' : timesInWords(times);
		if (!named || hours === null) return null;
		for (const day of named) week[day] = hours === '' ? null : hours;
	}
	return week;
}

function daysOf(text: string): number[] | null {
	const days: number[] = [];
	for (const part of text.split(',')) {
		const [from = '', to = from, ...more] = part.split('-');
		const [first, last] = [CODES.indexOf(from), CODES.indexOf(to)];
		if (first < 0 || last < first || more.length > 0) return null;
		for (let day = first; day <= last; day += 1) days.push(day);
	}
	return days;
}

function timesInWords(text: string): string | null {
	const spans = text.split(',').map((span) => /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(span.trim()));
	if (spans.some((span) => span === null)) return null;
	const said = spans.map((span) => {
		const [, h1 = '', m1 = '', h2 = '', m2 = ''] = span ?? [];
		return `${timeInWords(h1, m1)} à ${timeInWords(h2, m2)}`;
	});
	return joined(said);
}

/** « 9 h », « 13 h 30 », with no-break spaces. */
const timeInWords = (hour: string, minute: string): string =>
	`${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;

/** « du lundi au vendredi », « mardi et jeudi », « du lundi au mercredi et vendredi ». */
function daysInWords(days: readonly number[]): string {
	const spans: [number, number][] = [];
	for (const day of days) {
		const last = spans.at(-1);
		if (last && last[1] === day - 1) last[1] = day;
		else spans.push([day, day]);
	}
	return joined(
		spans.flatMap(([from, to]) => {
			if (to - from >= 2) return [`du ${NAMES[from]} au ${NAMES[to]}`];
			return from === to ? [`${NAMES[from]}`] : [`${NAMES[from]}`, `${NAMES[to]}`];
		})
	);
}

const joined = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
