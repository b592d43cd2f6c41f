import { and, eq, inArray } from 'drizzle-orm';
import {
	byVersion,
	keepsCodes,
	readGrid,
	type Grid,
	type GridAnswer,
	type Level,
	type StaffFunction
} from '#lib/domain/quality/grid.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { qualityAnswer, qualityGrid } from '#lib/server/db/schema-quality.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';

/** Whose versions of the grid: those of the region of this installation, or those a structure imported. */
export const REGION_GRIDS = 'region';

/** A version that was published, and its day. */
export type PublishedGrid = Grid & { readonly publishedOn: CivilDate };

/** The versions of some scopes, oldest first; of one told twice, the region’s own. */
export async function listGrids(scopes: readonly string[]): Promise<PublishedGrid[]> {
	const rows = await db
		.select()
		.from(qualityGrid)
		.where(inArray(qualityGrid.scope, [...scopes]));
	const own = rows.toSorted(({ scope }) => (scope === REGION_GRIDS ? -1 : 1));
	const read = own.flatMap(({ version, items, publishedOn }) => {
		const grid = readGrid({ version, items });
		return grid.ok ? [{ ...grid.value, publishedOn }] : [];
	});
	return byVersion(read.filter((one, at) => read.findIndex(({ version }) => version === one.version) === at));
}

/**
 * Adds a version to a scope. `connue` when it is there already, `codes-perdus` when it forgets a code of a version before it:
 * nothing is written then.
 */
export function addGrid(
	scope: string,
	grid: Grid,
	publishedOn: CivilDate
): Promise<'ajoutee' | 'connue' | 'codes-perdus'> {
	return transaction(`grilles:${scope}`, async () => {
		const known = await listGrids([scope]);
		if (known.some(({ version }) => version === grid.version)) return 'connue';
		const before = byVersion([...known, grid]);
		const at = before.findIndex(({ version }) => version === grid.version);
		const [last, next] = [before[at - 1], before[at + 1]];
		if ((last && !keepsCodes(grid, last)) || (next && !keepsCodes(next, grid))) return 'codes-perdus';
		await db.insert(qualityGrid).values({ scope, ...grid, publishedOn });
		return 'ajoutee';
	});
}

/** The public key of the region whose versions a structure takes; undefined before the first one. */
export const readGridKey = (structureId: string): Promise<string | undefined> =>
	readSetting(`grille-cle:${structureId}`);

/** Holds that key from now on. */
export const writeGridKey = (structureId: string, key: string): Promise<void> =>
	writeSetting(`grille-cle:${structureId}`, key);

/** What a structure answered of a version. */
export async function readAnswers(structureId: string, version: string): Promise<GridAnswer[]> {
	const rows = await db
		.select()
		.from(qualityAnswer)
		.where(and(eq(qualityAnswer.structureId, structureId), eq(qualityAnswer.version, version)));
	return rows.map(({ item, level, evidence, objection, noticedOn, noticedBy, revision }) => ({
		...{ item, evidence, objection, noticedOn, revision },
		level: level as Level | null,
		noticedBy: noticedBy as StaffFunction | null
	}));
}

/** The versions that a structure answered something of. */
export async function listAnsweredVersions(structureId: string): Promise<string[]> {
	const rows = await db
		.selectDistinct({ version: qualityAnswer.version })
		.from(qualityAnswer)
		.where(eq(qualityAnswer.structureId, structureId));
	return byVersion(rows).map(({ version }) => version);
}

/** Writes an answer over the revision that was read; false, and nothing written, when somebody did meanwhile. */
export function writeAnswer(
	structureId: string,
	version: string,
	{ revision, ...answer }: GridAnswer
): Promise<boolean> {
	return transaction(`qualite:${structureId}`, async () => {
		const key = and(
			eq(qualityAnswer.structureId, structureId),
			eq(qualityAnswer.version, version),
			eq(qualityAnswer.item, answer.item)
		);
		const [current] = await db.select({ revision: qualityAnswer.revision }).from(qualityAnswer).where(key);
		if ((current?.revision ?? 0) !== revision) return false;
		const written = { ...answer, revision: revision + 1 };
		if (current) await db.update(qualityAnswer).set(written).where(key);
		else await db.insert(qualityAnswer).values({ structureId, version, ...written });
		return true;
	});
}
