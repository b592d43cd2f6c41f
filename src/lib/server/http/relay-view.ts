import { error } from '@sveltejs/kit';
import { instantAt } from '#lib/domain/appointments/civil-time.ts';
import type { Interview, Relay, SeenOption } from '#lib/domain/interview/interview.ts';
import { chosenOptions, relayOf } from '#lib/domain/interview/relay.ts';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { icalendar } from '#lib/server/http/icalendar.ts';
import type { OpenInterview } from '#lib/server/stores/index.ts';
import { NEUTRAL_TITLE } from '#lib/wording/appointments.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { hoursInWords } from '#lib/wording/hours.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { phoneInWords } from '#lib/wording/phone.ts';
import { momentWords } from '#lib/wording/plan.ts';

/** A chosen possibility as the page hands it over. */
export type RelayView = {
	network: string;
	name: string;
	asks: string | null;
	card: { label: string; text: string }[];
	/** The whole card as one text, to be copied. */
	cardText: string;
	provenance: string | null;
	/** Its rank among the chosen ones, which an address may say without saying which. */
	rank: number;
	/** The appointment, once it has a day and an hour. */
	moment: { words: string; calendar: string; asked: boolean } | null;
};

type Opened = Pick<OpenInterview, 'id' | 'revision'>;

/** Every chosen possibility, in the order of the page. */
export const relayViews = (interview: Interview, opened: Opened, now: Date): RelayView[] =>
	chosenOptions(interview).map((option, at) => {
		const card = cardOf(option);
		return {
			network: option.network,
			name: option.name,
			asks: networkWords[option.network].asks,
			card,
			cardText: [option.name, ...card.map(({ text }) => text)].join('\n'),
			provenance: provenanceOf(option),
			rank: at + 1,
			moment: momentOf(relayOf(interview, option), at + 1, opened, now)
		};
	});

/** The diary file of the appointment at this rank; not found when there is none. */
export function calendarAt(interview: Interview, rank: string | null, opened: Opened, now: Date): string {
	const view = relayViews(interview, opened, now).find((one) => String(one.rank) === rank);
	if (!view?.moment) error(404, { message: 'Page introuvable' });
	return view.moment.calendar;
}

function cardOf({ name, offer }: SeenOption): RelayView['card'] {
	if (!offer) return [];
	const town = `${offer.postcode} ${offer.commune}`.trim();
	return [
		{ label: 'Lieu', text: offer.name === name ? '' : offer.name },
		{ label: 'Adresse', text: [offer.address, town].filter((part) => part !== '').join(', ') },
		{ label: 'Téléphone', text: offer.phone ? phoneInWords(offer.phone) : '' },
		{ label: 'Horaires', text: (offer.hours && hoursInWords(offer.hours)) ?? '' },
		{ label: 'Site', text: offer.website ?? '' }
	].filter(({ text }) => text !== '');
}

const provenanceOf = ({ offer }: SeenOption): string | null =>
	offer &&
	`Source\u00a0: ${offer.source}, ${dayOfYear(offer.sourceDate)}${offer.toVerify ? '\u202f; à vérifier avant d’y aller' : ''}.`;

/** The moment and the place, nothing else: a diary may be read by an employer (ruling 9). */
function momentOf(relay: Relay, rank: number, opened: Opened, now: Date): RelayView['moment'] {
	const from = isCivilDate(relay.day) ? instantAt(relay.day, relay.time) : null;
	if (!from) return null;
	const calendar = icalendar({
		uid: `${opened.id}-${rank}`,
		from,
		to: null,
		title: NEUTRAL_TITLE,
		where: relay.where.slice(0, LONGEST_PLACE),
		sequence: opened.revision,
		cancelled: false,
		now
	});
	return { words: momentWords(relay), calendar, asked: relay.asked };
}

/** Longest place that a QR code still holds with its moment. */
const LONGEST_PLACE = 300;
