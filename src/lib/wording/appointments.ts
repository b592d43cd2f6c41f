import type { AppointmentChannel, AppointmentKind } from '#lib/domain/appointments/appointment.ts';
import type { HalfDay } from '#lib/domain/appointments/due.ts';
import type { AppointmentStatus } from '#lib/vocabularies/appointment-status.ts';
import { dayText, hourText } from '#lib/wording/clock.ts';

/** What was promised, as a list says it. */
export const KIND_LABELS: Record<AppointmentKind, string> = {
	rdv: 'Rendez-vous',
	retour: 'Revient',
	rappel: 'À rappeler',
	mail: 'Réponse à écrire'
};

/** How the person will be met. */
export const CHANNEL_LABELS: Record<AppointmentChannel, string> = {
	presentiel: 'Sur place',
	telephone: 'Téléphone',
	visio: 'Visio',
	mail: 'Par écrit'
};

/** The half-day of a promise. */
export const HALF_LABELS: Record<HalfDay, string> = { matin: 'Le matin', 'apres-midi': 'L’après-midi' };

const VISIT: Record<AppointmentStatus, string> = {
	inconnu: 'Prévu',
	honore: 'Venu·e',
	'annule-personne': 'Excusé·e',
	'annule-service': 'Annulé par nous',
	'non-honore': 'Pas venu·e'
};
const CALL: Partial<Record<AppointmentStatus, string>> = {
	inconnu: 'À faire',
	honore: 'Rappelé·e',
	'annule-personne': 'Ne le souhaite plus',
	'non-honore': 'Sans réponse'
};
const LETTER: Partial<Record<AppointmentStatus, string>> = { ...CALL, honore: 'Réponse envoyée' };

/** What became of it, in the words of its kind. */
export function stateLabel(kind: AppointmentKind, state: AppointmentStatus): string {
	const own = kind === 'mail' ? LETTER : kind === 'rappel' ? CALL : VISIT;
	return own[state] ?? VISIT[state];
}

/** The gesture that goes back, for a finger that slipped. */
export const UNDO_LABEL = 'Revenir à « prévu »';

/** What « Recevoir » is called for each kind. */
export const RECEIVE_LABELS: Record<AppointmentKind, string> = {
	rdv: 'Recevoir',
	retour: 'Recevoir',
	rappel: 'Appeler et recevoir',
	mail: 'Répondre'
};

/** « 9 h à 9 h 45 », « le matin » for a promise. */
export function timeText(kind: AppointmentKind, from: Date, to: Date, half: HalfDay): string {
	if (kind === 'rdv') return `${hourText(from)} à ${hourText(to)}`;
	if (kind === 'retour') return `vers ${hourText(from)}`;
	return half === 'matin' ? 'avant midi' : 'l’après-midi';
}

/** What the slip says of when: « mardi 24 novembre 2026 à 9 h », or the half-day. */
export function slipWhen(kind: AppointmentKind, from: Date, half: HalfDay): string {
	if (kind === 'rdv' || kind === 'retour') return `${dayText(from)} à ${hourText(from)}`;
	return `${dayText(from)}, ${half === 'matin' ? 'le matin' : 'l’après-midi'}`;
}

/** What the slip announces, without a word on why. */
export const SLIP_TITLES: Record<AppointmentKind, string> = {
	rdv: 'Votre rendez-vous',
	retour: 'On vous attend',
	rappel: 'On vous rappelle',
	mail: 'On vous écrit'
};

/** Title of the event in a diary that others may see (ruling 9). */
export const NEUTRAL_TITLE = 'Rendez-vous';

/** When the contact goes, as it is said to the person. */
export const ERASURE_SENTENCE =
	'Facultatif. Lisible par votre structure seule, effacé à minuit le jour prévu, avec tout le reste.';

/** Labels as the choices of a field. */
export const choices = (labels: Readonly<Record<string, string>>): { code: string; label: string }[] =>
	Object.entries(labels).map(([code, label]) => ({ code, label }));
