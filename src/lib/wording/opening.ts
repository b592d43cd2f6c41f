import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { OpenWeek } from '#lib/domain/shared/half-days.ts';
import type { OpenSpan, OpenState } from '#lib/domain/shared/opening.ts';
import { dayOfMonth, longDay, shortDay } from '#lib/wording/day.ts';
import { hoursInWords } from '#lib/wording/hours.ts';

/** « 9 h », « 13 h 30 », « minuit », from minutes after midnight. */
export function minuteText(minutes: number): string {
	if (minutes === 24 * 60) return 'minuit';
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`;
}

/** « 9 h à 12 h et 14 h à 17 h », or « fermé ». */
export const spansText = (spans: readonly OpenSpan[]): string =>
	spans.length === 0
		? 'fermé'
		: joined(spans.map(({ from, to }) => `${minuteText(from)} à ${minuteText(to)}`));

/** Hours in a sentence, holidays included; null for what is too subtle to be said without error. */
export function hoursSentence(osm: string): string | null {
	const words = hoursInWords(osm);
	if (!words || /PH off\s*;\s*\S/.test(osm)) return null;
	return /PH off/.test(osm) ? `${words}\u202f; fermé les jours fériés` : words;
}

/** « Ouvert maintenant, jusqu’à 12 h », « Fermé, rouvre demain à 9 h ». */
export function stateText(state: OpenState | null, today: CivilDate, tomorrow: CivilDate): string {
	if (!state) return 'Horaires pas encore écrits';
	if (state.open) return `Ouvert maintenant, jusqu’à ${minuteText(state.until)}`;
	if (!state.next) return 'Fermé, sans réouverture connue dans les deux mois';
	const { day, from } = state.next;
	const when = day === today ? 'aujourd’hui' : day === tomorrow ? 'demain' : shortDay(day);
	return `Fermé, rouvre ${when} à ${minuteText(from)}`;
}

/** « le jeudi 24 décembre 2026 », « du mardi 22 au samedi 26 décembre 2026 »: month and year are said once. */
export function periodText(from: CivilDate, to: CivilDate): string {
	if (from === to) return `le ${longDay(from)}`;
	const said =
		from.slice(0, 7) === to.slice(0, 7)
			? / \S+ \d{4}$/
			: from.slice(0, 4) === to.slice(0, 4)
				? / \d{4}$/
				: /$^/;
	return `du ${longDay(from).replace(said, '')} au ${longDay(to)}`;
}

/** « Fermé le jeudi 24 décembre 2026 (congés) ». */
export const closedText = ({ period, reason }: { period: string; reason: string }): string =>
	`Fermé ${period}${reason ? ` (${reason})` : ''}`;

/** How long before its first day a closure was posted. */
export function noticeText(days: number): string {
	if (days < -1) return `affichée ${-days} jours après son début`;
	if (days === -1) return 'affichée le lendemain de son début';
	if (days === 0) return 'affichée le jour même';
	return days === 1 ? 'affichée la veille' : `affichée ${days} jours avant`;
}

/** A week against the minimum: « Semaine du 21 décembre : 3 demi-journées sur les 5 attendues (Noël ; 2 jours de fermeture) ». */
export function weekText(week: OpenWeek, required: number): string {
	const { monday, halfDays, conforms, holidays, closedDays } = week;
	const count = halfDays === 0 ? 'aucune demi-journée' : `${halfDays} demi-journée${halfDays > 1 ? 's' : ''}`;
	const less = [
		...holidays.map(({ day, name }) => `${name}, ${shortDay(day)}`),
		...(closedDays.length
			? [`${closedDays.length} jour${closedDays.length > 1 ? 's' : ''} de fermeture`]
			: [])
	];
	const why = less.length ? ` (${less.join('\u202f; ')})` : '';
	const measure = conforms ? '' : ` sur les ${required} attendues`;
	return `Semaine du ${dayOfMonth(monday)}\u00a0: ${count}${measure}${why}`;
}

/** Words of the extract that a structure pastes in its own site. */
export const SNIPPET_WORDS = {
	hours: 'Horaires',
	closures: 'Fermetures',
	holidays: 'Fermé les jours fériés.',
	ask: 'Demandez-nous nos horaires.',
	promise: 'Gratuit, confidentiel, anonyme si vous le souhaitez.',
	colon: '\u00a0: ',
	written: (day: string): string => `Écrit le ${day}.`
} as const;

/** What the weeks ahead say together. */
export function weeksText(weeks: readonly OpenWeek[]): string {
	const short = weeks.filter(({ conforms }) => !conforms).length;
	if (short === 0) return `Les ${weeks.length} semaines à venir comptent au moins 5 demi-journées.`;
	if (short === weeks.length) return `Aucune des ${weeks.length} semaines à venir ne compte 5 demi-journées.`;
	return short === 1
		? `Une des ${weeks.length} semaines à venir compte moins de 5 demi-journées.`
		: `${short} des ${weeks.length} semaines à venir comptent moins de 5 demi-journées.`;
}

const joined = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
