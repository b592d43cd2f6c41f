import { asc, eq, isNull, or } from 'drizzle-orm';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { directorySite } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { directoryTopic } from '#lib/server/stores/directory-imports.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';
import { bump } from '#lib/server/stores/topics.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A public office: facts with their source and date. `structureId` is null for a shipped one. */
export type DirectorySite = {
	readonly id: string;
	/** Code of the producer in the source file. */
	readonly source: string;
	readonly networks: readonly Network[];
	readonly name: string;
	readonly address: string;
	readonly postcode: string;
	readonly commune: string;
	readonly communeCode: string | null;
	/** Degrees, WGS 84. */
	readonly lat: number | null;
	readonly lon: number | null;
	readonly phone: string | null;
	readonly email: string | null;
	readonly website: string | null;
	/** OpenStreetMap syntax. */
	readonly hours: string | null;
	readonly description: string | null;
	readonly sourceLabel: string;
	/** Civil day of the source's last update. */
	readonly sourceDate: string;
	readonly licence: string;
	readonly toVerify: boolean;
	readonly note: string | null;
	readonly structureId: string | null;
	/** Search and sort key of the name (`textKey`). */
	readonly nameKey: string;
};

export type ShippedSite = Omit<DirectorySite, 'structureId' | 'nameKey'>;
export type NewLocalSite = Omit<ShippedSite, 'id'>;

const FINGERPRINT = 'annuaire-livre';
const CHUNK = 200;

/**
 * Replaces the shipped offices when `fingerprint` is not the one already there; entries of structures stay. Returns true
 * when something was replaced.
 */
export function replaceShippedSites(sites: readonly ShippedSite[], fingerprint: string): Promise<boolean> {
	return transaction('directory', async () => {
		if ((await readSetting(FINGERPRINT)) === fingerprint) return false;
		await db.delete(directorySite).where(isNull(directorySite.structureId));
		for (let at = 0; at < sites.length; at += CHUNK) {
			const rows = sites.slice(at, at + CHUNK).map((site) => toRow(withKey({ ...site, structureId: null })));
			await db.insert(directorySite).values(rows);
		}
		await writeSetting(FINGERPRINT, fingerprint);
		await bump(directoryTopic(null));
		return true;
	});
}

/** The shipped offices and those the structure entered (the shipped ones alone for null), by name. */
export async function listDirectorySites(structureId: string | null): Promise<DirectorySite[]> {
	const shipped = isNull(directorySite.structureId);
	const rows = await db
		.select()
		.from(directorySite)
		.where(structureId === null ? shipped : or(shipped, eq(directorySite.structureId, structureId)))
		.orderBy(asc(directorySite.nameKey), asc(directorySite.id));
	return rows.map(toSite);
}

/** Adds an office that only this structure sees (ruling 15: with its source and date). */
export function addLocalSite(structureId: string, input: NewLocalSite, now: Date): Promise<DirectorySite> {
	const added: DirectorySite = withKey({ ...input, id: uuidv7(now), structureId });
	return transaction('directory', async () => {
		await db.insert(directorySite).values(toRow(added));
		await bump(directoryTopic(structureId));
		return added;
	});
}

const withKey = <S extends { readonly name: string }>(site: S): S & { nameKey: string } => ({
	...site,
	nameKey: textKey(site.name)
});

const toRow = (site: DirectorySite): typeof directorySite.$inferInsert => ({
	...site,
	networks: [...site.networks]
});

// Only codes of the list are written, and codes are never removed from it.
const toSite = (row: typeof directorySite.$inferSelect): DirectorySite => ({
	...row,
	networks: row.networks as Network[]
});
