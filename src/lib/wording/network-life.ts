/** What a count of professionals or of public says. */
export const peopleText = (count: number | null, one: string, many: string): string =>
	count === null || count === 0 ? '' : `${count.toLocaleString('fr-FR')} ${count === 1 ? one : many}`;

/** « 1 h 30 ». */
export function lastingText(minutes: number | null): string {
	if (!minutes) return '';
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** How long an answer took, or how long it has been awaited. */
export function answerDelay(days: number, isAnswered: boolean): string {
	const said = days === 0 ? 'le jour même' : `${days} jour${days === 1 ? '' : 's'}`;
	if (isAnswered) return days === 0 ? 'Réponse le jour même' : `Réponse en ${said}`;
	return days === 0 ? 'Reçu aujourd’hui, sans réponse' : `Sans réponse depuis ${said}`;
}

/** A reminder for those who came lately (R149); counts, never names. */
export const newcomersText = (accounts: number): string =>
	`${accounts} ${accounts === 1 ? 'compte ouvert' : 'comptes ouverts'} depuis moins d’un an : pensez à proposer une formation, une immersion ou un échange de pratiques.`;

/** How the calendars that others subscribe to are called. */
export const CALENDAR_NAMES = { public: 'Agenda public', own: 'Vie du réseau' } as const;
