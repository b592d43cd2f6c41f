import { NO_TOOL, type OwnTool } from '#lib/domain/synthesis/own-tool.ts';
import type { ReportTemplate } from '#lib/domain/report/template.ts';
import type { OwnPrompts } from '#lib/domain/interview/own-prompts.ts';
import type { GridItem } from '#lib/domain/quality/grid.ts';
import { NO_RECEPTION, type Convention, type Reception } from '#lib/domain/quality/reception.ts';
import { NO_STUDY, type Study } from '#lib/domain/quality/study.ts';
import { transaction } from '#lib/server/db/index.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';

/** A structure's own words, and how many times they were written: what a page carries back. */
export type Revised<T> = { readonly revision: number; readonly value: T };

const toolOf = (structureId: string): string => `logiciel:${structureId}`;
const findingsOf = (structureId: string, year: number): string => `bilan-constats:${structureId}:${year}`;
const templateOf = (structureId: string | null): string => `bilan-modele:${structureId ?? 'region'}`;
const promptsOf = (structureId: string): string => `questions:${structureId}`;

/** The words of the structure's own case tool; none until it writes some. */
export async function readOwnTool(structureId: string): Promise<Revised<OwnTool>> {
	const { revision, value } = await read(toolOf(structureId), NO_TOOL);
	// Lists that came after it was written have no word yet.
	return { revision, value: { ...value, terms: { ...NO_TOOL.terms, ...value.terms } } };
}

/** Writes them over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeOwnTool = (structureId: string, revision: number, tool: OwnTool): Promise<boolean> =>
	write(structureId, toolOf(structureId), revision, tool);

/** The lists of prompts that the structure reworded; the others are as shipped. */
export const readOwnPrompts = (structureId: string): Promise<Revised<OwnPrompts>> =>
	read(promptsOf(structureId), {});

/** Writes them over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeOwnPrompts = (
	structureId: string,
	revision: number,
	prompts: OwnPrompts
): Promise<boolean> => write(structureId, promptsOf(structureId), revision, prompts);

/** What the manager writes of a year; empty until then. */
export const readFindings = (structureId: string, year: number): Promise<Revised<string>> =>
	read(findingsOf(structureId, year), '');

/** Writes it over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeFindings = (
	structureId: string,
	year: number,
	revision: number,
	findings: string
): Promise<boolean> => write(structureId, findingsOf(structureId, year), revision, findings);

/** The report template of a structure, or the region’s (`null`); null when none was made. */
export const readTemplate = (structureId: string | null): Promise<Revised<ReportTemplate | null>> =>
	read(templateOf(structureId), null);

/** Writes it over the revision that was read, or takes it away; false, and nothing written, when somebody did meanwhile. */
export const writeTemplate = (
	structureId: string | null,
	revision: number,
	template: ReportTemplate | null
): Promise<boolean> => write(structureId ?? 'region', templateOf(structureId), revision, template);

/** The next version of the grid as the region works at it; null when nothing is under way. */
export const readGridDraft = (): Promise<Revised<readonly GridItem[] | null>> => read(GRID_DRAFT, null);

/** Writes it over the revision that was read, or drops it; false, and nothing written, when somebody did meanwhile. */
export const writeGridDraft = (revision: number, items: readonly GridItem[] | null): Promise<boolean> =>
	write('region', GRID_DRAFT, revision, items);

const GRID_DRAFT = 'grille-brouillon:region';

/** The names that the region gives to the stages in its activity reference (R147), by stage; empty where it has none. */
export const readActivityReference = (): Promise<Revised<Readonly<Record<string, string>>>> =>
	read(REFERENCE, {});

/** Writes them over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeActivityReference = (
	revision: number,
	names: Readonly<Record<string, string>>
): Promise<boolean> => write('region', REFERENCE, revision, names);

const REFERENCE = 'referentiel:region';

/** How a site of a structure receives; nothing known until its manager says. */
export const readReception = (siteId: string): Promise<Revised<Reception>> =>
	read(receptionOf(siteId), NO_RECEPTION);

/** Writes it over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeReception = (
	structureId: string,
	siteId: string,
	revision: number,
	reception: Reception
): Promise<boolean> => write(structureId, receptionOf(siteId), revision, reception);

const receptionOf = (siteId: string): string => `accueil:${siteId}`;

/** The qualitative study that a structure tells people of; none until its manager writes one. */
export const readStudy = (structureId: string): Promise<Revised<Study>> =>
	read(studyOf(structureId), NO_STUDY);

/** Writes it over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeStudy = (structureId: string, revision: number, study: Study): Promise<boolean> =>
	write(structureId, studyOf(structureId), revision, study);

const studyOf = (structureId: string): string => `etude:${structureId}`;

/** The conventions of a structure, latest first. */
export const readConventions = (structureId: string): Promise<Revised<readonly Convention[]>> =>
	read(conventionsOf(structureId), []);

/** Writes them over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export const writeConventions = (
	structureId: string,
	revision: number,
	conventions: readonly Convention[]
): Promise<boolean> => write(structureId, conventionsOf(structureId), revision, conventions);

const conventionsOf = (structureId: string): string => `conventions:${structureId}`;

async function read<T>(key: string, untouched: T): Promise<Revised<T>> {
	const written = await readSetting(key);
	return written === undefined ? { revision: 0, value: untouched } : (JSON.parse(written) as Revised<T>);
}

function write<T>(structureId: string, key: string, revision: number, value: T): Promise<boolean> {
	return transaction(`structures:${structureId}`, async () => {
		if ((await read(key, value)).revision !== revision) return false;
		await writeSetting(key, JSON.stringify({ revision: revision + 1, value }));
		return true;
	});
}
