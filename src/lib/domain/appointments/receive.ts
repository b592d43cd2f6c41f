import type { Appointment, AppointmentKind } from '#lib/domain/appointments/appointment.ts';
import { delayBetween } from '#lib/domain/appointments/working-days.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

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
			modality: kind === 'mail' ? 'differe-asynchrone' : 'differe-rdv',
			delay: delayBetween(appointment.madeOn, today)
		}
	};
}
