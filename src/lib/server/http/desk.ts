import { labelOf } from '#lib/domain/shared/codes.ts';
import { DESK_DAY_ENDS_AT, deskDay, deskDayEnds, forgottenAt } from '#lib/domain/triage/desk-day.ts';
import { levelOf, needOf } from '#lib/domain/triage/first-contact.ts';
import { minutesWaited, queueOrder, type Placed, type Waiting } from '#lib/domain/triage/queue-order.ts';
import { triage, type UrgencyLevel } from '#lib/domain/triage/triage.ts';
import { waitsByLevel } from '#lib/domain/triage/waiting-targets.ts';
import type { SignedAccount } from '#lib/server/auth/account.ts';
import {
	listUnderWay,
	listWaiting,
	readTally,
	readTargets,
	receptionTopic,
	versionOf,
	type Arrival,
	type UnderWay
} from '#lib/server/stores/index.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { dayText, hourText, momentText } from '#lib/wording/clock.ts';
import { deskErasure, paceText, soFarText } from '#lib/wording/desk.ts';
import {
	companyWords,
	DISCREET_REASON,
	NO_REASON,
	orderReason,
	OVERRULED_REASON,
	waitText
} from '#lib/wording/queue.ts';
import { criterionReasons, levelWords } from '#lib/wording/triage.ts';

/** Somebody who waits, as the desk shows them: discreet at first sight, everything on demand. */
export type Person = {
	id: string;
	ticket: string;
	name: string;
	at: string;
	channel: string;
	wait: string;
	/** True once the wait is longer than the structure means it to be. */
	beyond: boolean;
	reason: string;
	discreet: boolean;
	note: string;
	details: string[];
};

/** What moves on the desk while one looks at it. */
export type DeskView = {
	columns: { level: UrgencyLevel; name: string; pace: string; beyond: boolean; people: Person[] }[];
	waiting: number;
	/** The day so far, in a sentence. */
	soFar: string;
	/** When the queue is erased, in a sentence. */
	erasure: string;
	/** `erased`: the day an interview left open since another day will be erased. */
	own: { id: string; ticket: string; at: string; interrupted: boolean; erased: string | null }[];
	others: { id: string; ticket: string; by: string; at: string; interrupted: boolean }[];
};

/** Who waits and who is received in the account's structure. */
export async function deskView({ id, structureId }: SignedAccount, now: Date): Promise<DeskView> {
	if (!structureId) return { columns: [], waiting: 0, soFar: '', erasure: '', own: [], others: [] };
	const [arrivals, underWay, targets, tally] = await Promise.all([
		listWaiting(structureId),
		listUnderWay(structureId),
		readTargets(structureId),
		readTally(structureId, now)
	]);
	const queue = arrivals.map(waitingOf);
	const placed = queueOrder(queue, now.getTime());
	return {
		columns: waitsByLevel(queue, targets, now.getTime()).map((wait) => ({
			level: wait.level,
			name: levelWords[wait.level].name,
			pace: paceText(wait),
			beyond: wait.beyond > 0,
			people: placed
				.filter(({ waiting }) => waiting.level === wait.level)
				.map((one) => personOf(one, wait.target, now))
		})),
		waiting: placed.length,
		soFar: soFarText(tally),
		erasure: deskErasure(deskDayEnds(now), DESK_DAY_ENDS_AT),
		own: underWay.filter(({ counsellorId }) => counsellorId === id).map((one) => ownOf(one, now)),
		others: underWay
			.filter(({ counsellorId }) => counsellorId !== id)
			.map((one) => ({ ...ownOf(one, now), by: initialsOf(one.counsellor), at: hourText(one.openedAt) }))
	};
}

/**
 * What changes when the desk must be read again: the structure's topic, and the minute, because waits grow and the order
 * ages.
 */
export async function deskVersion({ structureId }: SignedAccount, now: Date): Promise<string> {
	const version = structureId ? await versionOf(receptionTopic(structureId)) : 0;
	return `${version}.${Math.floor(now.getTime() / 60_000)}`;
}

/** « S. E. » : what a colleague is called on a screen that others see. */
export const initialsOf = (name: string): string =>
	name
		.split(/[\s'’-]+/)
		.filter(Boolean)
		.map((part) => `${[...part][0]!.toLocaleUpperCase('fr')}.`)
		.join('\u00a0');

type Seen = Waiting & { readonly arrival: Arrival };

const waitingOf = (arrival: Arrival): Seen => ({
	id: arrival.id,
	level: levelOf(arrival.content),
	need: needOf(arrival.content),
	arrivedAt: arrival.arrivedAt.getTime(),
	arrival
});

function personOf({ waiting, reasons }: Placed<Seen>, target: number, now: Date): Person {
	const { id, ticket, arrivedAt, content } = waiting.arrival;
	const judged = triage(content.criteria);
	const [first] = judged.reasons;
	const discreet = first?.sensitive === true;
	const minutes = minutesWaited(arrivedAt.getTime(), now.getTime());
	return {
		id,
		ticket,
		name: content.label || ticket,
		at: hourText(arrivedAt),
		channel: labelOf(channels, content.channel),
		wait: waitText(minutes),
		beyond: minutes > target,
		reason: content.overruled
			? OVERRULED_REASON
			: discreet
				? DISCREET_REASON
				: first
					? criterionReasons[first.code]
					: NO_REASON,
		discreet,
		note: companyWords[content.company].note,
		details: [
			...judged.reasons.map(({ code }) => criterionReasons[code]),
			...(content.overruled ? [`${OVERRULED_REASON} ${content.overruled.why}`] : []),
			...reasons.map(orderReason)
		]
	};
}

const ownOf = ({ id, ticket, openedAt, savedAt, interruptedAt }: UnderWay, now: Date) => ({
	id,
	ticket,
	at: momentText(openedAt),
	interrupted: interruptedAt !== null,
	erased: deskDay(savedAt) < deskDay(now) ? dayText(forgottenAt(savedAt)) : null
});
