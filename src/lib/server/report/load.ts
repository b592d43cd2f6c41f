import { buildReport } from '#lib/domain/report/build.ts';
import type { OwnWords } from '#lib/domain/report/own-words.ts';
import type { ReportInput, ReportLot, RowsOf, YearLots } from '#lib/domain/report/report.ts';
import { USUAL_TEMPLATE, type ReportTemplate } from '#lib/domain/report/template.ts';
import { writeReport } from '#lib/domain/report/write.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { OwnTool, ToolList } from '#lib/domain/synthesis/own-tool.ts';
import { epciName } from '#lib/server/directory/index.ts';
import { planOf, type PlannedLot } from '#lib/server/lots/plan.ts';
import { eventsOf } from '#lib/server/report/events.ts';
import { openingsOf } from '#lib/server/report/openings.ts';
import { profilesByLot } from '#lib/server/report/profiles.ts';
import {
	listSites,
	readActivity,
	readFindings,
	readOwnTool,
	readTemplate,
	type Site,
	type Structure
} from '#lib/server/stores/index.ts';
import { reportWords } from '#lib/wording/report.ts';

/** Years that a report may be asked for, latest first, and the one that is shown when none is. */
export type ReportYears = { readonly years: readonly number[]; readonly usual: number };

/** The years of a structure’s plan: the latest one that is closed is what a manager comes for. */
export function yearsOf(plan: readonly PlannedLot[], today: CivilDate): ReportYears {
	const current = Number(today.slice(0, 4));
	const years = [...new Set([current, ...plan.map(yearOfLot)])].sort((one, other) => other - one);
	return { years, usual: years.find((year) => isClosed(plan, year)) ?? current };
}

/** A structure’s report of a year, written: what every format shows. */
export async function reportOf(
	structure: Structure,
	year: number,
	now: Date,
	plan?: readonly PlannedLot[]
): Promise<WrittenReport> {
	const { id } = structure;
	const [sites, tool, template, findings] = await Promise.all([
		listSites(id),
		readOwnTool(id),
		templateOf(id),
		readFindings(id, year)
	]);
	const input = await inputOf(id, year, now, sites, plan ?? (await planOf(id, civilDate(now))));
	const writing = { place: structure.name, template, own: ownWordsOf(tool.value), findings: findings.value };
	const names = { sites: new Map(sites.map((site) => [site.id, site.name])), epciName };
	return writeReport(buildReport(input), writing, reportWords(names));
}

/** The template of a structure, else the region’s, else the usual one; the region says who validated the method. */
export async function templateOf(structureId: string): Promise<ReportTemplate> {
	const [own, region] = await Promise.all([readTemplate(structureId), readTemplate(null)]);
	const validatedBy = region.value?.validatedBy ?? '';
	return { tables: (own.value ?? region.value ?? USUAL_TEMPLATE).tables, validatedBy };
}

/** What a structure’s report of a year is made of: profiles of that year and of the year before, and no others. */
async function inputOf(
	structureId: string,
	year: number,
	now: Date,
	sites: readonly Site[],
	plan: readonly PlannedLot[]
): Promise<ReportInput> {
	const headers = plan
		.filter((lot) => [year, year - 1].includes(yearOfLot(lot)))
		.flatMap(({ lot }) => lot ?? []);
	const [profiles, before, activity, openings, events] = await Promise.all([
		profilesByLot(headers.map(({ id }) => id)),
		readActivity([structureId], year - 1),
		readActivity([structureId], year),
		openingsOf(structureId, sites, year, now),
		eventsOf(structureId, year, civilDate(now))
	]);
	const lotsIn = (one: number): YearLots => ({
		isClosed: isClosed(plan, one),
		lots: headers
			.filter(({ period }) => Number(period.slice(0, 4)) === one)
			.map((lot): ReportLot => ({ ...lot, profiles: profiles.get(lot.id) ?? [] }))
	});
	return {
		year,
		lots: lotsIn(year),
		before: lotsIn(year - 1),
		activity: [...before, ...activity],
		siteIds: sites.map(({ id }) => id),
		openings,
		events
	};
}

const yearOfLot = ({ period }: PlannedLot): number => Number(period.slice(0, 4));

/** True when no period of the year is left to close. */
function isClosed(plan: readonly PlannedLot[], year: number): boolean {
	const periods = plan.filter((lot) => yearOfLot(lot) === year);
	return periods.length > 0 && periods.every(({ state }) => state === 'clos');
}

/** Which list of a structure’s own tool has the words of which rows. */
const TOOL_LISTS: Readonly<Partial<Record<RowsOf, ToolList>>> = {
	statut: 'statut-groupe',
	objet_principal: 'objet',
	objets: 'objet',
	freins: 'famille',
	leviers: 'levier-famille',
	suite: 'suite-groupe',
	tranche_age: 'age',
	niveau_diplome: 'diplome',
	informations: 'information',
	origine: 'origine'
};

function ownWordsOf({ name, terms }: OwnTool): OwnWords {
	return {
		name: name || 'Votre logiciel',
		termOf: (of, code) => {
			const list = TOOL_LISTS[of];
			return (list && terms[list][code]) ?? '';
		}
	};
}
