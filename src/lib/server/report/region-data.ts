import type { RegionStructure } from '#lib/domain/report/region.ts';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { OPENING } from '#lib/domain/statistics/activity-codes.ts';
import { halfDaysByMonth } from '#lib/server/exchange/half-days.ts';
import { epciOf } from '#lib/server/report/territory.ts';
import {
	listClosures,
	listLots,
	listMembers,
	listSites,
	listStructures,
	type ActivityRow,
	type LotHeader,
	type Site,
	type Structure
} from '#lib/server/stores/index.ts';

/** A structure of the region: kept on this server, or known by its files. */
export type Known = RegionStructure & {
	readonly lots: readonly LotHeader[];
	/** False once it has left: nothing more is awaited of it. */
	readonly isAwaited: boolean;
	/** What its schedule says of the year; empty for a member, whose files say it. */
	readonly openings: readonly ActivityRow[];
};

/** The year of a lot. */
export const yearOf = ({ period }: Pick<LotHeader, 'period'>): number => Number(period.slice(0, 4));

/** Every structure of the region, hosted or by files, with its closed lots and the half-days of a year. */
export async function structuresKnown(year: number, now: Date): Promise<Known[]> {
	const hosted = (await listStructures()).map((one) => ({ one, isAwaited: true, isHosted: true }));
	const members = (await listMembers()).map((one) => ({
		one,
		isAwaited: one.leftOn === null,
		isHosted: false
	}));
	return Promise.all(
		[...hosted, ...members].map(async ({ one, isAwaited, isHosted }) => {
			const sites = await listSites(one.id);
			return {
				...{ id: one.id, network: one.network, isAwaited },
				sites: sites.map(({ id, communeCode }) => ({ id, epci: epciOf(communeCode) })),
				lots: await listLots(one.id),
				openings: isHosted ? await openingsOf(one.id, sites, year, now) : []
			};
		})
	);
}

async function openingsOf(
	structureId: Structure['id'],
	sites: readonly Site[],
	year: number,
	now: Date
): Promise<ActivityRow[]> {
	const yesterday = addDays(civilDate(now), -1);
	const end = yesterday < `${year}-12-31` ? yesterday : `${year}-12-31`;
	const closures = await listClosures(structureId, `${year}-01-01`);
	return sites
		.flatMap((site) => halfDaysByMonth(site, closures, `${year}-01-01`, end))
		.map((row) => ({ ...row, ...OPENING, structureId }));
}
