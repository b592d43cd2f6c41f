import type { UrgencyLevel } from '#lib/domain/triage/triage.ts';

/** Minutes after which somebody « différable » is ordered as « jour ». */
export const AGES_AFTER = 45;
/** Minutes after which somebody comes first among all who are not « immédiat », by arrival. */
export const FIRST_AFTER = 90;

/** What the order knows of somebody who waits; instants in milliseconds. */
export type Waiting = {
	readonly id: string;
	readonly level: UrgencyLevel;
	/** How much help is needed, 0 to 2. */
	readonly need: number;
	readonly arrivedAt: number;
};

/** Why somebody stands where they stand: `wording/queue.ts` has each sentence. */
export type OrderReason =
	| { readonly code: 'niveau'; readonly level: UrgencyLevel }
	| { readonly code: 'attente-45' | 'attente-90'; readonly minutes: number }
	| { readonly code: 'moins-autonome' | 'arrivee' };

export type Placed<W extends Waiting> = { readonly waiting: W; readonly reasons: readonly OrderReason[] };

/** Who comes before whom, in words of rank: the smaller comes first. */
type Tier = 0 | 1 | 2 | 3;

/**
 * The fair order of those who wait (issue 3): level, then less autonomous first, then arrival, then id. Nobody waits for
 * ever: after 45 minutes « différable » counts as « jour », after 90 the oldest come first after « immédiat ».
 */
export function queueOrder<W extends Waiting>(queue: readonly W[], now: number): Placed<W>[] {
	return queue
		.map((waiting) => ({ waiting, tier: tierOf(waiting, now) }))
		.toSorted(
			(a, b) =>
				a.tier - b.tier ||
				// Those who waited longest are equals: only their arrival counts.
				(a.tier === 1 ? 0 : b.waiting.need - a.waiting.need) ||
				a.waiting.arrivedAt - b.waiting.arrivedAt ||
				(a.waiting.id < b.waiting.id ? -1 : a.waiting.id > b.waiting.id ? 1 : 0)
		)
		.map(({ waiting, tier }) => ({ waiting, reasons: reasonsOf(waiting, tier, now) }));
}

/** Whole minutes waited so far; a clock that goes back counts none. */
export const minutesWaited = (arrivedAt: number, now: number): number =>
	Math.max(0, Math.floor((now - arrivedAt) / 60_000));

function tierOf({ level, arrivedAt }: Waiting, now: number): Tier {
	if (level === 'immediat') return 0;
	const waited = now - arrivedAt;
	if (waited > FIRST_AFTER * 60_000) return 1;
	return level === 'jour' || waited > AGES_AFTER * 60_000 ? 2 : 3;
}

function reasonsOf({ level, need, arrivedAt }: Waiting, tier: Tier, now: number): OrderReason[] {
	const minutes = minutesWaited(arrivedAt, now);
	const reasons: OrderReason[] = [{ code: 'niveau', level }];
	if (tier === 1) reasons.push({ code: 'attente-90', minutes });
	else if (tier === 2 && level === 'differable') reasons.push({ code: 'attente-45', minutes });
	if (tier !== 1 && need > 0) reasons.push({ code: 'moins-autonome' });
	return [...reasons, { code: 'arrivee' }];
}
