import type { ActivityCount } from '#lib/domain/report/exact.ts';
import type { ReportInput, ReportLot } from '#lib/domain/report/report.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import type { Profile } from '#lib/domain/statistics/profile.ts';
import { worldOf } from './world.ts';

const [LIKE] = worldOf({ interviews: 1, seed: 1 });

/** A profile that says what is given, and what the first person of the fictional world says elsewhere. */
export const profileOf = (weight: number, columns: Partial<FactColumns>): Profile =>
	({ weight, columns: { ...LIKE!, freins: [], leviers: [], objets: [], ...columns } }) as unknown as Profile;

/** A closed lot of these profiles. */
export const lotOf = (profiles: readonly Profile[], more: Partial<ReportLot> = {}): ReportLot => ({
	structureId: 'A',
	period: '2025',
	interviews: profiles.reduce((sum, { weight }) => sum + weight, 0),
	k: 5,
	kReturn: 8,
	tier: 'reduced',
	error: { one: 1, two: 2, p95: 6 },
	profiles,
	...more
});

/** A lot of fictional people, each of whom stands for eight. */
export function fictionalLot(seed: number, tier: Tier = 'full', more: Partial<ReportLot> = {}): ReportLot {
	const profiles = worldOf({ interviews: 60, seed }).map((columns) => profileOf(8, columns));
	return lotOf(profiles, { tier, ...more });
}

/** One count of activity, in January of a year unless said otherwise. */
export const activityOf = (
	measure: string,
	code: string,
	count: number,
	{ month = '2025-01', siteId = 'S1', structureId = 'A' }: Partial<ActivityCount> = {}
): ActivityCount => ({ structureId, siteId, month, measure, code, count });

/** The year 2025 of a structure, closed, with nothing in it but what is given. */
export const inputOf = (more: Partial<ReportInput> = {}): ReportInput => ({
	year: 2025,
	lots: { isClosed: true, lots: [] },
	before: { isClosed: true, lots: [] },
	activity: [],
	siteIds: ['S1'],
	openings: [],
	...more
});
