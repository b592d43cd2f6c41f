import * as v from 'valibot';
import {
	APPOINTMENT_CHANNELS,
	NAME_LIMIT,
	NOTE_LIMIT,
	REACH_LIMIT
} from '#lib/domain/appointments/appointment.ts';
import { HALF_DAYS } from '#lib/domain/appointments/due.ts';
import { code, text, tick, type FieldError } from '#lib/forms/fields.ts';
import { appointmentStatuses } from '#lib/vocabularies/appointment-status.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';

const chosen = () => v.optional(v.string(), '');

/** One of a few codes; a group of radios left alone does not come at all. */
const oneOf = <const T extends readonly string[]>(values: T, missing: FieldError = 'obligatoire') =>
	v.pipe(chosen(), v.minLength(1, missing), v.picklist(values, 'code-inconnu' satisfies FieldError));

const short = (limit: number) =>
	v.pipe(
		text(),
		v.transform((value) => value.trim()),
		v.maxLength(limit, 'texte-trop-long' satisfies FieldError)
	);

const REASONS = deferralReasons.entries.map((entry) => entry.code);

/** What every deferral says; contact fields stay empty unless the person wishes otherwise. */
const deferral = {
	site: text(),
	motif: oneOf(REASONS, 'motif-manquant'),
	contrainte: short(NOTE_LIMIT),
	demande: tick(),
	accord: tick(),
	prenom: short(NAME_LIMIT),
	joindre: short(REACH_LIMIT)
};

/** Value of the last choice of slots: a day and an hour of one's own. */
export const OTHER_MOMENT = 'autre';

/** An appointment: a proposed slot, or another day and hour. */
export const appointmentForm = v.object({
	...deferral,
	creneau: v.pipe(chosen(), v.minLength(1, 'creneau-manquant' satisfies FieldError)),
	jour: short(10),
	heure: short(5),
	canal: oneOf(APPOINTMENT_CHANNELS),
	apporter: short(NOTE_LIMIT),
	avecMoi: tick()
});

/** A call-back or a written answer, by the end of a half-day. */
export const callBackForm = v.object({
	...deferral,
	nature: oneOf(['rappel', 'mail']),
	jour: text(),
	demi: oneOf(HALF_DAYS)
});

/** Coming back later the same day: when, and why. */
export const returnForm = v.object({
	heure: short(5),
	motif: oneOf(REASONS, 'motif-manquant'),
	accord: tick()
});

/** What became of an appointment. */
export const stateForm = v.object({
	id: text(),
	revision: text(),
	etat: code(appointmentStatuses)
});
