import type { AppointmentStatus } from '#lib/vocabularies/appointment-status.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import type { DeferralReason } from '#lib/vocabularies/deferral-reason.ts';

/** What is promised: an appointment, to be received on coming back the same day, a call-back, a written answer. */
export const APPOINTMENT_KINDS = ['rdv', 'retour', 'rappel', 'mail'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** How the person will be met; codes of the channel list. */
export const APPOINTMENT_CHANNELS = ['presentiel', 'telephone', 'visio'] as const;
export type AppointmentChannel = (typeof APPOINTMENT_CHANNELS)[number] | 'mail';

/** Longest first name or initial kept: a first name, never an identity. */
export const NAME_LIMIT = 60;
/** Longest phone number or e-mail address. */
export const REACH_LIMIT = 254;
/** Longest constraint, or list of things to bring. */
export const NOTE_LIMIT = 500;

/** Only if the person wishes; erased at the end of the day it served. */
export type Contact = { readonly name: string; readonly reach: string };

/** What is said of an appointment: one sealed document. */
export type Appointment = {
	readonly format: 1;
	readonly channel: AppointmentChannel;
	readonly reason: DeferralReason;
	/** Bus, child care…: in the person's words. */
	readonly constraint: string;
	/** What is worth bringing, as the slip says it. */
	readonly bring: string;
	/** An appointment nobody asked for is what ruling 2 wants seen. */
	readonly askedByPerson: boolean;
	readonly contact: Contact | null;
	/** The day of the first contact: the delay counts from it. */
	readonly madeOn: CivilDate;
	/** The ticket of somebody who left the queue for this, so that the desk knows them again without a name. */
	readonly ticket?: string;
};

/** Not held, not given up: still to come, or nobody said. */
export const PENDING = 'inconnu' satisfies AppointmentStatus;

/** What may be said of each kind: nobody is absent from a call-back or a letter. */
const ENDINGS = {
	rdv: ['honore', 'annule-personne', 'annule-service', 'non-honore'],
	retour: ['honore', 'annule-personne', 'non-honore'],
	rappel: ['honore', 'annule-personne', 'annule-service', 'non-honore'],
	mail: ['honore', 'annule-personne', 'annule-service']
} as const satisfies Record<AppointmentKind, readonly AppointmentStatus[]>;

/** States that an appointment may take from where it is; back to pending, since a finger slips. */
export function nextStates(kind: AppointmentKind, state: AppointmentStatus): readonly AppointmentStatus[] {
	return state === PENDING ? ENDINGS[kind] : [PENDING];
}

/** A cancelled appointment leaves its slot to somebody else. */
export const holdsSlot = (state: AppointmentStatus): boolean =>
	state !== 'annule-personne' && state !== 'annule-service';

/** A telephone number or an e-mail address: something that reaches somebody. */
export function isReachable(reach: string): boolean {
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(reach)) return true;
	return /^\+?[\d\s.()/-]+$/.test(reach) && reach.replace(/\D/g, '').length >= 6;
}

/**
 * The contact that the person agreed to leave; null when she leaves none. Words typed without her agreement are neither
 * kept nor dropped in silence. A call-back or a written answer cannot do without.
 */
export function contactOf(
	typed: { readonly accord: boolean; readonly prenom: string; readonly joindre: string },
	needed: boolean
): Result<Contact | null, 'accord-manquant' | 'joindre-invalide' | 'obligatoire'> {
	const { accord, prenom: name, joindre: reach } = typed;
	if (!accord && (name !== '' || reach !== '')) return refused('accord-manquant');
	if (needed && reach === '') return refused('obligatoire');
	if (reach !== '' && !isReachable(reach)) return refused('joindre-invalide');
	return ok(name === '' && reach === '' ? null : { name, reach });
}
