import { PENDING, nextStates } from '#lib/domain/appointments/appointment.ts';
import { halfOf } from '#lib/domain/appointments/due.ts';
import type { SlotDay } from '#lib/domain/appointments/slots.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { civilDate, startOfDay } from '#lib/domain/shared/civil-date.ts';
import { OTHER_MOMENT } from '#lib/forms/appointments.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import type { Booked, Site } from '#lib/server/stores/index.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import {
	CHANNEL_LABELS,
	KIND_LABELS,
	RECEIVE_LABELS,
	SLIP_TITLES,
	UNDO_LABEL,
	slipWhen,
	stateLabel,
	timeText
} from '#lib/wording/appointments.ts';
import { dayText, hourText } from '#lib/wording/clock.ts';
import type { Option } from '#lib/wording/options.ts';

/** The days that hold something, in order, today named first. */
export function daysView(booked: readonly Booked[], sites: readonly Site[], accountId: string, now: Date) {
	const today = civilDate(now);
	const days = [...new Set(booked.map(({ startsAt }) => civilDate(startsAt)))];
	return days.map((day) => ({
		day,
		title: day === today ? 'Aujourd’hui' : capital(dayText(startOfDay(day))),
		rows: booked
			.filter(({ startsAt }) => civilDate(startsAt) === day)
			.map((one) => rowView(one, sites, accountId, now))
	}));
}

export type AppointmentRow = ReturnType<typeof rowView>;

function rowView(one: Booked, sites: readonly Site[], accountId: string, now: Date) {
	const { id, revision, kind, state, startsAt, endsAt, content } = one;
	const pending = state === PENDING;
	const today = civilDate(startsAt) === civilDate(now);
	const place = sites.length > 1 ? (sites.find(({ id }) => id === one.siteId)?.name ?? '') : '';
	return {
		id,
		revision,
		pending,
		when: timeText(kind, startsAt, endsAt, halfOf(startsAt)),
		what: kind === 'rdv' ? CHANNEL_LABELS[content.channel] : KIND_LABELS[kind],
		state: stateLabel(kind, state),
		late: pending && endsAt <= now,
		place,
		mine: one.counsellorId === null ? null : one.counsellorId === accountId,
		name: content.contact?.name || (content.ticket ?? ''),
		reach: content.contact?.reach ?? '',
		constraint: content.constraint,
		reason: labelOf(deferralReasons, content.reason),
		askedByPerson: content.askedByPerson,
		receive: pending ? RECEIVE_LABELS[kind] : null,
		/** The day itself, receiving comes first; before, somebody may still come early. */
		today,
		next: nextStates(kind, state).map((code) => ({
			code,
			label: code === PENDING ? UNDO_LABEL : stateLabel(kind, code)
		})),
		erased: `${dayText(new Date(one.erasesAt.getTime() - 1))} à minuit`
	};
}

/** Slots as choices grouped by day; the last one is a moment of one's own. */
export const slotOptions = (days: readonly SlotDay[]): Option[] => [
	...days.flatMap(({ day, slots }) =>
		slots.map(({ from }) => ({
			code: from.toISOString(),
			label: hourText(from),
			group: capital(dayText(startOfDay(day)).replace(/ \d{4}$/, ''))
		}))
	),
	{ code: OTHER_MOMENT, label: 'Autre jour ou autre heure', group: 'Autre moment' }
];

/** What the paper says: where, when, what to bring; nobody's name. */
export function slipView(one: Booked, site: Site | undefined) {
	const { kind, startsAt, endsAt, content } = one;
	const commune = gazetteer().byCode.get(site?.communeCode ?? '')?.name ?? '';
	const onSite = (kind === 'rdv' || kind === 'retour') && content.channel === 'presentiel';
	return {
		title: SLIP_TITLES[kind],
		when: slipWhen(kind, startsAt, halfOf(startsAt)),
		until: kind === 'rdv' ? hourText(endsAt) : null,
		onSite,
		how: CHANNEL_LABELS[content.channel],
		siteName: site?.name ?? '',
		address: [site?.address, commune].filter(Boolean).join(', '),
		bring: content.bring,
		kind
	};
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
