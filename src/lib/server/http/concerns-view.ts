import { startOfDay, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { listConcerns, type Concern } from '#lib/server/stores/index.ts';
import { concernKinds } from '#lib/vocabularies/network-event.ts';
import { longDay } from '#lib/wording/day.ts';
import { answerDelay } from '#lib/wording/network-life.ts';

/** The register of a structure, and the delay of its answers over the year. */
export async function concernsView(structureId: string, today: CivilDate) {
	const all = await listConcerns(structureId);
	const delays = all
		.filter(({ answeredOn }) => answeredOn?.startsWith(today.slice(0, 4)))
		.map(({ receivedOn, answeredOn }) => daysBetween(receivedOn, answeredOn!))
		.toSorted((one, other) => one - other);
	return {
		concerns: all.map((one) => concernView(one, today)),
		awaited: all.filter(({ answeredOn }) => answeredOn === null).length,
		/** Answered in the year, and the delay that half of them kept to (days). */
		answered: delays.length,
		median: delays[Math.ceil(delays.length / 2) - 1] ?? null
	};
}

const concernView = ({ id, kind, receivedOn, subject, answeredOn, measure }: Concern, today: CivilDate) => ({
	id,
	what: labelOf(concernKinds, kind),
	on: longDay(receivedOn),
	subject,
	isAnswered: answeredOn !== null,
	delay: answerDelay(daysBetween(receivedOn, answeredOn ?? today), answeredOn !== null),
	measure
});

/** Civil days; an hour more or less, twice a year, is rounded away. */
const daysBetween = (from: CivilDate, to: CivilDate): number =>
	Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / 86_400_000);
