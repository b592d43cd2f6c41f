import { addDays, civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { weeksOf } from '#lib/domain/shared/half-days.ts';
import { mondayOf, noticeDays } from '#lib/domain/shared/opening.ts';
import { OPENING } from '#lib/domain/statistics/activity-codes.ts';
import { epciName, gazetteer } from '#lib/server/directory/index.ts';
import { openDays } from '#lib/server/http/opening.ts';
import { epciOf, epcis } from '#lib/server/report/territory.ts';
import {
	listClosures,
	listLots,
	listMembers,
	listSites,
	listStructures,
	readActivity,
	type Site,
	type SiteClosure
} from '#lib/server/stores/index.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { closuresText, halfDaysText, hoursText, sentText } from '#lib/wording/coverage.ts';

/** A place where people are received, as a region knows it. */
export type CoveredPlace = {
	readonly id: string;
	readonly name: string;
	readonly structure: string;
	readonly commune: string;
	readonly hours: string;
	readonly opening: string;
};

/** A group of communes, its inhabitants, and the places there; none is a gap. */
export type Territory = {
	readonly code: string;
	readonly name: string;
	readonly inhabitants: number;
	readonly places: readonly CoveredPlace[];
};

/** Facts about a structure against the conditions of reception; no mark, no rank (R157). */
export type StructureFacts = {
	readonly id: string;
	readonly name: string;
	readonly network: string;
	readonly opening: readonly string[];
	readonly closures: string;
	readonly sent: string;
};

/** Weeks that are looked at ahead. */
const WEEKS = 8;

/** Where people are received, territory by territory, and what is known of each structure at `now` (R59, R157). */
export async function coverage(
	now: Date
): Promise<{ readonly territories: readonly Territory[]; readonly structures: readonly StructureFacts[] }> {
	const today = civilDate(now);
	const hosted = (await listStructures()).map((one) => ({ ...one, isHosted: true }));
	const members = (await listMembers()).filter(({ leftOn }) => leftOn === null);
	const known = await Promise.all(
		[...hosted, ...members.map((one) => ({ ...one, isHosted: false }))].map(async (one) => {
			const closures = await listClosures(one.id, addDays(today, -YEAR));
			const openings = one.isHosted ? new Map<string, number>() : await openedBy(one.id, today);
			const sites = (await listSites(one.id)).map((site) => ({
				site,
				opening: openingOf(site, closures, openings, today)
			}));
			return { one, sites, closures };
		})
	);
	const places = known.flatMap(({ one, sites }) =>
		sites.map(({ site, opening }) => ({
			epci: epciOf(site.communeCode),
			place: placeOf(site, one.name, opening)
		}))
	);
	return {
		territories: epcis().map(({ code, population }) => ({
			...{ code, name: epciName(code) ?? code, inhabitants: population },
			places: places.filter(({ epci }) => epci === code).map(({ place }) => place)
		})),
		structures: await Promise.all(
			known.map(async ({ one, sites, closures }) => ({
				...{ id: one.id, name: one.name, network: networkNames[one.network] },
				opening: sites.map(({ site, opening }) => `${site.name}\u00a0: ${opening}`),
				closures: closuresText(one.isHosted ? closures.map(noticeDays) : null),
				sent: sentText((await listLots(one.id)).map(({ period }) => period))
			}))
		)
	};
}

const YEAR = 365;

const placeOf = (site: Site, structure: string, opening: string): CoveredPlace => ({
	...{ id: site.id, name: site.name, structure, opening },
	commune: gazetteer().byCode.get(site.communeCode)?.name ?? site.communeCode,
	hours: hoursText(site.hours)
});

/** Half-days of a site: week by week ahead when its hours are kept here, else what its files said of the year. */
function openingOf(
	site: Site,
	closures: readonly SiteClosure[],
	openings: ReadonlyMap<string, number>,
	today: CivilDate
): string {
	const days = site.hours && openDays(site.hours, mondayOf(today), WEEKS * 7);
	if (!days) return halfDaysText({ sent: openings.get(site.id) ?? null });
	return halfDaysText({ weeks: weeksOf(days, closures, site.id).map(({ halfDays }) => halfDays) });
}

/** Half-days that the files of a member say, by site, this year and the one before. */
async function openedBy(structureId: string, today: CivilDate): Promise<Map<string, number>> {
	const year = Number(today.slice(0, 4));
	const rows = [
		...(await readActivity([structureId], year - 1)),
		...(await readActivity([structureId], year))
	];
	const openings = new Map<string, number>();
	for (const { siteId, measure, count } of rows)
		if (measure === OPENING.measure) openings.set(siteId, (openings.get(siteId) ?? 0) + count);
	return openings;
}
