import { createHash } from 'node:crypto';
import { asc, eq, inArray } from 'drizzle-orm';
import { COLUMNS } from '#lib/domain/statistics/columns.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import { catalogueText } from '#lib/domain/statistics/fingerprint.ts';
import type { SentLot } from '#lib/domain/statistics/exchange.ts';
import type { ClosedLot, Profile } from '#lib/domain/statistics/profile.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { db, transaction } from '#lib/server/db/index.ts';
import { lot, profile } from '#lib/server/db/schema.ts';
import { takeFacts } from '#lib/server/stores/facts.ts';
import { uuidv7 } from '#lib/server/stores/ids.ts';

// Lots and profiles go in and never change: this module only inserts and reads, and triggers refuse the rest.

/** A closed lot without its profiles. */
export type LotHeader = Omit<ClosedLot, 'profiles'> & {
	readonly id: string;
	readonly structureId: string;
	/** `2026-T1`, `2026-S1` or `2026`. */
	readonly period: string;
	/** Quarters it speaks of; more than its period's when a smaller one before was merged into it. */
	readonly quarters: readonly string[];
	readonly catalogue: string;
	readonly closedOn: CivilDate;
	readonly sha256: string;
};

/** Why nothing was written: another closing came first, or a closing of an interview was undone meanwhile. */
export class LotMoved extends Error {
	override readonly name = 'LotMoved';
}

/** The closed lots of a structure, oldest first: they are closed in the order of their periods. */
export async function listLots(structureId: string): Promise<LotHeader[]> {
	const rows = await db.select().from(lot).where(eq(lot.structureId, structureId));
	return rows
		.map(({ tier, ...row }) => ({ ...row, tier: tier as Tier }))
		.sort((one, other) => (one.quarters.at(-1)! < other.quarters.at(-1)! ? -1 : 1));
}

/** The profiles of some lots, in their frozen order. */
export async function readProfiles(lotIds: readonly string[]): Promise<Profile[]> {
	if (lotIds.length === 0) return [];
	const rows = await db
		.select({ weight: profile.weight, columns: profile.columns })
		.from(profile)
		.where(inArray(profile.lotId, [...lotIds]))
		.orderBy(asc(profile.lotId), asc(profile.rank));
	return rows as unknown as Profile[];
}

/** The profiles of some lots, by lot, each in its frozen order. */
export async function readProfilesByLot(lotIds: readonly string[]): Promise<Map<string, Profile[]>> {
	const found = new Map<string, Profile[]>(lotIds.map((id) => [id, []]));
	if (lotIds.length === 0) return found;
	const rows = await db
		.select({ lotId: profile.lotId, weight: profile.weight, columns: profile.columns })
		.from(profile)
		.where(inArray(profile.lotId, [...lotIds]))
		.orderBy(asc(profile.lotId), asc(profile.rank));
	for (const { lotId, weight, columns } of rows)
		found.get(lotId)?.push({ weight, columns } as unknown as Profile);
	return found;
}

/**
 * Writes a closed lot and its profiles, and marks the facts it stands for, in one transaction; nothing of it can change
 * afterwards. `known` is how many lots the structure had when its facts were read.
 * @throws LotMoved when something changed since then: nothing is written.
 */
export async function addLot(input: {
	readonly structureId: string;
	readonly period: string;
	readonly quarters: readonly string[];
	readonly closed: ClosedLot;
	readonly factIds: readonly string[];
	readonly known: number;
	readonly closedOn: CivilDate;
	readonly now: Date;
}): Promise<LotHeader> {
	const { structureId, period, quarters, closed, factIds, known, closedOn, now } = input;
	const { profiles, ...about } = closed;
	const id = uuidv7(now);
	const versions = { catalogue: hashOf(catalogueText()), sha256: hashOf(profileLines(profiles)) };
	const header = { ...about, ...versions, id, structureId, period, quarters: [...quarters], closedOn };
	return transaction(`lots:${structureId}`, async () => {
		if ((await db.$count(lot, eq(lot.structureId, structureId))) !== known) throw new LotMoved();
		await insertWhole(header, profiles);
		if ((await takeFacts(factIds, id)) !== factIds.length) throw new LotMoved();
		return header;
	});
}

/** Writes a lot that came by a file, already checked, and its profiles. Inside a transaction. */
export function insertLot(
	{ id, structureId, period, quarters, closedOn, catalogue, ...about }: SentLot,
	profiles: readonly Profile[]
): Promise<void> {
	const { interviews, k, kReturn, tier, dictionary, algorithm, error } = about;
	const closed = { interviews, k, kReturn, tier, dictionary, algorithm, error };
	const sha256 = hashOf(profileLines(profiles));
	return insertWhole(
		{ ...closed, id, structureId, period, quarters: [...quarters], closedOn, catalogue, sha256 },
		profiles
	);
}

async function insertWhole(header: typeof lot.$inferInsert, profiles: readonly Profile[]): Promise<void> {
	await db.insert(lot).values(header);
	const rows = profiles.map(({ weight, columns }, rank) => ({ lotId: header.id, rank, weight, columns }));
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		await db.insert(profile).values(rows.slice(from, from + AT_ONCE));
	}
}

/** Rows of one statement: its parameters are limited. */
const AT_ONCE = 500;

/** Profiles as lines of JSON, always in the same bytes: columns in the order of the dictionary. */
export const profileLines = (profiles: readonly Profile[]): string =>
	profiles
		.map(({ weight, columns }) => {
			const ordered = COLUMNS.map(({ name }) => [name, columns[name]]);
			return `${JSON.stringify({ poids: weight, ...Object.fromEntries(ordered) })}\n`;
		})
		.join('');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
