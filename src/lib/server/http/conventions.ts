import { randomUUID } from 'node:crypto';
import { standOf, type Convention } from '#lib/domain/quality/reception.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { weeksOf } from '#lib/domain/shared/half-days.ts';
import { mondayOf } from '#lib/domain/shared/opening.ts';
import { openDays } from '#lib/server/http/opening.ts';
import { listClosures, listSites, readActivity } from '#lib/server/stores/index.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { channelsPromised, halfDaysPromised } from '#lib/wording/reception.ts';

const WEEKS = 8;

/** What each convention promises beside the schedule ahead and the channels of the year. */
export async function conventionViews(structureId: string, conventions: readonly Convention[], now: Date) {
	const [weeks, used] = await Promise.all([halfDaysAhead(structureId, now), channelsUsed(structureId, now)]);
	const nameOf = (code: string) => channels.entries.find((one) => one.code === code)?.label ?? '';
	return conventions.map((convention) => {
		const { least, unseen } = standOf(convention, weeks, used);
		return {
			id: convention.id,
			title: convention.title,
			signed: dayOfYear(convention.signedOn),
			promised: halfDaysPromised(convention.halfDays, least),
			channels: channelsPromised(unseen.map(nameOf)),
			isKept: least !== null && least >= convention.halfDays && unseen.length === 0
		};
	});
}

/** An identifier of its own, in the form of all others. */
export const newId = (): string => randomUUID();

/** Half-days of all sites, week by week; null while the hours of one are not written. */
async function halfDaysAhead(structureId: string, now: Date): Promise<number[] | null> {
	const today = civilDate(now);
	const [sites, closures] = await Promise.all([listSites(structureId), listClosures(structureId, today)]);
	const sums = Array<number>(WEEKS).fill(0);
	for (const site of sites) {
		const days = site.hours && openDays(site.hours, mondayOf(today), WEEKS * 7);
		if (!days) return null;
		weeksOf(days, closures, site.id).forEach(({ halfDays }, at) => (sums[at] = (sums[at] ?? 0) + halfDays));
	}
	return sums;
}

async function channelsUsed(structureId: string, now: Date): Promise<string[]> {
	const rows = await readActivity([structureId], Number(civilDate(now).slice(0, 4)));
	return rows.filter(({ measure, count }) => measure === 'canal' && count > 0).map(({ code }) => code);
}
