import type { ActivityCount } from '#lib/domain/report/exact.ts';
import type { ReportInput, ReportLot, YearLots } from '#lib/domain/report/report.ts';

/**
 * What a region's report is built from; lots and activity of the year, and of the year before. The latter are compared only if
 * the same structures had lots then: else it is the list that would be compared.
 */
export function regionInput(
	year: number,
	all: readonly ReportLot[],
	activity: readonly ActivityCount[]
): ReportInput {
	const lotsIn = (one: number): ReportLot[] => all.filter(({ period }) => period.startsWith(`${one}`));
	const [lots, earlier] = [lotsIn(year), lotsIn(year - 1)];
	const isComparable = earlier.length > 0 && structuresIn(lots) === structuresIn(earlier);
	const before: YearLots = { isClosed: isComparable, lots: isComparable ? earlier : [] };
	return {
		...{ year, before, lots: { isClosed: lots.length > 0, lots } },
		activity: activity.filter(({ month }) => isComparable || month.startsWith(`${year}-`)),
		// Places are not told apart in a region.
		...{ siteIds: [], openings: [], events: [] }
	};
}

const structuresIn = (lots: readonly ReportLot[]): string =>
	[...new Set(lots.map(({ structureId }) => structureId))].sort().join();
