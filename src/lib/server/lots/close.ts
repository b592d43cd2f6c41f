import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { tierFor, type Tier } from '#lib/domain/statistics/catalogue.ts';
import type { LotRefusal } from '#lib/domain/statistics/close-lot.ts';
import type { Places } from '#lib/domain/statistics/dictionary.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import type { ClosedLot } from '#lib/domain/statistics/profile.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { closeInThread } from '#lib/server/lots/in-thread.ts';
import { planOf, type PlannedLot } from '#lib/server/lots/plan.ts';
import { readTakenFacts, readWaitingFacts } from '#lib/server/stores/facts-for-closing.ts';
import {
	LotMoved,
	addLot,
	listLots,
	listSites,
	readProfiles,
	type LotHeader
} from '#lib/server/stores/index.ts';

export type ClosingRefusal = LotRefusal | 'rien-a-clore' | 'deja-change';

/** The fewest interviews that a profile stands for; with `premiere_venue` in the facts, five is enough (ruling 19). */
const K = 5;

/**
 * Closes the lot that is ready (see `planOf`): its facts are replaced, for every statistical use, by weighted profiles, and
 * marked as taken. All of it in one transaction, or nothing: a thread that dies, facts that moved meanwhile and a second
 * closing at the same time leave everything as it was. A dry run computes and writes nothing.
 */
export async function closeReadyLot(input: {
	readonly structureId: string;
	readonly now: Date;
	readonly isDryRun?: boolean;
	readonly progress?: (done: number) => void;
	readonly signal?: AbortSignal;
}): Promise<Result<LotHeader | ClosedLot, ClosingRefusal>> {
	const { structureId, now, isDryRun = false, progress = () => undefined, signal } = input;
	const ready = (await planOf(structureId, civilDate(now))).find(({ state }) => state === 'pret');
	if (!ready) return refused('rien-a-clore');
	const lots = await listLots(structureId);
	const quarters = quartersOf(ready, lots);
	const waiting = await readWaitingFacts(structureId, quarters.at(-1)!);
	const places = await placesOf(structureId, ready);
	const facts = waiting.map(({ fact }) => countedIn(fact, quarters, places));
	const earlier = await earlierOf(structureId, ready, lots, places);
	const { tier, volume } = tierOf(ready, facts.length, lots);
	if (!tier) return refused('lot-trop-petit');
	const closed = await closeInThread({ facts, places, tier, volume, k: K, earlier }, progress, signal);
	if (!closed.ok || isDryRun) return closed;
	try {
		return ok(
			await addLot({
				...{ structureId, period: ready.period, quarters, closed: closed.value },
				...{ factIds: waiting.map(({ id }) => id), known: lots.length, closedOn: civilDate(now), now }
			})
		);
	} catch (error) {
		if (error instanceof LotMoved) return refused('deja-change');
		throw error;
	}
}

/** Quarters of its year that the lot speaks of: its own, and those before that were too small to be closed alone. */
function quartersOf({ quarters }: PlannedLot, lots: readonly LotHeader[]): string[] {
	const year = quarters[0]!.slice(0, 4);
	const taken = new Set(lots.flatMap((lot) => lot.quarters));
	return [1, 2, 3, 4]
		.map((quarter) => `${year}-T${quarter}`)
		.filter((quarter) => quarter <= quarters.at(-1)! && !taken.has(quarter));
}

/** A late entry counts in the first quarter of the lot that takes it: no figure of a closed quarter moves (I9). */
function countedIn(fact: Fact, quarters: readonly string[], { epcis }: Places): Fact {
	const quarter = quarters.includes(fact.quarter) ? fact.quarter : quarters[0]!;
	const epci = fact.epci !== null && epcis.includes(fact.epci) ? fact.epci : null;
	return { ...fact, quarter, epci };
}

/** Places and calendar, never what people said: nothing that was answered decides which categories exist. */
async function placesOf(structureId: string, { quarters }: PlannedLot): Promise<Places> {
	const epcis = [...gazetteer().byCode.values()].flatMap(({ epci }) => epci ?? []);
	return {
		sites: (await listSites(structureId)).map(({ id }) => id),
		quarters: [1, 2, 3, 4].map((quarter) => `${quarters[0]!.slice(0, 4)}-T${quarter}`),
		epcis: [...new Set(epcis)]
	};
}

/** Lots of the same year whose errors this one makes up for, as long as their facts are kept. */
async function earlierOf(
	structureId: string,
	ready: PlannedLot,
	lots: readonly LotHeader[],
	places: Places
): Promise<{ facts: Fact[]; profiles: Awaited<ReturnType<typeof readProfiles>> } | undefined> {
	const detailed = lotsOfYear(ready, lots).filter(({ tier }) => tier !== 'total');
	if (detailed.length === 0) return undefined;
	const ids = detailed.map(({ id }) => id);
	const taken = await readTakenFacts(structureId, ids);
	const facts = detailed.flatMap(({ id, quarters }) =>
		taken.filter(({ lotId }) => lotId === id).map(({ fact }) => countedIn(fact, quarters, places))
	);
	const isWhole = facts.length === detailed.reduce((sum, { interviews }) => sum + interviews, 0);
	return isWhole ? { facts, profiles: await readProfiles(ids) } : undefined;
}

/**
 * What the number of interviews of the exercise allows: known when the lot is the whole year; else the year before, unless
 * this one is on its way to fewer. These numbers are public.
 */
function tierOf(
	ready: PlannedLot,
	interviews: number,
	lots: readonly LotHeader[]
): { tier: Tier | null; volume: number } {
	if (ready.quarters.length === 4) {
		const isTold = ready.totalOnly && ready.before > 0;
		return { tier: isTold && interviews >= 11 ? 'total' : tierFor(interviews, K), volume: interviews };
	}
	const sofar = lotsOfYear(ready, lots).reduce((sum, lot) => sum + lot.interviews, interviews);
	const volume = Math.min(ready.before, Math.round((4 * sofar) / Number(ready.quarters.at(-1)!.slice(-1))));
	return { tier: tierFor(volume, K), volume };
}

const lotsOfYear = ({ quarters }: PlannedLot, lots: readonly LotHeader[]): LotHeader[] =>
	lots.filter((lot) => lot.quarters[0]!.startsWith(quarters[0]!.slice(0, 4)));
