import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { TIER_FROM } from '#lib/domain/statistics/catalogue.ts';
import { lotsOf, type PeriodLot } from '#lib/domain/statistics/lots.ts';
import {
	countWaitingFacts,
	listLots,
	listYears,
	readActivity,
	type LotHeader
} from '#lib/server/stores/index.ts';

/** A period of the calendar of lots, and where it stands. */
export type PlannedLot = PeriodLot & {
	/** Exact: those of the closed lot, else those that wait (late entries of closed periods wait with the next). */
	readonly interviews: number;
	/** Interviews of the year before, which is public; they decide rhythm and tier (rulings 19, 20). */
	readonly before: number;
	/**
	 * `clos`: alone, or in a later lot (`lot` is null then); `pret`: may be closed now; `petit`: too few, it will count with
	 * the next; `plus-tard`: after another one; `ouvert`: its term has not come.
	 */
	readonly state: 'clos' | 'pret' | 'petit' | 'plus-tard' | 'ouvert';
	readonly lot: LotHeader | null;
};

type Waiting = Awaited<ReturnType<typeof countWaitingFacts>>;
type Dated = PeriodLot & { readonly before: number };

/** The lots of a structure since its first figures, oldest first; at most one is ready to be closed. */
export async function planOf(structureId: string, today: CivilDate): Promise<PlannedLot[]> {
	const lots = await listLots(structureId);
	const waiting = await countWaitingFacts(structureId);
	const known = [
		...(await listYears(structureId)),
		...waiting.map(({ quarter }) => Number(quarter.slice(0, 4)))
	];
	const current = Number(today.slice(0, 4));
	const years = [...new Set(known)].filter((year) => year <= current).sort();
	const periods: Dated[] = [];
	for (const year of years) {
		const halves = await halvesOf(structureId, year - 1);
		const before = halves[0] + halves[1];
		periods.push(...lotsOf(year, halves).map((period) => ({ ...period, before })));
	}
	return stated(periods, lots, waiting, today);
}

function stated(
	periods: readonly Dated[],
	lots: readonly LotHeader[],
	waiting: Waiting,
	today: CivilDate
): PlannedLot[] {
	const lotFor = (period: string): LotHeader | null => lots.find((lot) => lot.period === period) ?? null;
	const lastClosed = periods.findLastIndex(({ period }) => lotFor(period) !== null);
	const ready = periods.findIndex(
		(period, at) => at > lastClosed && period.opens <= today && upTo(period, waiting) >= leastOf(period)
	);
	return periods.map((period, at) => {
		const lot = lotFor(period.period);
		if (at <= lastClosed) return { ...period, lot, interviews: lot?.interviews ?? 0, state: 'clos' };
		const earlier = at - 1 > lastClosed ? upTo(periods[at - 1]!, waiting) : 0;
		const interviews = upTo(period, waiting) - earlier;
		return { ...period, lot, interviews, state: stateOf(period, at, ready, today) };
	});
}

function stateOf(period: Dated, at: number, ready: number, today: CivilDate): PlannedLot['state'] {
	if (period.opens > today) return 'ouvert';
	if (at === ready) return 'pret';
	return ready >= 0 && at > ready ? 'plus-tard' : 'petit';
}

/** A whole year may be said as a total; a part of it is merged into the next until it has enough for tables. */
const leastOf = ({ quarters }: PeriodLot): number =>
	quarters.length === 4 ? TIER_FROM.total : TIER_FROM['one-way'];

/** Interviews that wait, of the period's end or before. */
const upTo = ({ quarters }: PeriodLot, waiting: Waiting): number =>
	waiting
		.filter(({ quarter }) => quarter <= quarters.at(-1)!)
		.reduce((sum, { interviews }) => sum + interviews, 0);

/** Interviews of each half of a year. */
async function halvesOf(structureId: string, year: number): Promise<[first: number, second: number]> {
	const rows = (await readActivity([structureId], year)).filter(
		({ measure, code }) => measure === 'type' && code === 'api'
	);
	const sum = (isFirst: boolean): number =>
		rows
			.filter(({ month }) => month < `${year}-07` === isFirst)
			.reduce((total, { count }) => total + count, 0);
	return [sum(true), sum(false)];
}
