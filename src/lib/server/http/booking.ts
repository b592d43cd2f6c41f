import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { contactOf, type Appointment, type AppointmentKind } from '#lib/domain/appointments/appointment.ts';
import { suggestedChannel, suggestedReason } from '#lib/domain/appointments/deferral.ts';
import { erasesAfter } from '#lib/domain/appointments/due.ts';
import type { Interval } from '#lib/domain/appointments/slots.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import type { FormValues } from '#lib/server/http/parse-form.ts';
import { chooseSite, rememberSite, sitesOf } from '#lib/server/http/sites.ts';
import { book, findArrival, type Arrival, type Site } from '#lib/server/stores/index.ts';

/** What both forms say alike. */
type Deferral = Pick<Appointment, 'askedByPerson' | 'bring' | 'channel' | 'constraint' | 'reason'> & {
	readonly contact: { readonly accord: boolean; readonly prenom: string; readonly joindre: string };
};

/** Saves a promise; the id to go to, or the failure to answer with, everything that was typed in it. */
export async function bookFrom(
	event: RequestEvent,
	promise: {
		readonly site: Site;
		readonly kind: AppointmentKind;
		readonly moment: Interval;
		readonly withMe: boolean;
		readonly said: Deferral;
		/** Who leaves the queue for it. */
		readonly waiting?: Arrival | undefined;
		readonly values: FormValues;
	}
) {
	const { site, kind, moment, withMe, values, waiting } = promise;
	const { contact: typed, ...said } = promise.said;
	const contact = contactOf(agreedOf(typed, waiting), kind === 'rappel' || kind === 'mail');
	if (!contact.ok) return refusal(422, values, { joindre: contact.error });
	const { now } = event.locals;
	const booked = await book({
		structureId: site.structureId,
		siteId: site.id,
		counsellorId: withMe ? accountOf(event).id : null,
		kind,
		startsAt: moment.from,
		endsAt: moment.to,
		erasesAt: erasesAfter(moment.from),
		content: {
			format: 1,
			...said,
			contact: contact.value,
			madeOn: civilDate(now),
			...(waiting && { ticket: waiting.ticket })
		},
		now,
		...(waiting && { arrivalId: waiting.id })
	});
	if (!booked.ok && booked.reason === 'gone') return refusal(409, values, { arrivee: 'arrivee-partie' });
	if (!booked.ok) return refusal(409, values, { creneau: 'creneau-pris' });
	rememberSite(site.id, event);
	return { ok: true as const, id: booked.id };
}

/** The first name that the queue filled in goes without her agreement: nobody typed it for this. */
const agreedOf = (typed: Deferral['contact'], waiting: Arrival | undefined): Deferral['contact'] =>
	!typed.accord && waiting?.content.label === typed.prenom ? { ...typed, prenom: '' } : typed;

/** A failure, in the shape that the forms show. */
export const refusal = (status: 409 | 422, values: FormValues, errors: Record<string, string>) => ({
	ok: false as const,
	failure: fail(status, { values, errors })
});

/**
 * Somebody of the queue whom the address puts off (`?arrivee=`); undefined when it names nobody.
 * @throws a redirection to the day's page when they no longer wait.
 */
export async function putOffBy(event: RequestEvent): Promise<Arrival | undefined> {
	if (!event.url.searchParams.has('arrivee')) return undefined;
	const found = await findArrival(
		idIn(event.url.searchParams, 'arrivee'),
		accountOf(event).structureId ?? ''
	);
	return found ?? redirect(303, '/aujourdhui?absente=1');
}

/** What a form of deferral shows before anything is typed: what the first contact already said. */
export function knownOf(waiting: Arrival | undefined): Record<string, string> {
	if (!waiting) return {};
	const { label, criteria, channel } = waiting.content;
	return { prenom: label, motif: suggestedReason(criteria), canal: suggestedChannel(channel) };
}

/** Whom a form puts off, in a word; null outside the queue. */
export const putOffView = (waiting: Arrival | undefined) =>
	waiting ? { id: waiting.id, ticket: waiting.ticket, name: waiting.content.label || waiting.ticket } : null;

/** The sites of the account, and the one of the address (`?lieu=`), else the last one this post worked at. */
export async function agendaSites(
	event: RequestEvent,
	waiting?: Arrival
): Promise<{ sites: Site[]; site: Site }> {
	const sites = await sitesOf(accountOf(event));
	const asked = event.url.searchParams.get('lieu') ?? waiting?.siteId;
	const site = sites.find(({ id }) => id === asked) ?? chooseSite(sites, event);
	if (!site) error(404, { message: 'Page introuvable' });
	return { sites, site };
}
