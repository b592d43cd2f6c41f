import { LATE_DAYS } from '#lib/domain/interview/late.ts';
import { addDays, quarterOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { listLots } from '#lib/server/stores/index.ts';

/** Days that may still be entered although their period is closed, and where they will count. */
export type LateDays = {
	/** The last of these days. */
	readonly until: CivilDate;
	/** The closed period they are of. */
	readonly period: string;
	/** The period that will count them; null while it is not known yet. */
	readonly next: string | null;
};

/** What must be announced before a late entry is saved (ruling 3); null when no day that may be entered is closed. */
export async function lateDays(structureId: string, today: CivilDate): Promise<LateDays | null> {
	const lots = await listLots(structureId);
	const lotOf = (day: CivilDate) => lots.find(({ quarters }) => quarters.includes(quarterOf(day)));
	const days = Array.from({ length: LATE_DAYS + 1 }, (_, back) => addDays(today, -back));
	const until = days.find((day) => lotOf(day));
	const lot = until && lotOf(until);
	if (!lot) return null;
	const next = (await planOf(structureId, today)).find(({ state }) => state !== 'clos');
	return { until, period: lot.period, next: next?.period ?? null };
}
