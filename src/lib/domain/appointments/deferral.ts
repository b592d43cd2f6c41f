import { APPOINTMENT_CHANNELS, type AppointmentChannel } from '#lib/domain/appointments/appointment.ts';
import type { Channel } from '#lib/vocabularies/channel.ts';
import type { DeferralReason } from '#lib/vocabularies/deferral-reason.ts';
import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';

const REASONS: readonly (readonly [UrgencyCriterion, DeferralReason])[] = [
	['choix-de-la-personne', 'demande-personne'],
	['preparation-utile', 'documents'],
	['deplacement-contraint', 'horaires-trajet']
];

/** The reason that the first contact already said, as a choice to confirm; empty when it said none. */
export const suggestedReason = (criteria: readonly UrgencyCriterion[]): DeferralReason | '' =>
	REASONS.find(([criterion]) => criteria.includes(criterion))?.[1] ?? '';

/** How the person will be met, when she came by a channel that appointments have; on site otherwise. */
export const suggestedChannel = (channel: Channel): AppointmentChannel =>
	APPOINTMENT_CHANNELS.find((one) => one === channel) ?? 'presentiel';
