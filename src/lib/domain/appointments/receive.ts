import type { Appointment, AppointmentKind } from '#lib/domain/appointments/appointment.ts';
import { delayBetween } from '#lib/domain/appointments/working-days.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Modality } from '#lib/vocabularies/modality.ts';

/** Coming back the same day is no appointment: the flow, slightly put off (R51). */
const MODALITIES: Readonly<Record<AppointmentKind, Modality>> = {
	rdv: 'differe-rdv',
	retour: 'flux-differe',
	rappel: 'differe-rdv',
	mail: 'differe-asynchrone'
};

/**
 * The interview that an appointment becomes: its channel, that it was deferred, and how long since the first contact.
 * Nothing else passes: neither the contact nor the constraint.
 */
export function interviewFrom(kind: AppointmentKind, appointment: Appointment, today: CivilDate): Interview {
	const blank = startInterview();
	return {
		...blank,
		contact: {
			...blank.contact,
			channel: kind === 'rappel' ? 'telephone' : appointment.channel,
			modality: MODALITIES[kind],
			delay: delayBetween(appointment.madeOn, today)
		}
	};
}
