import type { ReportInput } from '#lib/domain/report/report.ts';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { structuresKnown, yearOf, type Known } from '#lib/server/report/region-data.ts';
import {
	listDeclared,
	listDeclaredYears,
	listLots,
	listMembers,
	listStructures,
	listYears,
	readActivity,
	readFindings,
	readTemplate
} from '#lib/server/stores/index.ts';
import { profilesByLot } from '#lib/server/report/profiles.ts';
import { regionInput } from '#lib/server/report/region-input.ts';
import { writeRegion } from '#lib/server/report/write-region.ts';

/** The key under which a region keeps its own findings. */
export const REGION_FINDINGS = 'region';

/** Years that a region has something to say of, latest first; the latest one with a closed lot is what one comes for. */
export async function regionYears(now: Date): Promise<{ years: number[]; usual: number }> {
	const current = Number(civilDate(now).slice(0, 4));
	const ids = [...(await listStructures()), ...(await listMembers())].map(({ id }) => id);
	const closed = (await Promise.all(ids.map(listLots))).flat().map(yearOf);
	const counted = await Promise.all(ids.map(listYears));
	const all = new Set([current, ...closed, ...counted.flat(), ...(await listDeclaredYears())]);
	return {
		years: [...all].toSorted((one, other) => other - one),
		usual: closed.length > 0 ? Math.max(...closed) : current
	};
}

/** The report of the region for a year: structures kept here and members that send files are added up alike. */
export async function regionReport(year: number, now: Date): Promise<WrittenReport> {
	const structures = await structuresKnown(year, now);
	const input = await inputOf(structures, year);
	const [template, findings] = await Promise.all([readTemplate(null), readFindings(REGION_FINDINGS, year)]);
	return writeRegion({
		...{ structures, input, declared: await listDeclared(year) },
		...{ template: template.value ?? USUAL_TEMPLATE, findings: findings.value },
		openings: structures.flatMap((one) => one.openings)
	});
}

/**
 * Adds up once what one comes for, so that the first page after a start does not wait for it; nothing where there is no region,
 * a single structure. Returns how many reports were made ready (0 or 1).
 */
export async function warmRegion(now: Date): Promise<number> {
	if ((await listStructures()).length + (await listMembers()).length < 2) return 0;
	await regionReport((await regionYears(now)).usual, now);
	return 1;
}

/** Lots and activity of a year and of the year before. */
async function inputOf(structures: readonly Known[], year: number): Promise<ReportInput> {
	const ids = structures.map(({ id }) => id);
	const headers = structures
		.flatMap(({ lots }) => lots)
		.filter((lot) => [year, year - 1].includes(yearOf(lot)));
	const profiles = await profilesByLot(headers.map(({ id }) => id));
	const lots = headers.map((lot) => ({ ...lot, profiles: profiles.get(lot.id) ?? [] }));
	const activity = [...(await readActivity(ids, year - 1)), ...(await readActivity(ids, year))];
	return regionInput(year, lots, activity);
}
