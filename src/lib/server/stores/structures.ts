import { and, asc, eq, isNull } from 'drizzle-orm';
import { db, transaction } from '#lib/server/db/index.ts';
import { member } from '#lib/server/db/schema-exchange.ts';
import { site, structure } from '#lib/server/db/schema.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';
import type { Network } from '#lib/vocabularies/network.ts';

export type Site = {
	readonly id: string;
	readonly structureId: string;
	readonly name: string;
	readonly address: string;
	readonly communeCode: string;
	readonly hours: string | null;
	/** As it was typed; null while nobody entered one. */
	readonly phone: string | null;
	readonly createdAt: Date;
};

export type Structure = {
	readonly id: string;
	readonly name: string;
	readonly network: Network;
	readonly address: string;
	readonly communeCode: string;
	readonly createdAt: Date;
	readonly revision: number;
};

/** What is entered of a place that receives people; `hours` in the OpenStreetMap syntax, or null. */
export type NewSite = Pick<Site, 'name' | 'address' | 'communeCode' | 'hours'> & Partial<Pick<Site, 'phone'>>;

/** Creates a structure with its first site: one never exists without the other. */
export function createStructure(input: {
	readonly name: string;
	readonly network: Network;
	readonly address: string;
	readonly communeCode: string;
	readonly site: NewSite;
	readonly now: Date;
}): Promise<{ readonly structure: Structure; readonly site: Site }> {
	const { name, network, address, communeCode, now } = input;
	return transaction('structures', async () => {
		const id = uuidv7(now);
		await db
			.insert(structure)
			.values({ id, name, network, address, communeCode, createdAt: now, revision: 1 });
		const first = await insertSite(id, input.site, now);
		return {
			structure: { id, name, network, address, communeCode, createdAt: now, revision: 1 },
			site: first
		};
	});
}

/** A structure, or undefined. */
export async function findStructure(id: string): Promise<Structure | undefined> {
	const rows = await db.select().from(structure).where(eq(structure.id, id)).limit(1);
	return rows[0] && toStructure(rows[0]);
}

/** Every structure kept in this installation, by name; members that send files are not. */
export async function listStructures(): Promise<Structure[]> {
	const rows = await db
		.select({ structure })
		.from(structure)
		.leftJoin(member, eq(member.structureId, structure.id))
		.where(isNull(member.structureId))
		.orderBy(asc(structure.name), asc(structure.id));
	return rows.map((row) => toStructure(row.structure));
}

/** The structure that receives at a site, by its id; null when it is none. */
export async function structureOfSite(siteId: string): Promise<string | null> {
	const rows = await db.select({ id: site.structureId }).from(site).where(eq(site.id, siteId)).limit(1);
	return rows[0]?.id ?? null;
}

/** The sites of a structure, oldest first. */
export function listSites(structureId: string): Promise<Site[]> {
	return db
		.select()
		.from(site)
		.where(eq(site.structureId, structureId))
		.orderBy(asc(site.createdAt), asc(site.id));
}

/** A site of a structure kept in this installation, whoever asks: what is written at its door is everybody’s. */
export async function findSite(id: string): Promise<Site | undefined> {
	const [row] = await db
		.select({ site })
		.from(site)
		.leftJoin(member, eq(member.structureId, site.structureId))
		.where(and(eq(site.id, id), isNull(member.structureId)));
	return row?.site;
}

/** Adds a site to a structure: its desks offer it within their next second. */
export function addSite(structureId: string, input: NewSite, now: Date): Promise<Site> {
	return transaction(`sites:${structureId}`, async () => {
		const added = await insertSite(structureId, input, now);
		await bump(receptionTopic(structureId));
		return added;
	});
}

/**
 * Replaces what is entered of a site, found through its structure; false when it is not there. Every desk of the structure
 * shows it within its next second.
 */
export function updateSite(structureId: string, id: string, input: NewSite): Promise<boolean> {
	const { name, address, communeCode, hours, phone = null } = input;
	return transaction(`sites:${structureId}`, async () => {
		const changed = await db
			.update(site)
			.set({ name, address, communeCode, hours, phone })
			.where(and(eq(site.id, id), eq(site.structureId, structureId)))
			.returning({ id: site.id });
		if (changed.length > 0) await bump(receptionTopic(structureId));
		return changed.length > 0;
	});
}

async function insertSite(structureId: string, input: NewSite, now: Date): Promise<Site> {
	const { name, address, communeCode, hours, phone = null } = input;
	const added: Site = {
		id: uuidv7(now),
		structureId,
		name,
		address,
		communeCode,
		hours,
		phone,
		createdAt: now
	};
	await db.insert(site).values(added);
	return added;
}

// Only codes of the list are written, and codes are never removed from it.
const toStructure = (row: typeof structure.$inferSelect): Structure => ({
	...row,
	network: row.network as Network
});
