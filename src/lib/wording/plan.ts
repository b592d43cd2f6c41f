import type { PlanStep, Relay, SeenOption } from '#lib/domain/interview/interview.ts';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { longDay } from '#lib/wording/day.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

/** The first small step that a chosen possibility brings; every word can be changed by the person. */
export function stepWords({ name, offer }: SeenOption): PlanStep {
	const place =
		offer && [offer.address, [offer.postcode, offer.commune].filter(Boolean).join(' ')].filter(Boolean);
	return {
		what: `Prendre contact : ${offer?.name ?? name}`,
		who: '',
		how: offer?.phone ? `Au ${phoneInWords(offer.phone)}` : '',
		where: place?.join(', ') ?? '',
		when: '',
		bring: ''
	};
}

/** The step of an appointment taken with another service; without a day, the step as the possibility first brought it. */
export function appointmentWords(option: SeenOption, relay: Relay): PlanStep {
	const first = stepWords(option);
	const step = { ...first, from: option.network };
	if (!isCivilDate(relay.day)) return step;
	return {
		...step,
		what: `Rendez-vous : ${option.offer?.name ?? option.name}`,
		who: relay.who,
		where: relay.where,
		when: momentWords(relay),
		bring: relay.bring
	};
}

/** « mardi 1er décembre 2026 à 9 h 30 », the hour only when it is known. */
export function momentWords({ day, time }: Pick<Relay, 'day' | 'time'>): string {
	const [hour = '', minutes = '00'] = time.split(':');
	const at = minutes === '00' ? '' : `\u00a0${minutes}`;
	return hour === '' ? longDay(day) : `${longDay(day)} à ${Number(hour)}\u00a0h${at}`;
}
